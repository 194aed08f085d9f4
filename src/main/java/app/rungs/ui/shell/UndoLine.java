package app.rungs.ui.shell;

import app.rungs.model.Edit;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import app.rungs.workspace.Workspace.Undoable;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What can be undone and done again, by name, and doing it. */
final class UndoLine {

    private final Workspace workspace;
    private final Executor screen;
    private final Consumer<Throwable> failed;
    private final ReadOnlyStringWrapper undoWords = new ReadOnlyStringWrapper(Messages.of("shell.undo"));
    private final ReadOnlyStringWrapper redoWords = new ReadOnlyStringWrapper(Messages.of("shell.redo"));
    private final ReadOnlyBooleanWrapper undoIsOff = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper redoIsOff = new ReadOnlyBooleanWrapper(true);

    UndoLine(Workspace workspace, Executor screen, Consumer<Throwable> failed) {
        this.workspace = workspace;
        this.screen = screen;
        this.failed = failed;
    }

    /** Undo Rename interview; only Undo while there is nothing. */
    ReadOnlyStringProperty undoWords() {
        return undoWords.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoWords() {
        return redoWords.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoIsOff() {
        return undoIsOff.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoIsOff() {
        return redoIsOff.getReadOnlyProperty();
    }

    /** Asks anew what can be undone: after each edit. */
    void refresh() {
        hear(workspace.undoable(), this::show);
    }

    /** Undoes the last step, and tells {@code done} its name. */
    void undo(Consumer<String> done) {
        hear(workspace.undo(), edit -> tell(edit, done));
    }

    /** Does the last step undone again, and tells {@code done} its name. */
    void redo(Consumer<String> done) {
        hear(workspace.redo(), edit -> tell(edit, done));
    }

    private void show(Undoable next) {
        undoIsOff.set(next.undo().isEmpty());
        redoIsOff.set(next.redo().isEmpty());
        undoWords.set(next.undo().map(it -> Messages.of("shell.undo.named", it)).orElse(Messages.of("shell.undo")));
        redoWords.set(next.redo().map(it -> Messages.of("shell.redo.named", it)).orElse(Messages.of("shell.redo")));
    }

    private static void tell(Optional<Edit> edit, Consumer<String> done) {
        edit.map(Edit::name).ifPresent(done);
    }

    private <T> void hear(CompletableFuture<T> answer, Consumer<T> take) {
        answer.thenAcceptAsync(take, screen)
                .exceptionallyAsync(
                        failure -> {
                            failed.accept(failure);
                            return null;
                        },
                        screen);
    }
}
