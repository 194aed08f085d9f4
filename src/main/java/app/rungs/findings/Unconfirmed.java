package app.rungs.findings;

import app.rungs.model.Confirmation;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Source;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What we were told third-hand and nobody has confirmed yet: it counts for nothing until somebody does.
 *
 * @param item the interview or source
 * @param told who told it, or who published it; null where nobody noted it
 * @param date the day it was told or speaks of; null where nobody noted it
 */
public record Unconfirmed(
        Id<?> item,
        String title,
        @Nullable String told,
        @Nullable LocalDate date) {

    /** All of them, those that wait longest first, undated last. */
    public static List<Unconfirmed> of(Entries entries) {
        var confirmed = entries.all(Confirmation.class).stream()
                .map(confirmation -> confirmation.item().value())
                .collect(Collectors.toSet());
        var waiting = new ArrayList<Unconfirmed>();
        for (var interview : entries.having(Interview.class, "hand", Hand.THIRD.name())) {
            var organisation = interview.organisation();
            String told =
                    organisation == null ? null : entries.get(organisation).name();
            waiting.add(new Unconfirmed(interview.id(), interview.title(), told, interview.heldOn()));
        }
        for (var source : entries.having(Source.class, "hand", Hand.THIRD.name())) {
            waiting.add(new Unconfirmed(source.id(), source.title(), source.publisher(), source.asOf()));
        }
        waiting.removeIf(one -> confirmed.contains(one.item().value()));
        waiting.sort(Comparator.comparing(Unconfirmed::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Unconfirmed::title));
        return waiting;
    }
}
