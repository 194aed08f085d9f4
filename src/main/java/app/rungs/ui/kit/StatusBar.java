package app.rungs.ui.kit;

import app.rungs.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The line at the foot of the window: on the left whether everything is saved, on the right what is going on. */
public final class StatusBar extends HBox {

    private final Label saved = new Label();
    private final Label activity = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final HBox work;

    private Subscription followed = Subscription.EMPTY;
    private @Nullable ProgressTask<?> task;

    public StatusBar() {
        getStyleClass().add("status-bar");
        bar.setFocusTraversable(false);
        bar.accessibleTextProperty().bind(activity.textProperty());
        cancel = Buttons.quiet(Messages.of("kit.task.cancel"), null, this::cancel);
        work = new HBox(activity, bar, cancel);
        work.getStyleClass().add("status-work");
        work.managedProperty().bind(work.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(saved, space, work);
        work.setVisible(false);
    }

    /** Says whether everything is saved, such as "Saved 14:02"; {@code tone} is neutral, warning or danger. */
    public void saved(String words, Tone tone) {
        saved.setText(words);
        var icon = Icon.of(tone);
        saved.setGraphic(icon == null ? null : icon.node().in(tone));
    }

    /** Shows {@code task} with its progress and a way to cancel it, until it ends. */
    public void follow(ProgressTask<?> task) {
        followed.unsubscribe();
        this.task = task;
        activity.textProperty().bind(task.words());
        bar.progressProperty().bind(task.progress());
        followed = task.running().subscribe(running -> work.setVisible(running));
    }

    private void cancel() {
        if (task != null) {
            task.cancel();
        }
    }
}
