package app.rungs.ui.kit;

import app.rungs.text.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says at the foot of the window what has just happened, and offers one thing to do about it, such as Undo. */
final class Toast extends HBox {

    private static final Duration TO_READ = Duration.seconds(5);
    private static final Duration TO_ACT = Duration.seconds(10);

    private final PauseTransition stay;

    Toast(String sentence, @Nullable String action, Runnable act, Runnable close) {
        getStyleClass().add("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(new Label(sentence));
        if (action != null) {
            getChildren().add(Buttons.quiet(action, null, () -> {
                close.run();
                act.run();
            }));
        }
        getChildren().add(Buttons.icon(Icon.CLOSE, Messages.of("kit.toast.close"), close));
        stay = new PauseTransition(action == null ? TO_READ : TO_ACT);
        stay.setOnFinished(_ -> close.run());
        hoverProperty().or(focusWithinProperty()).subscribe(wanted -> {
            if (wanted) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
    }

    void stop() {
        stay.stop();
    }
}
