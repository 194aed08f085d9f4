package app.rungs.model;

/**
 * Something that moves people to switch how they get a job done, or holds them. Its quotes are its evidence.
 *
 * @param job the job it works on
 * @param kind push, pull, habit or anxiety
 * @param statement what it is
 */
public record Force(Id<Force> id, Id<Job> job, ForceKind kind, String statement) implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
