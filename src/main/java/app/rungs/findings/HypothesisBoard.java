package app.rungs.findings;

import app.rungs.insight.Strength;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Hypothesis;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.model.Standing;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Hypotheses by where their test stands, with the tally of evidence. */
public record HypothesisBoard(List<Line> lines) {

    /** What a hypothesis lacks, or asks for. */
    public enum Flag {
        OVERDUE,
        NO_SUCCESSOR,
        MORE_AGAINST,
        MORE_FOR,
        NO_FIRST_HAND
    }

    /**
     * A hypothesis with its tally.
     *
     * @param firstHand how many pieces that speak for it are first hand
     * @param lint why its words may not stand without a segment
     */
    public record Line(
            Hypothesis hypothesis,
            Strength strength,
            long firstHand,
            Optional<Hypothesis> successor,
            Set<Flag> flags,
            Optional<Problem> lint) {

        /** Where the test stands; open until somebody says otherwise. */
        public Standing standing() {
            return Objects.requireNonNullElse(hypothesis.status(), Standing.OPEN);
        }

        public boolean isOverdue() {
            return flags.contains(Flag.OVERDUE);
        }
    }

    public static HypothesisBoard of(Entries entries, LocalDate today) {
        return new HypothesisBoard(entries.all(Hypothesis.class).stream()
                .map(hypothesis -> line(entries, hypothesis, today))
                .sorted(Comparator.comparing((Line line) -> !line.isOverdue())
                        .thenComparing(line -> line.hypothesis().statement()))
                .toList());
    }

    /** One hypothesis; empty where it is gone. */
    public static Optional<Line> of(Entries entries, Id<Hypothesis> id, LocalDate today) {
        return entries.find(id).map(hypothesis -> line(entries, hypothesis, today));
    }

    /** The hypotheses that stand there. */
    public List<Line> at(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).toList();
    }

    /** Gives a hypothesis up for another, which follows from it and is open. */
    public static Id<Hypothesis> pivot(Draft draft, Id<Hypothesis> from, String statement) {
        var before = draft.get(from);
        Id<Hypothesis> to = Id.fresh(EntryType.HYPOTHESIS);
        draft.add(new Hypothesis(to, statement.strip(), Standing.OPEN, before.segment(), before.recheckOn(), null));
        draft.update(
                from,
                it -> new Hypothesis(it.id(), it.statement(), Standing.PIVOTED, it.segment(), it.recheckOn(), to));
        return to;
    }

    private static Line line(Entries entries, Hypothesis hypothesis, LocalDate today) {
        var evidence = new EvidenceOf(entries).claim(hypothesis.id());
        var strength = EvidenceOf.strength(evidence, today);
        long firstHand = evidence.stream()
                .filter(it -> it.supports() && it.citable() && it.hand() == Hand.FIRST)
                .count();
        return new Line(
                hypothesis,
                strength,
                firstHand,
                Optional.ofNullable(hypothesis.successor()).flatMap(entries::find),
                flags(hypothesis, strength, firstHand, today),
                new EveryoneLint(entries).problem(hypothesis.statement(), hypothesis.segment(), null));
    }

    private static Set<Flag> flags(Hypothesis hypothesis, Strength strength, long firstHand, LocalDate today) {
        var flags = EnumSet.noneOf(Flag.class);
        var standing = Objects.requireNonNullElse(hypothesis.status(), Standing.OPEN);
        var recheck = hypothesis.recheckOn();
        boolean settled = standing == Standing.PIVOTED || standing == Standing.REFUTED;
        if (!settled && recheck != null && today.isAfter(recheck)) {
            flags.add(Flag.OVERDUE);
        }
        if (standing == Standing.PIVOTED && hypothesis.successor() == null) {
            flags.add(Flag.NO_SUCCESSOR);
        }
        if (standing == Standing.SUPPORTED) {
            if (strength.contradicts() >= strength.supports()) {
                flags.add(Flag.MORE_AGAINST);
            }
            if (firstHand == 0) {
                flags.add(Flag.NO_FIRST_HAND);
            }
        }
        if (standing == Standing.REFUTED && strength.supports() >= strength.contradicts()) {
            flags.add(Flag.MORE_FOR);
        }
        return flags;
    }
}
