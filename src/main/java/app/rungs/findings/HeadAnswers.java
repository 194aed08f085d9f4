package app.rungs.findings;

import app.rungs.model.Department;
import app.rungs.model.HeadQuestion;
import app.rungs.model.Why;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a department's head answered to one of the three questions, with the reasons behind it.
 *
 * @param answer the answer itself; empty where it is open
 * @param whys the reasons in the order of a tree: each followed by what is behind it
 */
public record HeadAnswers(HeadQuestion question, String answer, List<Reason> whys) {

    /**
     * A reason.
     *
     * @param depth 1 behind the answer, 2 behind a reason of the answer …
     * @param strength 0 to 100; null where nothing speaks for or against it
     */
    public record Reason(Why why, int depth, @Nullable Double strength) {}

    /** The three questions with what is known of them. */
    public static List<HeadAnswers> of(Entries entries, Department department, LocalDate today) {
        var whys = entries.naming(Why.class, department.id());
        var evidence = new EvidenceOf(entries);
        return List.of(HeadQuestion.values()).stream()
                .map(question -> {
                    var reasons = new ArrayList<Reason>();
                    var asked = whys.stream()
                            .filter(why -> why.question() == question)
                            .sorted(Comparator.comparing(Why::statement, String.CASE_INSENSITIVE_ORDER))
                            .toList();
                    var seen = new HashSet<Why>();
                    asked.stream()
                            .filter(why -> why.parent() == null
                                    || asked.stream().noneMatch(it -> it.id().equals(why.parent())))
                            .forEach(why -> add(why, 1, asked, seen, reasons, evidence, today));
                    // Reasons that explain each other in a ring hang below nothing, and are still there.
                    asked.forEach(why -> add(why, 1, asked, seen, reasons, evidence, today));
                    return new HeadAnswers(question, answer(department, question), List.copyOf(reasons));
                })
                .toList();
    }

    /** How many reasons deep it goes. */
    public int depth() {
        return whys.stream().mapToInt(Reason::depth).max().orElse(0);
    }

    /** The reason with the least behind it: the one to ask about next. */
    public Optional<Reason> weakest() {
        return whys.stream()
                .min(Comparator.comparingDouble(reason -> Objects.requireNonNullElse(reason.strength(), -1.0)));
    }

    private static void add(
            Why why,
            int depth,
            List<Why> all,
            Set<Why> seen,
            List<Reason> reasons,
            EvidenceOf evidence,
            LocalDate today) {
        if (!seen.add(why)) {
            return;
        }
        var strength = EvidenceOf.strength(evidence.claim(why.id()), today);
        reasons.add(new Reason(why, depth, strength.hasEvidence() ? strength.total() : null));
        all.stream()
                .filter(next -> why.id().equals(next.parent()))
                .forEach(next -> add(next, depth + 1, all, seen, reasons, evidence, today));
    }

    private static String answer(Department department, HeadQuestion question) {
        var answer = switch (question) {
            case ASKED -> department.asked();
            case WHY -> department.why();
            case EFFECT -> department.effect();
        };
        return Objects.requireNonNullElse(answer, "");
    }
}
