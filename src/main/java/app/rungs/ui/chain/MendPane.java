package app.rungs.ui.chain;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.chain.Node;
import app.rungs.findings.chain.Stage;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SearchBox;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Mends a chain where it breaks: offers the entries that can close the gap, and links the one that is chosen. */
final class MendPane extends VBox {

    private static final int OFFERED = 100;

    private final Desk desk;
    private final LiveGraph graph;
    private long asked;

    MendPane(Desk desk, LiveGraph graph) {
        this.desk = desk;
        this.graph = graph;
        getStyleClass().addAll("link-picker", "mend-pane");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                shut();
                key.consume();
            }
        });
    }

    /** Offers quotes, facts and readings as evidence for {@code claim}, an entry or a link. */
    void cite(Id<?> claim) {
        offer(Messages.of("chain.mend.cite"), Stage.QUOTE, null, piece -> link(piece, Relation.EVIDENCE, claim));
    }

    /**
     * Offers entries of {@code stage} to link {@code entry} with.
     *
     * @param upwards whether the entry leads to them, or they to it
     * @param segment only goals and values of this segment; null for any
     */
    void join(Id<?> entry, Stage stage, boolean upwards, @Nullable Id<Segment> segment) {
        var from = upwards ? stage.before().orElse(stage) : stage;
        var relation = relation(from);
        offer(
                Messages.of("chain.mend.join", stage.inWords()),
                stage,
                segment,
                other -> upwards ? link(entry, relation, other) : link(other, relation, entry));
    }

    void shut() {
        asked++;
        getChildren().clear();
        setVisible(false);
    }

    private void offer(String title, Stage stage, @Nullable Id<Segment> segment, Function<Id<?>, Link> link) {
        var list = new EntryList<Node>(title, NodeRows::of);
        var search = new SearchBox(Messages.of("chain.mend.search", stage.inWords()));
        var nothing = new Label(Messages.of("chain.mend.none", stage.inWords()));
        nothing.getStyleClass().add("muted");
        list.whenEmpty(nothing);
        list.getStyleClass().add("link-found");
        list.onOpen(node -> make(link.apply(node.id())));
        search.query().subscribe(words -> ask(list, all -> all.candidates(stage, segment, words, OFFERED)));
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> searching(key, list));
        var heading = new Label(title);
        heading.getStyleClass().add("strong");
        heading.setWrapText(true);
        var buttons = new HBox(
                Buttons.secondary(Messages.of("chain.mend.make"), Icon.LINK, () -> {
                    var chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        make(link.apply(chosen.id()));
                    }
                }),
                Buttons.quiet(Messages.of("entry.cancel"), null, this::shut));
        buttons.getStyleClass().add("link-buttons");
        if (stage != Stage.QUOTE) {
            var type = stage.usual();
            buttons.getChildren()
                    .add(
                            1,
                            Buttons.quiet(
                                    Messages.of("entry.new", Desk.word(type)),
                                    Icon.ADD,
                                    () -> desk.navigator().create(type)));
        }
        getChildren().setAll(heading, search, list, buttons);
        setVisible(true);
        search.requestFocus();
    }

    private void ask(EntryList<Node> list, Function<ChainGraph, List<Node>> question) {
        long number = ++asked;
        var unused = graph.ask(question)
                .handleAsync(
                        (nodes, failure) -> {
                            if (failure != null) {
                                desk.navigator().warn(FailureWords.of(failure));
                            } else if (number == asked) {
                                list.entries(nodes);
                                list.getSelectionModel().selectFirst();
                            }
                            return null;
                        },
                        desk.screen());
    }

    private void searching(KeyEvent key, EntryList<Node> list) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN ->
                list.getSelectionModel()
                        .clearAndSelect(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().clearAndSelect(Math.max(at - 1, 0));
            case ENTER -> list.fireEvent(key.copyFor(list, list));
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        key.consume();
    }

    private void make(Link link) {
        desk.edit(
                Messages.of("chain.edit.mend"),
                draft -> draft.add(link),
                () -> desk.navigator().say(Messages.of("entry.linked")));
        shut();
    }

    private static Link link(Id<?> from, Relation relation, Id<?> to) {
        return new Link(Id.fresh(EntryType.LINK), from, relation, to, Polarity.SUPPORTING, null);
    }

    /** What an entry of {@code stage} claims of one of the next. */
    private static Relation relation(Stage stage) {
        return switch (stage) {
            case QUOTE -> Relation.EVIDENCE;
            case JOB -> Relation.MEASURED_BY;
            case METRIC -> Relation.ADVANCES;
            case GOAL, VALUE -> Relation.VALUED_AS;
        };
    }
}
