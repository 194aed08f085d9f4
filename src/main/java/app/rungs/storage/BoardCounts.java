package app.rungs.storage;

import static app.rungs.storage.db.Tables.CARD;

import app.rungs.model.Id;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;

/** How many cards lie on boards, without reading the cards. */
public final class BoardCounts {

    private BoardCounts() {}

    /** The number of cards on each of some boards, in one question; a board without cards is left out. */
    public static Map<UUID, Integer> of(Entries entries, Collection<? extends Id<?>> boards) {
        if (boards.isEmpty()) {
            return Map.of();
        }
        return entries.db
                .select(CARD.BOARD, DSL.count())
                .from(CARD)
                .where(EntryTable.among(
                        CARD.BOARD, boards.stream().map(Id::value).distinct().toList()))
                .groupBy(CARD.BOARD)
                .fetchMap(CARD.BOARD, DSL.count());
    }
}
