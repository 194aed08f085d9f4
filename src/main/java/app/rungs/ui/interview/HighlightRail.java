package app.rungs.ui.interview;

import app.rungs.model.Highlight;
import app.rungs.model.TurnKind;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in an interview, in the order of its words. Choosing one shows it in the text, Enter opens its page,
 * Delete moves it to the bin: everything the text offers by pointer can be reached here by keys and screen reader.
 */
final class HighlightRail extends VBox {

    /** The room a scroll bar takes, in pixels. */
    private static final double SCROLL_BAR = 12;

    private final Desk desk;
    private final ReaderViewModel model;
    private final SectionTitle title = new SectionTitle(Messages.of("types.highlight"));
    private final ListView<ReadInterview.Marked> list = new ListView<>();
    private boolean showing;

    HighlightRail(Desk desk, ReaderViewModel model, Consumer<Highlight> choose) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("highlight-rail");
        list.getStyleClass().addAll("rail-list", "edge-to-edge");
        list.setAccessibleText(Messages.of("types.highlight"));
        list.setCellFactory(_ -> new Cell());
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
        getChildren().setAll(title, list);
    }

    void show(List<ReadInterview.Marked> marked) {
        title.count(marked.isEmpty() ? "" : Integer.toString(marked.size()));
        var before = list.getSelectionModel().getSelectedItem();
        showing = true;
        list.getItems().setAll(marked);
        marked.stream()
                .filter(it -> before != null
                        && it.highlight().id().equals(before.highlight().id()))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        showing = false;
    }

    /** Chooses the next highlight, or with -1 the one before. */
    void step(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }

    private void keyPressed(KeyEvent key) {
        var marked = list.getSelectionModel().getSelectedItem();
        if (marked == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> desk.navigator().open(marked.highlight().id());
            case DELETE -> model.remove(marked.highlight());
            case J, N -> step(key.isShiftDown() && key.getCode() == KeyCode.N ? -1 : 1);
            case K -> step(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** A quote over who said it and its tags; buttons show under the pointer and on the chosen row. */
    private final class Cell extends ListCell<ReadInterview.Marked> {
        private final Label quote = new Label();
        private final Label under = new Label();
        private final Label flag = new Label(Messages.of("interview.rail.moved"), Icon.WARNING.node());
        private final HBox actions = new HBox(
                Buttons.icon(Icon.FORWARD, Messages.of("interview.rail.open"), () -> {
                    if (getItem() != null) {
                        desk.navigator().open(getItem().highlight().id());
                    }
                }),
                Buttons.icon(Icon.DELETE, Messages.of("entry.remove"), () -> {
                    if (getItem() != null) {
                        model.remove(getItem().highlight());
                    }
                }));
        private final VBox box = new VBox(quote, flag, new HBox(under, actions));

        Cell() {
            getStyleClass().add("rail-cell");
            Tips.whenCut(quote);
            Tips.whenCut(under);
            setPrefWidth(0);
            quote.setWrapText(true);
            quote.getStyleClass().add("rail-quote");
            under.getStyleClass().add("caption");
            under.setMaxWidth(Double.MAX_VALUE);
            under.setMinWidth(0);
            HBox.setHgrow(under, Priority.ALWAYS);
            flag.getStyleClass().addAll("caption", "toned", Tone.WARNING.styleClass(), "rail-flag");
            flag.setWrapText(true);
            flag.managedProperty().bind(flag.visibleProperty());
            actions.getStyleClass().add("rail-actions");
            actions.getChildren().forEach(button -> button.setFocusTraversable(false));
            box.getStyleClass().add("rail-box");
        }

        /** As high as its words need to be at the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            double around = snappedTopInset() + snappedBottomInset();
            double inside = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            return getGraphic() == null ? super.computePrefHeight(width) : box.prefHeight(inside) + around;
        }

        @Override
        protected void updateItem(ReadInterview.@Nullable Marked marked, boolean empty) {
            super.updateItem(marked, empty);
            if (marked == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            quote.setText(marked.highlight().quote());
            under.setText(Stream.of(
                            marked.turn().kind() == TurnKind.NOTE
                                    ? Messages.of("interview.note")
                                    : Objects.requireNonNullElse(marked.turn().speaker(), ""),
                            Stamps.words(marked.turn().millis()),
                            marked.tags())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" · ")));
            flag.setVisible(!marked.anchored());
            setAccessibleText(
                    quote.getText() + ". " + under.getText() + (marked.anchored() ? "" : ". " + flag.getText()));
            setGraphic(box);
        }
    }
}
