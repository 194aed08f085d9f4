package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.text.Messages;

/**
 * What is wrong in a formula, and where.
 *
 * @param column the first character it is about, from 1
 * @param length how many characters it is about, at least 1
 * @param sentence what is the matter and what to write instead
 * @param unknown whether all that is wrong is that no metric is called so yet
 */
public record Fault(int column, int length, String sentence, boolean unknown) {

    Fault(int column, int length, String sentence) {
        this(column, length, sentence, false);
    }

    /** The same as a problem whose place is the column. */
    public Problem problem() {
        return new Problem(Messages.of("formula.column", column), sentence);
    }
}
