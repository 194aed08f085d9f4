package app.rungs.model;

/** The disk or the database failed. What was saved before is safe; the sentence says so and what to do. */
public final class WorkspaceException extends RuntimeException {

    public WorkspaceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
