package app.rungs.ui.shell;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SidebarItem;
import app.rungs.ui.kit.Tips;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left edge of the window: whose workspace it is, the way back and forward, the palette, and the places. */
final class Sidebar extends VBox {

    /** Below this width of the window, in pixels, only icons are shown. */
    private static final double NARROW = 1000;

    /** As the sheets say it, in pixels: with words, and with icons only. */
    private static final double WITH_WORDS = 232;

    private static final double WITH_ICONS = 57;

    private final Map<Place, SidebarItem> items = new EnumMap<>(Place.class);
    private final Label name = new Label();
    private final HBox head = new HBox();
    private final HBox finderWords = new HBox();
    private final Button back;
    private final Button forward;

    /** What the sidebar leads to. */
    record Ways(Runnable back, Runnable forward, Runnable palette, Consumer<Place> go) {

        /** For a sidebar that is only looked at. */
        static final Ways NONE = new Ways(() -> {}, () -> {}, () -> {}, _ -> {});
    }

    Sidebar(String workspace, List<Place> places, Ways ways) {
        getStyleClass().add("sidebar");
        name.setText(workspace);
        name.getStyleClass().add("workspace-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        Tips.whenCut(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        back = Buttons.icon(Icon.BACK, Keys.BACK.words(), ways.back());
        forward = Buttons.icon(Icon.FORWARD, Keys.FORWARD.words(), ways.forward());
        head.getStyleClass().add("sidebar-head");
        head.getChildren().setAll(name, back, forward);

        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var gap = new Region();
        gap.getStyleClass().add("sidebar-gap");
        getChildren().setAll(head, finder(ways.palette()), gap);
        places.forEach(place -> items.put(place, item(place, ways.go())));
        places.stream().filter(place -> !place.isAtFoot()).map(items::get).forEach(getChildren()::add);
        getChildren().add(space);
        places.stream().filter(Place::isAtFoot).map(items::get).forEach(getChildren()::add);
    }

    Button back() {
        return back;
    }

    Button forward() {
        return forward;
    }

    /** Marks {@code place} as the one shown. */
    void show(Place place) {
        items.forEach((its, item) -> item.setSelected(its == place));
    }

    /** Shows only icons where the window is narrow or the user wants no more. */
    void fit(@Nullable Scene scene, WindowMemory memory) {
        narrow(scene != null && isNarrow(scene.getWidth(), memory));
    }

    /** How wide a sidebar will be, in pixels, in a window of {@code window} pixels. */
    static double width(double window, WindowMemory memory) {
        return isNarrow(window, memory) ? WITH_ICONS : WITH_WORDS;
    }

    private static boolean isNarrow(double window, WindowMemory memory) {
        return window < NARROW || memory.isSet("sidebar-narrow");
    }

    private void narrow(boolean narrow) {
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
        name.setManaged(!narrow);
        name.setVisible(!narrow);
        finderWords.setManaged(!narrow);
        finderWords.setVisible(!narrow);
    }

    private static SidebarItem item(Place place, Consumer<Place> go) {
        var tip = place.keys()
                .map(keys -> Messages.of("shell.tip", place.words(), keys.shown()))
                .orElse(place.words());
        return new SidebarItem(place.icon(), place.words(), tip, () -> go.accept(place));
    }

    private Button finder(Runnable open) {
        var shortcut = new Label(Keys.PALETTE.shown());
        shortcut.getStyleClass().add("finder-keys");
        var words = new Label(Messages.of("shell.find"));
        words.getStyleClass().add("finder-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        finderWords.getChildren().setAll(words, shortcut);
        finderWords.getStyleClass().add("finder-line");
        HBox.setHgrow(finderWords, Priority.ALWAYS);
        var line = new HBox(Icon.SEARCH.node(), finderWords);
        line.getStyleClass().add("finder-line");
        var finder = new Button();
        finder.setGraphic(line);
        finder.getStyleClass().setAll("finder");
        finder.setAccessibleText(Messages.of("shell.find"));
        finder.setMaxWidth(Double.MAX_VALUE);
        finder.setOnAction(_ -> open.run());
        return finder;
    }
}
