package app.rungs.ui.capture;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Room;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.time.Clock;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Where an interview is captured while somebody talks; when it ends, its debrief. */
public final class CaptureRoom implements Room {

    private final Desk desk;
    private final Clock clock;
    private final CaptureViewModel model;
    private final StackPane view = new StackPane();
    private final Timeline seconds;
    private @Nullable CapturePane live;
    private @Nullable DebriefPane debrief;

    /**
     * @param screen runs what changes the screen: the FX thread in a window
     * @param background where the unsent line is written to the disk
     * @param clock times the lines
     */
    public CaptureRoom(Workspace workspace, Executor screen, Executor background, Clock clock, Navigator navigator) {
        this.clock = clock;
        desk = new Desk(workspace, screen, navigator);
        desk.shown().in(view);
        model = new CaptureViewModel(desk, background, clock);
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        view.getStyleClass().add("capture-room");
        Theme.add(view, "capture");
        model.phase().subscribe(this::show);
    }

    @Override
    public Region view() {
        return view;
    }

    /** Interviews have their page elsewhere. */
    /** Goes on with an interview that is there already. */
    @Override
    public void open(Id<?> interview) {
        if (interview.type() == EntryType.INTERVIEW) {
            model.goOn(new Id<>(EntryType.INTERVIEW, interview.value())).thenRunAsync(this::enter, desk.screen());
        }
    }

    /** Starts an interview, or goes back to the one under way, with the cursor in the field. */
    @Override
    public void create(EntryType type) {
        model.begin().thenRunAsync(this::enter, desk.screen());
    }

    /** What is being captured. */
    public CaptureViewModel model() {
        return model;
    }

    @Override
    public void close() {
        seconds.stop();
        leave();
        model.close();
        desk.close();
    }

    private void show(CapturePhase phase) {
        if (phase.isLive() && live != null) {
            return;
        }
        leave();
        if (phase.isLive()) {
            live = new CapturePane(model, desk, clock);
            view.getChildren().setAll(live);
            seconds.playFromStart();
        } else if (phase == CapturePhase.DEBRIEF) {
            debrief = new DebriefPane(model, desk);
            view.getChildren().setAll(debrief);
            enter();
        } else {
            view.getChildren().setAll(nothing());
        }
    }

    private void leave() {
        seconds.stop();
        if (live != null) {
            live.close();
            live = null;
        }
        if (debrief != null) {
            debrief.close();
            debrief = null;
        }
    }

    private void enter() {
        // Without its skin a field is not in the window yet, and cannot take the focus.
        view.applyCss();
        if (live != null) {
            live.enter();
        } else if (debrief != null) {
            debrief.enter();
        }
    }

    private EmptyState nothing() {
        return new EmptyState(Icon.INTERVIEWS, Messages.of("capture.none.title"), Messages.of("capture.none"))
                .with(Buttons.primary(Messages.of("capture.start"), Icon.PLAY, () -> create(EntryType.INTERVIEW)));
    }
}
