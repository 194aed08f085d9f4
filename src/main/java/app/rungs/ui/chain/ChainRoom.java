package app.rungs.ui.chain;

import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.lens.Segments;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.Room;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.PageHeader;
import app.rungs.ui.kit.Theme;
import app.rungs.ui.kit.ViewSwitch;
import app.rungs.workspace.Workspace;
import java.util.concurrent.Executor;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chain, its gaps, what is known of a segment, and the two lenses on it. */
public final class ChainRoom implements Room {

    /** What the room shows. */
    private enum View {
        CHAINS,
        GAPS,
        QUESTIONS,
        LENSES
    }

    private final Desk desk;
    private final LiveGraph graph;
    private final BorderPane pane = new BorderPane();
    private final ViewSwitch<View> views;
    private View view = View.CHAINS;
    private @Nullable Page page;

    /**
     * @param graph the workspace's chains, which hears of edits before this does
     * @param screen runs what changes the screen: the FX thread in a window
     */
    public ChainRoom(Workspace workspace, LiveGraph graph, Executor screen, Navigator navigator) {
        this.graph = graph;
        desk = new Desk(workspace, screen, navigator);
        desk.shown().in(pane);
        views = new ViewSwitch<View>(this::show)
                .view(View.CHAINS, Icon.CHAIN, Messages.of("chain.view.chains"))
                .view(View.GAPS, Icon.HELP, Messages.of("chain.view.gaps"))
                .view(View.QUESTIONS, Icon.MATRIX, Messages.of("chain.view.questions"))
                .view(View.LENSES, Icon.COLUMNS, Messages.of("chain.view.lenses"));
        var head = new VBox(new PageHeader(Messages.of("chain.title")).tool(views));
        head.getStyleClass().addAll("room-head", "chain-room-head");
        pane.getStyleClass().add("room");
        // In this order: what the room says of its own goes over what all rooms share.
        Theme.add(pane, "entry");
        Theme.add(pane, "chain");
        pane.setTop(head);
        show(View.CHAINS);
    }

    /** Shows every gap. */
    public void showGaps() {
        views.show(View.GAPS);
        show(View.GAPS);
    }

    @Override
    public Region view() {
        return pane;
    }

    /** Entries have their pages elsewhere. */
    /** Shows the chain of an entry of any type. */
    @Override
    public void open(Id<?> entry) {
        if (!(page instanceof ChainsPage)) {
            views.show(View.CHAINS);
            show(View.CHAINS);
        }
        if (page instanceof ChainsPage chains) {
            chains.show(entry);
        }
    }

    private void show(View wanted) {
        if (page != null && wanted == view) {
            return;
        }
        if (page != null) {
            page.close();
        }
        view = wanted;
        page = make(wanted);
        pane.setCenter(page.view());
    }

    private Page make(View wanted) {
        return switch (wanted) {
            case CHAINS -> new ChainsPage(desk, graph);
            case GAPS -> new GapsPage(desk, graph);
            case QUESTIONS -> new SegmentChoice<>(desk, graph, Segments::grid, new GridFace(desk)::show);
            case LENSES -> new SegmentChoice<>(desk, graph, Segments::lenses, new LensFace(desk, graph)::show);
        };
    }

    @Override
    public void close() {
        if (page != null) {
            page.close();
        }
        desk.close();
    }
}
