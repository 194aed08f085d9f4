package app.rungs.brief;

import app.rungs.model.Hand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the brief with what carries it. A claim without evidence is printed with the word <em>uncited</em>.
 *
 * @param trace the id that the reader can ask for, such as C-07; unique in a brief
 * @param hypothesis whether it is still under test, which is printed beside it
 */
public record Claim(String trace, String text, boolean hypothesis, List<Evidence> evidence) {

    public Claim {
        evidence = List.copyOf(evidence);
    }

    public boolean cited() {
        return !evidence.isEmpty();
    }

    /**
     * A quote or a fact.
     *
     * @param words the quote as it was said after redaction, or the fact in words
     * @param who role and organisation, or publisher and title
     * @param address where a document can be found again; empty where there is none
     * @param date the day it was said, or the as-of date of a document; null where the document has none
     * @param hand null for a document
     * @param fictional marks sample people and their words
     */
    public record Evidence(
            Kind kind,
            String words,
            String who,
            String address,
            @Nullable LocalDate date,
            @Nullable Hand hand,
            boolean supports,
            boolean fictional,
            Redaction redaction) {}

    /** What evidence is. */
    public enum Kind {
        QUOTE,
        FACT
    }

    /** Whether names were taken out of the words, or the whole was withdrawn. */
    public enum Redaction {
        NONE,
        NAMES_MASKED,
        WITHDRAWN
    }
}
