package app.rungs.ui.chain;

import app.rungs.findings.chain.Chain;
import app.rungs.findings.chain.ChainWords;
import app.rungs.findings.chain.Node;
import app.rungs.findings.chain.Step;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The chain as a tree: under each segment what it values, under each entry what leads to it, the strongest first. */
final class TreeFace extends TreeView<TreeFace.Row> {

    /** A line: a segment, or an entry with the link by which it leads to the one above it. */
    record Row(String words, @Nullable Node node, @Nullable Step step) {}

    private final Desk desk;

    TreeFace(Desk desk) {
        this.desk = desk;
        getStyleClass().add("chain-tree");
        setAccessibleText(Messages.of("chain.face.tree"));
        setShowRoot(false);
        setCellFactory(_ -> new Cell());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
    }

    void show(Chain chain) {
        Map<UUID, List<Step>> into = chain.steps().stream()
                .collect(Collectors.groupingBy(step -> step.to().value()));
        var left = chain.steps().stream().map(step -> step.from().value()).collect(Collectors.toSet());
        var names = chain.lanes().stream()
                .filter(lane -> lane.segment() != null)
                .collect(Collectors.toMap(
                        lane -> String.valueOf(lane.segment()), Chain.Lane::name, (one, _) -> one, LinkedHashMap::new));
        var groups = new TreeMap<String, TreeItem<Row>>();
        chain.nodes().values().stream()
                .filter(node -> !left.contains(node.id().value()))
                .sorted(Comparator.comparing(Node::stage).reversed().thenComparing(Node::title))
                .forEach(node -> groups.computeIfAbsent(
                                names.getOrDefault(String.valueOf(node.segment()), Messages.of("chain.tree.none")),
                                TreeFace::group)
                        .getChildren()
                        .add(new Branch(new Row(node.title(), node, null), chain, into, List.of())));
        var root = new TreeItem<>(new Row("", null, null));
        var last = groups.remove(Messages.of("chain.tree.none"));
        root.getChildren().setAll(groups.values());
        if (last != null) {
            root.getChildren().add(last);
        }
        root.setExpanded(true);
        setRoot(root);
        for (var group : root.getChildren()) {
            group.setExpanded(true);
            expandFirst(group);
        }
    }

    /** Opens the strongest way down, so that a whole path is seen at once. */
    private static void expandFirst(TreeItem<Row> item) {
        var at = item;
        while (!at.isLeaf() && !at.getChildren().isEmpty()) {
            at.setExpanded(true);
            at = at.getChildren().getFirst();
        }
    }

    private static TreeItem<Row> group(String name) {
        return new TreeItem<>(new Row(name, null, null));
    }

    private void open() {
        var item = getSelectionModel().getSelectedItem();
        var node = item == null ? null : item.getValue().node();
        if (node != null) {
            desk.navigator().open(node.id());
        }
    }

    /** An entry whose own branches grow once they are looked at. */
    private static final class Branch extends TreeItem<Row> {

        private final Chain chain;
        private final Map<UUID, List<Step>> into;
        private final List<Id<?>> above;
        private boolean grown;

        Branch(Row row, Chain chain, Map<UUID, List<Step>> into, List<Id<?>> above) {
            super(row);
            this.chain = chain;
            this.into = into;
            this.above = above;
        }

        @Override
        public boolean isLeaf() {
            return steps().isEmpty();
        }

        @Override
        public ObservableList<TreeItem<Row>> getChildren() {
            var children = super.getChildren();
            var node = getValue().node();
            if (!grown && node != null) {
                grown = true;
                var way = new ArrayList<Id<?>>(above);
                way.add(node.id());
                children.setAll(steps().stream()
                        .sorted(Comparator.comparingDouble(Step::confidence).reversed())
                        .<TreeItem<Row>>map(step -> {
                            var from = chain.node(step.from());
                            return new Branch(new Row(from.title(), from, step), chain, into, List.copyOf(way));
                        })
                        .toList());
            }
            return children;
        }

        private List<Step> steps() {
            var node = getValue().node();
            return node == null
                    ? List.of()
                    : into.getOrDefault(node.id().value(), List.of()).stream()
                            .filter(step -> !above.contains(step.from()))
                            .toList();
        }
    }

    private static final class Cell extends TreeCell<Row> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var words = new Label(row.words());
            words.setMinWidth(0);
            var node = row.node();
            var step = row.step();
            var line = new HBox(
                    node == null
                            ? Icon.SEGMENTS.node().in(Tone.NEUTRAL)
                            : EntryLook.icon(node.id().type()).node().in(EntryLook.tone(node.layer())),
                    words);
            line.getStyleClass().add("chain-tree-line");
            if (node == null) {
                words.getStyleClass().add("strong");
            }
            if (step != null) {
                var strength = new Label(ChainWords.brief(step));
                strength.getStyleClass().addAll("chain-tree-strength", "toned");
                strength.getStyleClass().add((step.confidence() == 0 ? Tone.WARNING : Tone.NEUTRAL).styleClass());
                strength.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(1, strength);
            }
            HBox.setHgrow(words, Priority.SOMETIMES);
            setAccessibleText(row.words() + (step == null ? "" : ", " + ChainWords.strength(step)));
            setGraphic(line);
        }
    }
}
