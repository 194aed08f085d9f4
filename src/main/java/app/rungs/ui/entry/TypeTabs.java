package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** The kinds of entries a room holds, with how many there are of each; one is always chosen. */
final class TypeTabs extends FlowPane {

    private final Map<EntryType, ToggleButton> tabs = new EnumMap<>(EntryType.class);
    private final Map<EntryType, Label> counts = new EnumMap<>(EntryType.class);

    TypeTabs(List<EntryType> types, Consumer<EntryType> choose) {
        getStyleClass().add("type-tabs");
        var group = new ToggleGroup();
        for (var type : types) {
            var count = new Label();
            count.getStyleClass().add("type-count");
            var tab = new ToggleButton(Messages.of("types." + type.word()), count);
            tab.getStyleClass().setAll("type-tab");
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                choose.accept(type);
            });
            tabs.put(type, tab);
            counts.put(type, count);
            getChildren().add(tab);
        }
        show(types.getFirst());
    }

    void show(EntryType type) {
        var tab = tabs.get(type);
        if (tab != null) {
            tab.setSelected(true);
        }
    }

    void counts(Map<EntryType, Integer> numbers) {
        numbers.forEach((type, number) -> {
            var count = counts.get(type);
            var tab = tabs.get(type);
            if (count != null && tab != null) {
                count.setText(number == 0 ? "" : number.toString());
                tab.setAccessibleText(Messages.of("types." + type.word()) + ", " + number);
            }
        });
    }
}
