package app.rungs.ui.chain;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.ChainWords;
import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.chain.Stage;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.MasterDetail;
import app.rungs.ui.kit.Tone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What every segment values, with how well it is carried; beside it the chain of the one chosen, or of any other entry. */
final class ChainsPage implements Page {

    private final Desk desk;
    private final ChainPane pane;
    private final EntryList<EntryRow> list;
    private final Watch<List<EntryRow>> watch;
    private final MasterDetail split;
    private boolean isChosen;

    ChainsPage(Desk desk, LiveGraph graph) {
        this.desk = desk;
        pane = new ChainPane(desk, graph);
        list = new EntryList<>(Messages.of("chain.values"), row -> row);
        list.selected().subscribe(row -> {
            if (row != null && !row.id().equals(pane.entry())) {
                show((Id<?>) row.id());
            }
        });
        list.onOpen(row -> desk.navigator().open((Id<?>) row.id()));
        list.whenEmpty(nothingValued());
        var side = new VBox(list);
        side.getStyleClass().add("entry-list-pane");
        VBox.setVgrow(list, Priority.ALWAYS);
        split = new MasterDetail(side, new StackPane());
        split.setDividerPositions(0.3);
        watch = new Watch<>(desk, graph, (all, _) -> values(all), this::list);
        watch.ask();
    }

    /** Shows the chain of an entry. */
    void show(Id<?> entry) {
        if (!isChosen) {
            isChosen = true;
            split.detail(pane);
        }
        if (!list.select(entry)) {
            list.getSelectionModel().clearSelection();
        }
        pane.show(entry);
    }

    private void list(List<EntryRow> rows) {
        list.entries(rows);
        if (!isChosen && !rows.isEmpty()) {
            show((Id<?>) rows.getFirst().id());
        }
    }

    /** The values of more than 0 points: the most points first. */
    private static List<EntryRow> values(ChainGraph graph) {
        var carried = new HashMap<UUID, Double>();
        for (var segment : graph.snapshot().all(Segment.class)) {
            graph.carried(Stage.QUOTE, Stage.VALUE, segment.id())
                    .forEach((id, how) -> carried.merge(id, how, Math::max));
        }
        return graph.snapshot().all(RelativeValue.class).stream()
                .filter(value -> value.points() > 0)
                .sorted(Comparator.comparingInt(RelativeValue::points)
                        .reversed()
                        .thenComparing(value -> value.id().value()))
                .map(value -> row(graph, value, carried.getOrDefault(value.id().value(), 0.0)))
                .toList();
    }

    private static EntryRow row(ChainGraph graph, RelativeValue value, double confidence) {
        var snapshot = graph.snapshot();
        return new EntryRow(
                value.id(),
                Icon.VALUE,
                Tone.STRATEGIC,
                snapshot.find(value.obstacle()).map(it -> it.statement()).orElse(""),
                Messages.of(
                        "chain.values.points",
                        snapshot.find(value.segment()).map(it -> it.name()).orElse(""),
                        value.points()),
                confidence > 0 ? ChainWords.number(confidence) : Messages.of("chain.values.broken"));
    }

    private EmptyState nothingValued() {
        return new EmptyState(Icon.VALUE, Messages.of("chain.values.none.title"), Messages.of("chain.values.none"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(EntryType.RELATIVE_VALUE)),
                        Icon.ADD,
                        () -> desk.navigator().create(EntryType.RELATIVE_VALUE)));
    }

    @Override
    public Region view() {
        return split;
    }

    @Override
    public void enter() {
        list.requestFocus();
    }

    @Override
    public void close() {
        watch.close();
        pane.close();
    }
}
