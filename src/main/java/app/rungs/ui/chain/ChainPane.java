package app.rungs.ui.chain;

import app.rungs.findings.chain.Chain;
import app.rungs.findings.chain.LiveGraph;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import app.rungs.ui.kit.ViewSwitch;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chain of one entry as a path, a tree or a table of the same links. */
final class ChainPane extends VBox implements AutoCloseable {

    /** How the chain is shown. */
    enum Face {
        PATH,
        TREE,
        TABLE
    }

    /** A chain, and what its entry is called. */
    private record Shown(Chain chain, String title) {}

    private final Desk desk;
    private final Watch<Shown> watch;
    private final MendPane mend;
    private final Label title = new Label();
    private final HBox head = new HBox();
    private final StackPane body = new StackPane();
    private final PathFace path;
    private final TreeFace tree;
    private final TableFace table;
    private final ViewSwitch<Face> faces;
    private Face face = Face.PATH;
    private @Nullable Id<?> entry;
    private @Nullable Chain chain;

    ChainPane(Desk desk, LiveGraph graph) {
        this.desk = desk;
        mend = new MendPane(desk, graph);
        path = new PathFace(desk, mend);
        tree = new TreeFace(desk);
        table = new TableFace(desk);
        getStyleClass().add("chain-pane");
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        faces = new ViewSwitch<Face>(this::show)
                .view(Face.PATH, Icon.CHAIN, Messages.of("chain.face.path"))
                .view(Face.TREE, Icon.TREE, Messages.of("chain.face.tree"))
                .view(Face.TABLE, Icon.TABLE, Messages.of("chain.face.table"));
        head.getStyleClass().add("chain-head");
        head.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, mend, body);
        watch = new Watch<>(
                desk,
                graph,
                (all, entries) -> {
                    var id = entry;
                    return id == null
                            ? null
                            : new Shown(
                                    all.chain(id),
                                    entries.any(id).map(all.nodes()::title).orElse(""));
                },
                this::show);
    }

    /** Shows the chain of an entry. */
    CompletableFuture<?> show(Id<?> id) {
        if (!id.equals(entry)) {
            mend.shut();
        }
        entry = id;
        return watch.ask();
    }

    /** The entry whose chain is shown; null before any is. */
    @Nullable
    Id<?> entry() {
        return entry;
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        chain = shown.chain();
        var id = shown.chain().of();
        title.setText(shown.title());
        head.getChildren()
                .setAll(
                        EntryLook.icon(id.type()).node().in(Tone.NEUTRAL),
                        title,
                        Buttons.quiet(
                                Messages.of("chain.open"),
                                Icon.OPEN,
                                () -> desk.navigator().open(id)),
                        faces);
        faces.setVisible(!shown.chain().anchors().isEmpty());
        show(face);
    }

    private void show(Face wanted) {
        face = wanted;
        var now = chain;
        if (now == null) {
            return;
        }
        body.getChildren().setAll(now.anchors().isEmpty() ? nothing(now.of()) : face(now));
    }

    private Node face(Chain now) {
        return switch (face) {
            case PATH -> {
                path.show(now);
                var scroll = new ScrollPane(path);
                scroll.setFitToWidth(true);
                scroll.setFocusTraversable(false);
                yield scroll;
            }
            case TREE -> {
                tree.show(now);
                yield tree;
            }
            case TABLE -> {
                table.show(now);
                yield table;
            }
        };
    }

    private EmptyState nothing(Id<?> id) {
        return new EmptyState(Icon.CHAIN, Messages.of("chain.none.title"), Messages.of("chain.none"))
                .with(Buttons.secondary(
                        Messages.of("chain.none.link"),
                        Icon.LINK,
                        () -> desk.navigator().start(id, "link")));
    }

    @Override
    public void close() {
        watch.close();
    }
}
