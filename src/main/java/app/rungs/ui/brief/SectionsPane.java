package app.rungs.ui.brief;

import app.rungs.brief.kind.SectionOrder;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sections of a brief in their order: switched off and on, and moved with Alt+Up and Alt+Down. */
final class SectionsPane extends VBox {

    private final Consumer<SectionOrder> change;
    private final VBox rows = new VBox();
    private @Nullable SectionOrder shown;
    private @Nullable String moving;
    private Map<String, String> names = Map.of();

    /** @param change takes the order somebody wants */
    SectionsPane(Consumer<SectionOrder> change) {
        this.change = change;
        getStyleClass().add("brief-part");
        getChildren().setAll(new SectionTitle(Messages.of("briefs.sections")), rows);
    }

    void show(SectionOrder order, Map<String, String> titles) {
        if (order.equals(shown)) {
            refocus();
            moving = null;
            return;
        }
        shown = order;
        names = titles;
        rows.getChildren()
                .setAll(order.places().stream()
                        .map(it -> row(it, titles.getOrDefault(it.id(), "")))
                        .toList());
        refocus();
    }

    /** The row that was moved keeps the focus, unless somebody writes elsewhere by now. */
    private void refocus() {
        var moved = moving;
        var scene = getScene();
        if (moved != null && scene != null && !(scene.getFocusOwner() instanceof TextInputControl)) {
            box(moved).ifPresent(Node::requestFocus);
        }
    }

    private Node row(SectionOrder.Place place, String title) {
        var name = title.isEmpty() ? Messages.of("briefs.opening") : title;
        var box = new CheckBox(name);
        box.setSelected(place.shown());
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setTooltip(new Tooltip(name));
        box.setId("section-" + place.id());
        box.setOnAction(_ -> change(order -> order.shown(place.id(), box.isSelected()), place.id()));
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> keyPressed(key, place.id()));
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = new HBox(
                box,
                Buttons.icon(Icon.UP, Messages.of("briefs.up", name), () -> move(place.id(), -1)),
                Buttons.icon(Icon.DOWN, Messages.of("briefs.down", name), () -> move(place.id(), 1)));
        row.getStyleClass().add("brief-section-row");
        return row;
    }

    private void keyPressed(KeyEvent key, String id) {
        boolean up = key.getCode() == KeyCode.UP;
        if (key.isAltDown() && (up || key.getCode() == KeyCode.DOWN)) {
            move(id, up ? -1 : 1);
            key.consume();
        }
    }

    private void move(String id, int steps) {
        change(order -> order.moved(id, steps), id);
    }

    private void change(UnaryOperator<SectionOrder> how, String id) {
        var order = shown;
        if (order != null) {
            moving = id;
            // At once, so that the next key already finds the new order.
            var wanted = how.apply(order);
            show(wanted, names);
            change.accept(wanted);
        }
    }

    private Optional<Node> box(String id) {
        return Optional.ofNullable(rows.lookup("#section-" + id));
    }
}
