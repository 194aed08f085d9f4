package app.rungs.storage;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is made with the values of many rows. It is worded by jOOQ, once; the values go straight to the driver:
 * jOOQ would look up for each of them how its type is bound, which takes half as long again as putting the row in.
 */
final class ManyRows {

    private final Function<DSLContext, Query> statement;
    private volatile @Nullable String sql;

    /** @param statement with a place for each value, whatever stands there */
    ManyRows(Function<DSLContext, Query> statement) {
        this.statement = statement;
    }

    /**
     * Makes it with each of {@code rows} in turn.
     *
     * @throws DataAccessException if the database refuses one of them
     */
    void make(DSLContext db, List<@Nullable Object[]> rows) {
        var text = worded(db);
        db.connection(connection -> {
            try (var prepared = connection.prepareStatement(text)) {
                for (var row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        prepared.setObject(i + 1, row[i]);
                    }
                    prepared.addBatch();
                }
                prepared.executeBatch();
            }
        });
    }

    private String worded(DSLContext db) {
        if (sql == null) {
            sql = statement.apply(db).getSQL();
        }
        return Objects.requireNonNull(sql);
    }
}
