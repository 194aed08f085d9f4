package app.rungs.findings;

import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Highlight;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How far a guide's questions were answered: by which interviews, and how often.
 *
 * @param interviews those that follow the guide or answer one of its questions, the latest first
 */
public record GuideCoverage(Guide guide, List<Interview> interviews, List<Row> rows) {

    /**
     * One question.
     *
     * @param answers how many turns and highlights of an interview answer it, by the interview's id; none is left out
     */
    public record Row(GuideQuestions.Asked asked, Map<UUID, Integer> answers) {

        /** How many interviews answer it. */
        public int answeredIn() {
            return answers.size();
        }
    }

    /** How many interviews leave {@code row} open. */
    public int open(Row row) {
        return interviews.size() - row.answeredIn();
    }

    /** The coverage of every guide, by name. */
    public static List<GuideCoverage> all(Entries entries) {
        return entries.all(Guide.class).stream()
                .sorted(Comparator.comparing(Guide::name))
                .map(guide -> of(entries, guide))
                .toList();
    }

    /** The coverage of one guide. */
    public static GuideCoverage of(Entries entries, Guide guide) {
        var interviews = new LinkedHashSet<>(entries.having(Interview.class, "guide", guide.id()));
        var rows = GuideQuestions.of(entries, guide.id()).stream()
                .map(asked -> row(entries, asked, interviews))
                .toList();
        var latestFirst = interviews.stream()
                .sorted(Comparator.comparing(
                                Interview::heldOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed()
                        .thenComparing(Interview::title))
                .toList();
        return new GuideCoverage(guide, latestFirst, rows);
    }

    private static Row row(Entries entries, GuideQuestions.Asked asked, Set<Interview> interviews) {
        var answers = new HashMap<UUID, Integer>();
        for (var link : GuideQuestions.answers(entries, asked.question().id())) {
            turn(entries, link).flatMap(turn -> entries.find(turn.interview())).ifPresent(interview -> {
                interviews.add(interview);
                answers.merge(interview.id().value(), 1, Integer::sum);
            });
        }
        return new Row(asked, Map.copyOf(answers));
    }

    private static Optional<Turn> turn(Entries entries, Link link) {
        if (link.from().type() == EntryType.TURN) {
            return entries.any(link.from()).map(Turn.class::cast);
        }
        return entries.any(link.from()).map(Highlight.class::cast).flatMap(highlight -> entries.find(highlight.turn()));
    }
}
