package app.rungs.ui.shell;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.program.MistakeReport;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import java.util.concurrent.CompletionException;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** What the window shows before there is a workspace in it: that one is being opened, or why it cannot be. */
public final class OpeningPane extends StackPane {

    public OpeningPane() {
        getStyleClass().addAll("shell-body", "opening");
    }

    /** Says that it takes a moment. */
    public void waiting() {
        var words = new Label(Messages.of("shell.opening"));
        words.getStyleClass().add("muted");
        getChildren().setAll(words);
    }

    /** Says why the workspace cannot be opened, and where else to go. */
    public void refused(Throwable failure, Outside outside) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        var sentence = switch (cause) {
            case Refusal refusal -> refusal.problem().inWords();
            case WorkspaceException broken -> String.valueOf(broken.getMessage());
            default -> Messages.of("shell.opening.mistake", MistakeReport.code(cause));
        };
        var open = Buttons.primary(Messages.of("shell.key.open"), Icon.OPEN, outside.open());
        getChildren()
                .setAll(new EmptyState(Icon.WARNING, Messages.of("shell.opening.refused"), sentence)
                        .with(
                                open,
                                Buttons.secondary(Messages.of("shell.workspace.sample"), Icon.STAR, outside.sample()),
                                Buttons.quiet(Messages.of("shell.key.quit"), null, outside.quit())));
        open.requestFocus();
    }
}
