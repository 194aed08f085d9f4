package app.rungs.ui.entry;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.util.Objects;
import java.util.concurrent.CompletionException;

/** What went wrong with an edit or a question, in the words the user is told. */
public final class FailureWords {

    private FailureWords() {}

    /** The sentence for {@code failure}. A mistake of ours goes on to the handler for such. */
    public static String of(Throwable failure) {
        var cause = failure instanceof CompletionException
                ? Objects.requireNonNullElse(failure.getCause(), failure)
                : failure;
        if (cause instanceof Refusal || cause instanceof WorkspaceException) {
            return Objects.requireNonNullElse(cause.getMessage(), "");
        }
        var thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
        return Messages.of("entry.failed");
    }
}
