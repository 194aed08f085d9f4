package app.rungs.ui.interview;

import app.rungs.model.TurnKind;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A quote over who said it and its tags; buttons show under the pointer and on the chosen row. */
final class RailCell extends ListCell<ReadInterview.Marked> {

    /** The room a scroll bar takes, in pixels. */
    private static final double SCROLL_BAR = 12;

    private final ListView<ReadInterview.Marked> list;
    private final Label quote = new Label();
    private final Label under = new Label();
    private final Label tags = new Label("", Icon.TAG.node());
    private final Label flag = new Label("", Icon.WARNING.node());
    private final Button accept;
    private final Button move;
    private final VBox box;

    /** What the buttons of a row do. */
    record Acts(
            Consumer<ReadInterview.Marked> accept,
            Consumer<ReadInterview.Marked> move,
            Consumer<ReadInterview.Marked> open,
            Consumer<ReadInterview.Marked> remove) {}

    RailCell(ListView<ReadInterview.Marked> list, Acts acts) {
        this.list = list;
        accept = action(Icon.ACCEPT, "interview.rail.accept", acts.accept());
        move = action(Icon.HIGHLIGHT, "interview.rail.move", acts.move());
        var actions = new HBox(
                accept,
                move,
                action(Icon.FORWARD, "interview.rail.open", acts.open()),
                action(Icon.DELETE, "entry.remove", acts.remove()));
        // Buttons that do not show keep no room from the words.
        actions.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        actions.managedProperty().bind(actions.visibleProperty());
        actions.setMinWidth(Region.USE_PREF_SIZE);
        var last = new HBox(under, actions);
        last.getStyleClass().add("rail-last");
        box = new VBox(quote, flag, tags, last);
        getStyleClass().add("rail-cell");
        Tips.whenCut(quote);
        Tips.whenCut(under);
        Tips.whenCut(flag);
        setPrefWidth(0);
        quote.setWrapText(true);
        quote.getStyleClass().add("rail-quote");
        under.getStyleClass().add("caption");
        under.setMaxWidth(Double.MAX_VALUE);
        under.setMinWidth(0);
        HBox.setHgrow(under, Priority.ALWAYS);
        tags.getStyleClass().add("caption");
        tags.managedProperty().bind(tags.visibleProperty());
        Tips.whenCut(tags);
        flag.getStyleClass().addAll("caption", "toned", Tone.WARNING.styleClass(), "rail-flag");
        flag.setWrapText(true);
        flag.managedProperty().bind(flag.visibleProperty());
        actions.getStyleClass().add("rail-actions");
        box.getStyleClass().add("rail-box");
    }

    private Button action(Icon icon, String key, Consumer<ReadInterview.Marked> act) {
        var button = Buttons.icon(icon, Messages.of(key), () -> {
            if (getItem() != null) {
                act.accept(getItem());
            }
        });
        button.setFocusTraversable(false);
        button.managedProperty().bind(button.visibleProperty());
        return button;
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
                        marked.evidence() == 0 ? "" : Messages.of("interview.rail.evidence", marked.evidence()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        tags.setText(marked.tags());
        tags.setVisible(!marked.tags().isEmpty());
        boolean gone = marked.now().isBlank();
        flag.setText(
                gone
                        ? Messages.of("interview.rail.gone")
                        : Messages.of("interview.rail.moved", marked.now().strip()));
        flag.setVisible(!marked.anchored());
        accept.setVisible(!marked.anchored() && !gone);
        move.setVisible(!marked.anchored());
        setAccessibleText(quote.getText() + ". " + under.getText() + ". " + tags.getText()
                + (marked.anchored() ? "" : ". " + flag.getText()));
        setGraphic(box);
    }
}
