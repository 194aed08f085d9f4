package app.rungs.findings;

import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of evidence whose day to look again, set by hand, has passed.
 *
 * @param link what makes it evidence, and holds the day
 * @param claim what it speaks for or against
 * @param words what it says
 * @param about what the claim is called
 */
public record RecheckDue(Id<Link> link, Id<?> piece, Id<?> claim, String words, String about, LocalDate due) {

    /** All of them, what is due longest first. */
    public static List<RecheckDue> of(Entries entries, LocalDate today) {
        var all = new ArrayList<RecheckDue>();
        for (var link : entries.toRecheck(today)) {
            var due = link.relation() == Relation.EVIDENCE ? link.recheckOn() : null;
            var piece = entries.any(link.from());
            var claim = entries.any(link.to());
            if (due != null && piece.isPresent() && claim.isPresent()) {
                all.add(new RecheckDue(
                        link.id(), link.from(), link.to(), piece.get().title(), title(entries, claim.get()), due));
            }
        }
        all.sort(Comparator.comparing(RecheckDue::due)
                .thenComparing(one -> one.link().value()));
        return all;
    }

    /** A claim between two entries is called after both. */
    private static String title(Entries entries, Entry claim) {
        return claim instanceof Link between
                ? entries.titles(List.of(between.from(), between.to())).values().stream()
                        .reduce((one, other) -> one + " \u2192 " + other)
                        .orElse(claim.title())
                : claim.title();
    }
}
