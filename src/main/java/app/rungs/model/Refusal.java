package app.rungs.model;

/** Ends what was being done, with nothing changed, because of something the user can mend. */
public class Refusal extends RuntimeException {

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.inWords());
        this.problem = problem;
    }

    public Refusal(String sentence) {
        this(Problem.of(sentence));
    }

    public Problem problem() {
        return problem;
    }
}
