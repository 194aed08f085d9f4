package app.rungs.findings;

import app.rungs.model.Decision;
import app.rungs.model.DecisionOrigin;
import app.rungs.model.Organisation;
import app.rungs.model.Verdict;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was decided, a NO too, the most pressing first; and whose wish it was. */
public record DecisionLog(List<Line> lines) {

    /** What a decision lacks, or asks for. */
    public enum Flag {
        OVERDUE,
        EVIDENCE_CHANGED,
        NOT_KEPT,
        NO_TRIGGER,
        NO_ORIGIN
    }

    /** A decision with what is to be done about it. */
    public record Line(Decision decision, Optional<Organisation> askedBy, Set<Flag> flags) {

        public boolean isOverdue() {
            return flags.contains(Flag.OVERDUE);
        }
    }

    public static DecisionLog of(Entries entries, LocalDate today) {
        return new DecisionLog(entries.all(Decision.class).stream()
                .map(decision -> new Line(
                        decision,
                        Optional.ofNullable(decision.askedBy()).flatMap(entries::find),
                        flags(entries, decision, today)))
                .sorted(Comparator.comparing((Line line) -> !line.isOverdue())
                        .thenComparing(
                                line -> Optional.ofNullable(line.decision().decidedOn())
                                        .orElse(LocalDate.MIN),
                                Comparator.reverseOrder())
                        .thenComparing(line -> line.decision().statement()))
                .toList());
    }

    /** How many decisions say who asked: the n of every share. */
    public long known() {
        return lines.stream().filter(line -> line.decision().origin() != null).count();
    }

    /** How many of them were of this origin. */
    public long of(DecisionOrigin origin) {
        return lines.stream().filter(line -> line.decision().origin() == origin).count();
    }

    /** The share that one account asked for, in percent: the squeaky wheels; empty where nobody knows who asked. */
    public Optional<Long> squeakyWheelPercent() {
        return known() == 0
                ? Optional.empty()
                : Optional.of(Math.round(100.0 * of(DecisionOrigin.ONE_ACCOUNT) / known()));
    }

    private static Set<Flag> flags(Entries entries, Decision decision, LocalDate today) {
        var flags = EnumSet.noneOf(Flag.class);
        var recheck = decision.recheckOn();
        if (recheck != null && today.isAfter(recheck)) {
            flags.add(Flag.OVERDUE);
        }
        var kept = EvidenceAsItStood.comparisons(entries, decision.id(), today);
        if (kept.isEmpty()) {
            flags.add(Flag.NOT_KEPT);
        } else if (kept.getFirst().hasChanged()) {
            flags.add(Flag.EVIDENCE_CHANGED);
        }
        var revisit = decision.revisit();
        if (decision.verdict() == Verdict.NO && (revisit == null || revisit.isBlank())) {
            flags.add(Flag.NO_TRIGGER);
        }
        if (decision.origin() == null) {
            flags.add(Flag.NO_ORIGIN);
        }
        return flags;
    }
}
