package app.rungs.storage;

import static app.rungs.storage.db.Tables.BOARD;
import static app.rungs.storage.db.Tables.CARD;
import static app.rungs.storage.db.Tables.FRAME;
import static app.rungs.storage.db.Tables.JOB;
import static app.rungs.storage.db.Tables.LINK;
import static app.rungs.storage.db.Tables.OBSTACLE;

import app.rungs.model.Board;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.model.Polarity;
import app.rungs.model.Shade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * What of a large board is seen from afar, where nothing can be read: where its cards lie, their colours and the lines
 * between them. No entry is made of any row, so that it is there in a fraction of the time that the board takes.
 *
 * @param name the board's
 * @param frames its frames, all of them open
 * @param cards its cards, in the order in which it has them
 * @param lines what connects two of them, in the order of the links
 */
public record BoardGlance(String name, List<Frame> frames, List<Spot> cards, List<Line> lines) {

    /** A board of fewer cards is read as quickly as it. */
    public static final int LEAST = 1_000;

    private static final String AGAINST = Polarity.CONTRADICTING.name();

    /** Where there are more than so many rows for each card of the workspace, all of them are too many to be looked at. */
    private static final int SHARE = 4;

    /**
     * A card: which one, where it lies in the board's own units, and its colours.
     *
     * @param layer the layer its entry stands on; null where it stands on none
     * @param shade the colour somebody gave it; null for the usual one
     */
    public record Spot(
            UUID id,
            double x,
            double y,
            double width,
            double height,
            @Nullable Layer layer,
            @Nullable Shade shade) {}

    /** A connector between two cards. */
    public record Line(Spot from, Spot to, boolean contradicting) {}

    /** Nothing where the board is small, a collapsed frame hides some of it or a question fills it. */
    public static Optional<BoardGlance> of(Entries entries, Id<Board> board) {
        var db = entries.db;
        if (!isWorthIt(db)) {
            return Optional.empty();
        }
        var name = db.select(BOARD.NAME)
                .from(BOARD)
                .where(BOARD.ID.eq(board.value()))
                .and(BOARD.QUESTION.isNull())
                .fetchOne(BOARD.NAME);
        if (name == null) {
            return Optional.empty();
        }
        var frames = db.fetchExists(FRAME, FRAME.BOARD.eq(board.value()))
                ? entries.having(Frame.class, "board", board)
                : List.<Frame>of();
        if (frames.stream().anyMatch(Frame::collapsed)) {
            return Optional.empty();
        }
        var byEntry = HashMap.<UUID, Spot>newHashMap(LEAST);
        var cards = cards(db, board, byEntry);
        return cards.size() < LEAST
                ? Optional.empty()
                : Optional.of(new BoardGlance(entries.redactions().words(name), frames, cards, lines(db, byEntry)));
    }

    private static boolean isWorthIt(DSLContext db) {
        int cards = db.fetchCount(CARD);
        return cards >= LEAST && db.fetchCount(LINK) + db.fetchCount(JOB) + db.fetchCount(OBSTACLE) <= SHARE * cards;
    }

    /** @param byEntry takes the card of each entry: of one that lies there twice, the first */
    private static List<Spot> cards(DSLContext db, Id<Board> board, Map<UUID, Spot> byEntry) {
        var layers = HashMap.<UUID, Layer>newHashMap(LEAST);
        layers(db, JOB, JOB.ID, JOB.LAYER, layers);
        layers(db, OBSTACLE, OBSTACLE.ID, OBSTACLE.LAYER, layers);
        var cards = new ArrayList<Spot>(LEAST);
        each(
                db.select(CARD.ID, CARD.ENTRY_ID, CARD.ENTRY_TYPE, CARD.X, CARD.Y, CARD.WIDTH, CARD.HEIGHT, CARD.SHADE)
                        .from(CARD)
                        .where(CARD.BOARD.eq(board.value())),
                row -> {
                    var entry = row.getObject(2, UUID.class);
                    var said = layers.get(entry);
                    var shade = row.getString(8);
                    var spot = new Spot(
                            row.getObject(1, UUID.class),
                            row.getDouble(4),
                            row.getDouble(5),
                            row.getDouble(6),
                            row.getDouble(7),
                            said != null
                                    ? said
                                    : EntryType.valueOf(row.getString(3)).layer(),
                            shade == null ? null : Shade.valueOf(shade));
                    cards.add(spot);
                    byEntry.putIfAbsent(entry, spot);
                });
        return cards;
    }

    private static void layers(
            DSLContext db,
            Table<Record> table,
            TableField<Record, UUID> id,
            TableField<Record, String> layer,
            Map<UUID, Layer> layers) {
        each(
                db.select(id, layer).from(table).where(layer.isNotNull()),
                row -> layers.put(row.getObject(1, UUID.class), Layer.valueOf(row.getString(2))));
    }

    private static List<Line> lines(DSLContext db, Map<UUID, Spot> byEntry) {
        var lines = new ArrayList<Line>(LEAST);
        each(db.select(LINK.FROM_ID, LINK.TO_ID, LINK.POLARITY).from(LINK), row -> {
            var from = byEntry.get(row.getObject(1, UUID.class));
            var to = byEntry.get(row.getObject(2, UUID.class));
            if (from != null && to != null && from != to) {
                lines.add(new Line(from, to, AGAINST.equals(row.getString(3))));
            }
        });
        return lines;
    }

    /** One row of an answer after the other. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(ResultQuery<?> question, Row row) {
        try (var rows = question.fetchResultSet()) {
            while (rows.next()) {
                row.take(rows);
            }
        } catch (SQLException e) {
            throw new DataAccessException("What lies on a board cannot be read", e);
        }
    }
}
