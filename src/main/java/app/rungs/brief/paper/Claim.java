package app.rungs.brief.paper;

import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a paper with what carries it. A claim without evidence is printed with the word <em>uncited</em>.
 *
 * @param trace the id that the reader can ask for, such as C-07; unique in a paper
 * @param hypothesis whether it is still under test, which is printed beside it
 * @param about the entry it says something about; null where it is put together from several
 * @param cautions what else must be printed beside it
 */
public record Claim(
        String trace,
        String text,
        boolean hypothesis,
        List<Evidence> evidence,
        @Nullable Id<?> about,
        Set<Mark> cautions) {

    public Claim {
        evidence = List.copyOf(evidence);
        cautions = Set.copyOf(cautions);
    }

    public Claim(String trace, String text, boolean hypothesis, List<Evidence> evidence, @Nullable Id<?> about) {
        this(trace, text, hypothesis, evidence, about, Set.of());
    }

    public Claim(String trace, String text, boolean hypothesis, List<Evidence> evidence) {
        this(trace, text, hypothesis, evidence, null);
    }

    public boolean cited() {
        return !evidence.isEmpty();
    }

    /** What must be printed beside it, in this order. */
    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        if (hypothesis) {
            marks.add(Mark.HYPOTHESIS);
        }
        if (!cited()) {
            marks.add(Mark.UNCITED);
        }
        cautions.stream().sorted().forEach(marks::add);
        return marks;
    }

    /** A word beside a claim that tells its reader to be careful. */
    public enum Mark {
        /** Nobody real has confirmed it yet. */
        HYPOTHESIS,
        /** Nothing is cited for it. */
        UNCITED,
        /** It leaves out the segment it holds for. */
        EVERYONE,
        /** Its figures were not measured in one way. */
        MISMATCHED
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
     * @param piece the highlight, fact or reading it is; null where it sums up several
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
            Redaction redaction,
            @Nullable Id<?> piece) {

        /** The words as every format shows them: a quote in quotation marks, and nothing of what was withdrawn. */
        public String shown() {
            if (redaction == Redaction.WITHDRAWN) {
                return Messages.of("brief.evidence.withdrawn");
            }
            return kind == Kind.QUOTE ? "“" + words + "”" : words;
        }

        /** Whether names were taken out, in a word. */
        public String state() {
            return Messages.of("brief.redaction." + redaction.name().toLowerCase(Locale.ROOT));
        }
    }

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
