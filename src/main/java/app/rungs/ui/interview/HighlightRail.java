package app.rungs.ui.interview;

import app.rungs.model.Highlight;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in an interview, in the order of its words. Choosing one shows it in the text, Enter opens its page, T
 * tags, L links, Delete moves it to the bin; one whose words were changed is accepted by A or put on the selected words by
 * M. Everything the text offers by pointer can be reached here by keys and screen reader.
 */
final class HighlightRail extends VBox {

    private final Desk desk;
    private final ReaderViewModel model;
    private final MarkTools tools;
    private final Supplier<Transcript.@Nullable Span> selected;
    private final SectionTitle title;
    private final ToggleButton flagged =
            new ToggleButton(Messages.of("interview.rail.flagged", 1), Icon.WARNING.node());
    private final ListView<ReadInterview.Marked> list = new ListView<>();
    private List<ReadInterview.Marked> all = List.of();
    private boolean showing;

    /** @param selected the words that are selected in the text */
    HighlightRail(
            Desk desk,
            ReaderViewModel model,
            MarkTools tools,
            Consumer<Highlight> choose,
            Supplier<Transcript.@Nullable Span> selected) {
        this.desk = desk;
        this.model = model;
        this.tools = tools;
        this.selected = selected;
        getStyleClass().add("highlight-rail");
        title = new SectionTitle(Messages.of("types.highlight"));
        flagged.getStyleClass().addAll("flat", "rail-flagged");
        flagged.managedProperty().bind(flagged.visibleProperty());
        flagged.setVisible(false);
        flagged.setMaxWidth(Double.MAX_VALUE);
        flagged.setOnAction(_ -> fill());
        list.getStyleClass().addAll("rail-list", "edge-to-edge");
        list.setAccessibleText(Messages.of("types.highlight"));
        list.setCellFactory(
                _ -> new RailCell(list, new RailCell.Acts(this::accept, this::move, this::open, this::remove)));
        var none = new Label(Messages.of("interview.rail.none"));
        none.getStyleClass().addAll("muted", "rail-none");
        none.setWrapText(true);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(marked -> {
            if (marked != null && !showing) {
                choose.accept(marked.highlight());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        EntryDrag.from(list, () -> {
            var marked = list.getSelectionModel().getSelectedItem();
            return marked == null ? null : marked.highlight().id();
        });
        getChildren().setAll(title, flagged, list);
    }

    void show(ReadInterview shown) {
        all = shown.marked();
        long moved = all.stream().filter(it -> !it.anchored()).count();
        title.count(all.isEmpty() ? "" : Integer.toString(all.size()));
        flagged.setVisible(moved > 0);
        if (moved > 0) {
            flagged.setText(Messages.of("interview.rail.flagged", moved));
        } else {
            flagged.setSelected(false);
        }
        fill();
    }

    /** Chooses the next highlight, or with -1 the one before. */
    void step(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 1));
        }
    }

    /** Tags the chosen highlight. */
    void tag() {
        var marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            tools.tag(List.of(marked.highlight()), marked.tagged());
        }
    }

    /** Links the chosen highlight. */
    void link() {
        var marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            tools.link(marked.highlight());
        }
    }

    private void open(ReadInterview.Marked marked) {
        desk.navigator().open(marked.highlight().id());
    }

    private void remove(ReadInterview.Marked marked) {
        model.remove(marked.highlight());
    }

    /** What stands there now is what it quotes from now on. */
    private void accept(ReadInterview.Marked marked) {
        if (!marked.anchored() && !marked.now().isBlank()) {
            model.accept(marked);
        }
    }

    /** Puts it on the words that are selected in the text. */
    private void move(ReadInterview.Marked marked) {
        var span = selected.get();
        if (span == null) {
            desk.navigator().warn(Messages.of("interview.rail.selectFirst"));
        } else {
            model.anchor(marked.highlight(), span);
        }
    }

    private void fill() {
        var before = list.getSelectionModel().getSelectedItem();
        var wanted =
                flagged.isSelected() ? all.stream().filter(it -> !it.anchored()).toList() : all;
        showing = true;
        if (!list.getItems().equals(wanted)) {
            list.getItems().setAll(wanted);
        }
        wanted.stream()
                .filter(it -> before != null
                        && it.highlight().id().equals(before.highlight().id()))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        showing = false;
    }

    private void keyPressed(KeyEvent key) {
        var marked = list.getSelectionModel().getSelectedItem();
        if (marked == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> open(marked);
            case DELETE -> remove(marked);
            case T -> tag();
            case L -> link();
            case A -> accept(marked);
            case M -> move(marked);
            case J, N -> step(key.isShiftDown() && key.getCode() == KeyCode.N ? -1 : 1);
            case K -> step(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
