package app.rungs.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/** Switches between views of the same entries, such as cards, table and matrix. One view is always chosen. */
public final class ViewSwitch<V> extends StackPane {

    private final SegmentedButton buttons = new SegmentedButton();
    private final Map<V, ToggleButton> views = new LinkedHashMap<>();
    private final Consumer<V> choose;

    public ViewSwitch(Consumer<V> choose) {
        this.choose = choose;
        getStyleClass().add("view-switch");
        buttons.setFocusTraversable(false);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(buttons);
    }

    /** Adds a view on the right. The first one added is shown as chosen. */
    public ViewSwitch<V> view(V view, Icon icon, String words) {
        var button = new ToggleButton(words, icon.node());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose.accept(view);
        });
        views.put(view, button);
        buttons.getButtons().add(button);
        if (views.size() == 1) {
            show(view);
        }
        return this;
    }

    /** Shows {@code view} as chosen. */
    public void show(V view) {
        var button = views.get(view);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
