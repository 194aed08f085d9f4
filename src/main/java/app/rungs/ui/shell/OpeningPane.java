package app.rungs.ui.shell;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.program.MistakeReport;
import app.rungs.storage.Folder;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What the window shows before there is a workspace in it: its edges as they will stand, so that nothing moves when it
 * comes, and in their midst nothing at first, then that it takes a moment, or why it cannot be opened.
 */
public final class OpeningPane extends BorderPane {

    private final WindowMemory memory;
    private final Sidebar sidebar;
    private final StackPane body = new StackPane();

    /**
     * @param workspace the folder of the workspace that is being opened
     * @param quit for whoever will not wait
     */
    public OpeningPane(Path workspace, WindowMemory memory, Runnable quit) {
        this.memory = memory;
        Theme.begin(memory.appearance());
        getStyleClass().add("shell");
        body.getStyleClass().add("shell-body");
        var menus = ShellCommands.onlyTitles();
        sidebar = new Sidebar(Folder.name(workspace), List.of(Place.values()), Sidebar.Ways.NONE);
        sidebar.back().setDisable(true);
        sidebar.forward().setDisable(true);
        sidebar.show(LastPage.isOf(workspace, memory) ? LastPage.place(memory).orElse(Place.HOME) : Place.HOME);
        sidebar.setMouseTransparent(true);
        menus.setMouseTransparent(true);
        setTop(menus);
        setLeft(sidebar);
        setCenter(body);
        var foot = new Region();
        foot.getStyleClass().add("status-bar");
        setBottom(foot);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (Keys.QUIT.match(key)) {
                key.consume();
                quit.run();
            }
        });
    }

    /** Dresses the window as the user likes it, as {@link Shell#dress} does, but for the rooms. */
    public void dress(Scene scene) {
        new Looks(memory).dress(scene, List.of());
        sidebar.fit(scene, memory);
        body.requestFocus();
    }

    /** Says that it takes a moment. */
    public void waiting() {
        var words = new Label(Messages.of("shell.opening"));
        words.getStyleClass().add("muted");
        body.getChildren().setAll(words);
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
        setTop(null);
        setLeft(null);
        setBottom(null);
        body.getChildren()
                .setAll(new EmptyState(Icon.WARNING, Messages.of("shell.opening.refused"), sentence)
                        .with(
                                open,
                                Buttons.secondary(Messages.of("shell.workspace.sample"), Icon.STAR, outside.sample()),
                                Buttons.quiet(Messages.of("shell.key.quit"), null, outside.quit())));
        open.requestFocus();
    }
}
