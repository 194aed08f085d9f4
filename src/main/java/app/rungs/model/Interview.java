package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with people of one organisation. Its words are its turns.
 *
 * @param title what the interviewer calls it
 * @param heldOn the day it took place, in the interviewer's own calendar
 * @param purpose what it was for; until it is given the interview is a gap and cannot be cited
 * @param hand how near we were to what is told; until it is given the interview is a gap and cannot be cited
 * @param mode how we talked
 * @param minutes how long it took, in minutes
 * @param organisation whose people we talked to
 * @param guide the questions it follows
 * @param summary what we took away from it
 * @param firstFinding the first of the three findings written down right after it
 * @param secondFinding the second
 * @param thirdFinding the third
 * @param confidence how sure we are of them
 * @param nextQuestion what to ask next time
 * @param file the name of the file it was imported from
 * @param fileHash SHA-256 of that file, in hex, by which a second import is noticed
 * @param fictional whether it was made up, as in the sample; says so wherever it is shown
 */
public record Interview(
        Id<Interview> id,
        String title,
        @Nullable LocalDate heldOn,
        @Nullable Purpose purpose,
        @Nullable Hand hand,
        @Nullable Mode mode,
        @Nullable Integer minutes,
        @Nullable Id<Organisation> organisation,
        @Nullable Id<Guide> guide,
        @Prose @Nullable String summary,
        @Prose @Nullable String firstFinding,
        @Prose @Nullable String secondFinding,
        @Prose @Nullable String thirdFinding,
        @Nullable Confidence confidence,
        @Prose @Nullable String nextQuestion,
        @Nullable String file,
        @Nullable String fileHash,
        boolean fictional)
        implements Entry {

    /** An interview before its debrief, which follows no guide. */
    public Interview(
            Id<Interview> id,
            String title,
            @Nullable LocalDate heldOn,
            @Nullable Purpose purpose,
            @Nullable Hand hand,
            @Nullable Mode mode,
            @Nullable Integer minutes,
            @Nullable Id<Organisation> organisation,
            @Nullable String summary,
            @Nullable String file,
            @Nullable String fileHash,
            boolean fictional) {
        this(
                id,
                title,
                heldOn,
                purpose,
                hand,
                mode,
                minutes,
                organisation,
                null,
                summary,
                null,
                null,
                null,
                null,
                null,
                file,
                fileHash,
                fictional);
    }

    /** This interview with another purpose and hand. */
    public Interview graded(@Nullable Purpose newPurpose, @Nullable Hand newHand) {
        return new Interview(
                id,
                title,
                heldOn,
                newPurpose,
                newHand,
                mode,
                minutes,
                organisation,
                guide,
                summary,
                firstFinding,
                secondFinding,
                thirdFinding,
                confidence,
                nextQuestion,
                file,
                fileHash,
                fictional);
    }

    /** Whether it may be cited: its purpose and hand are known. */
    public boolean citable() {
        return purpose != null && hand != null;
    }
}
