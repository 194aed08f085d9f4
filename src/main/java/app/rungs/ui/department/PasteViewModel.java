package app.rungs.ui.department;

import app.rungs.exchange.GridImport;
import app.rungs.exchange.csv.GridCheck;
import app.rungs.exchange.csv.PastedGrid;
import app.rungs.exchange.csv.PastedGrid.Column;
import app.rungs.exchange.csv.PastedGrid.Role;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import app.rungs.ui.entry.LatestAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Readings on their way from a spreadsheet into a metric: what was pasted or typed, and what is wrong with which cell. */
final class PasteViewModel implements AutoCloseable {

    /** More rows than this are a file to import. */
    static final int MOST = 50_000;

    private final Desk desk;
    private final Id<Metric> metric;
    private final Runnable refresh;
    private final LatestAnswer<Looked> question;
    private PastedGrid grid = PastedGrid.blank("");
    private GridCheck check = new GridCheck(List.of());
    private List<String> metrics = List.of();
    private @Nullable String said;

    /** A grid looked through beside what the workspace knows. */
    private record Looked(PastedGrid grid, GridCheck check, List<String> metrics, boolean fresh) {}

    /** @param refresh called on the screen's thread whenever there is something else to show */
    PasteViewModel(Desk desk, Id<Metric> metric, Runnable refresh) {
        this.desk = desk;
        this.metric = metric;
        this.refresh = refresh;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        question.ask(entries -> looked(entries, name -> PastedGrid.blank(name)));
    }

    private interface Reader {
        PastedGrid read(String metric);
    }

    PastedGrid grid() {
        return grid;
    }

    /** The names of all metrics, which a column can hold the values of. */
    List<String> metrics() {
        return metrics;
    }

    /** What is wrong with a cell; null where nothing is. */
    @Nullable
    String reason(int row, int column) {
        return row < check.rows().size() ? check.rows().get(row).reasons().get(column) : null;
    }

    int ready() {
        return check.readings().size();
    }

    int wrong() {
        return check.wrong();
    }

    /** What came of the last thing done; null where there is nothing to say. */
    @Nullable
    String said() {
        return said;
    }

    /** Takes what was copied in a spreadsheet: below what is there already. */
    CompletableFuture<?> paste(String text) {
        said = null;
        if (text.isBlank()) {
            said = Messages.of("department.grid.nothing");
            refresh.run();
            return CompletableFuture.completedFuture(null);
        }
        if (text.lines().skip(MOST + 1L).findAny().isPresent()) {
            said = Messages.of("department.grid.tooMany", MOST);
            refresh.run();
            return CompletableFuture.completedFuture(null);
        }
        var before = grid.copy();
        return question.ask(entries -> looked(entries, name -> {
            var pasted = PastedGrid.read(text, name, names(entries));
            if (before.isBlank()) {
                return pasted;
            }
            before.append(pasted);
            return before;
        }));
    }

    void correct(int row, int column, String text) {
        grid.correct(row, column, text);
        look();
    }

    void addRow() {
        grid.addRow();
        look();
    }

    /** Says what a column holds: something of the reading, or the values of the metric of this name. */
    void column(int index, Role role, @Nullable String of) {
        grid.column(index, role, of);
        look();
    }

    void clear() {
        question.ask(entries -> looked(entries, PastedGrid::blank));
    }

    /** Adds the readings of the rows that can be read; the others stay. */
    CompletableFuture<?> add() {
        var readings = check.readings();
        var gone = new ArrayList<Integer>();
        for (int row = 0; row < check.rows().size(); row++) {
            if (!check.rows().get(row).readings().isEmpty()) {
                gone.add(row);
            }
        }
        if (readings.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        return new GridImport(desk.workspace())
                .bringIn(readings, heading(Role.SEGMENT))
                .handleAsync(
                        (result, failure) -> {
                            if (failure != null) {
                                desk.navigator().warn(FailureWords.of(failure));
                                return null;
                            }
                            grid.without(gone);
                            said = Messages.of("department.grid.added", result.added(), result.known(), grid.size());
                            desk.navigator().say(said);
                            look();
                            return null;
                        },
                        desk.screen());
    }

    private String heading(Role role) {
        return grid.columns().stream()
                .filter(column -> column.role() == role)
                .map(Column::heading)
                .findFirst()
                .orElseGet(() -> Messages.of("exchange.grid.segment"));
    }

    private void look() {
        var copy = grid.copy();
        question.ask(entries -> new Looked(copy, GridCheck.of(copy, units(entries)), names(entries), false));
    }

    private Looked looked(Entries entries, Reader reader) {
        var read = reader.read(entries.find(metric).map(Metric::name).orElse(""));
        if (read.size() == 0) {
            read.addRow();
        }
        return new Looked(read, GridCheck.of(read, units(entries)), names(entries), true);
    }

    private void show(Looked looked) {
        if (looked.fresh()) {
            grid = looked.grid();
        }
        check = looked.check();
        metrics = looked.metrics();
        refresh.run();
    }

    private static List<String> names(Entries entries) {
        return entries.all(Metric.class).stream().map(Metric::name).sorted().toList();
    }

    private static Map<String, String> units(Entries entries) {
        var units = new HashMap<String, String>();
        entries.all(Metric.class).forEach(it -> {
            if (it.unit() != null) {
                units.put(it.name(), it.unit());
            }
        });
        return units;
    }

    @Override
    public void close() {
        question.close();
    }
}
