package app.rungs.findings;

import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Segment;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who of a segment was heard, and what they said. */
final class SegmentVoices {

    private final Entries entries;
    private final Membership membership;
    private final List<Interview> interviews;
    private final Map<Id<Turn>, List<Highlight>> highlights;

    SegmentVoices(Entries entries, Membership membership) {
        this.entries = entries;
        this.membership = membership;
        interviews =
                entries.all(Interview.class).stream().filter(Interview::citable).toList();
        highlights = entries.all(Highlight.class).stream().collect(Collectors.groupingBy(Highlight::turn));
    }

    /** How many interviews there were that may be cited. */
    int interviews(Segment segment) {
        return (int) interviews.stream().filter(it -> isOf(segment, it)).count();
    }

    /** What was marked in them, the newest first. */
    List<Evidence> quotes(Segment segment) {
        var evidence = new EvidenceOf(entries);
        return interviews.stream()
                .filter(it -> isOf(segment, it))
                .flatMap(it -> entries.naming(Turn.class, it.id()).stream())
                .sorted(Comparator.comparing(Turn::position))
                .flatMap(turn -> highlights.getOrDefault(turn.id(), List.of()).stream())
                .map(highlight -> evidence.quoted(highlight, true))
                .sorted(Comparator.comparing(
                        (Evidence it) -> Objects.requireNonNullElse(it.date(), LocalDate.MIN),
                        Comparator.reverseOrder()))
                .toList();
    }

    /** Whether somebody of {@code segment} said it. */
    boolean isOf(Segment segment, Evidence evidence) {
        return evidence.sourceClass() == Evidence.SourceClass.INTERVIEW
                && membership.of(segment.id()).stream()
                        .anyMatch(member -> member.toString().equals(evidence.voice()));
    }

    private boolean isOf(Segment segment, Interview interview) {
        var organisation = interview.organisation();
        return organisation != null && membership.has(segment.id(), organisation);
    }
}
