package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Finds things and commands by a few letters: a field above a grouped list of eight rows. Arrows choose, Enter accepts,
 * Esc closes and gives the focus back. The first row is chosen from the start.
 */
public final class Palette extends VBox {

    private static final int MOST = 200;

    private final Overlay overlay;
    private final Function<PaletteQuery, List<PaletteItem>> find;
    private final Consumer<PaletteItem> accept;
    private final TextField field = new TextField();
    private final ListView<PaletteItem> list = new ListView<>();
    private final Label nothing = new Label();

    private @Nullable Function<String, PaletteItem> create;

    /**
     * @param find the candidates for a query, in any order: the palette matches and orders them. For text they come
     *     from the search, in its order
     * @param accept called with the item the user accepts, after the palette has closed
     */
    public Palette(Overlay overlay, Function<PaletteQuery, List<PaletteItem>> find, Consumer<PaletteItem> accept) {
        this.overlay = overlay;
        this.find = find;
        this.accept = accept;
        getStyleClass().add("palette");
        field.getStyleClass().add("palette-field");
        field.setPromptText(Messages.of("kit.palette.prompt"));
        field.setAccessibleText(Messages.of("kit.palette.prompt"));
        list.getStyleClass().addAll("palette-list", "edge-to-edge");
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.of("kit.palette.found"));
        list.setCellFactory(_ -> new PaletteCell(this::accept));
        nothing.getStyleClass().add("palette-nothing");
        list.setPlaceholder(nothing);
        var signs = new Label(Messages.of("kit.palette.signs"));
        signs.getStyleClass().add("palette-signs");
        getChildren().setAll(field, list, signs);
        field.textProperty().subscribe(_ -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Always offers, as the last row, to make what was typed. */
    public Palette creating(Function<String, PaletteItem> create) {
        this.create = create;
        return this;
    }

    /** Opens with {@code typed} in the field: empty, or {@code >} for commands. */
    public void open(String typed) {
        if (getScene() != null) {
            overlay.close();
        }
        overlay.open(this, 0.15);
        applyCss(); // makes the field ready for keys at once, and keeps it from selecting its text later
        field.setText(typed);
        find();
        field.requestFocus();
        field.end();
    }

    /** Looks again for what is typed: an answer that took longer has come. */
    public void findAgain() {
        if (getScene() != null) {
            find();
        }
    }

    private void find() {
        var query = PaletteQuery.of(field.getText());
        var found = find.apply(query);
        var ordered = query.kind() == PaletteQuery.Kind.TEXT ? found : PaletteMatch.order(query.words(), found);
        var rows = grouped(ordered.stream().limit(MOST).toList());
        if (create != null
                && query.kind() == PaletteQuery.Kind.THINGS
                && !query.words().isEmpty()) {
            rows.add(create.apply(query.words()));
        }
        nothing.setText(Messages.of("kit.palette.nothing", query.words()));
        list.getItems().setAll(rows);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** Groups stand in the order of their best match; within one, the order stays. */
    private static List<PaletteItem> grouped(List<PaletteItem> ordered) {
        var groups = new LinkedHashMap<String, List<PaletteItem>>();
        ordered.forEach(item ->
                groups.computeIfAbsent(item.group(), _ -> new ArrayList<>()).add(item));
        var rows = new ArrayList<PaletteItem>();
        groups.values().forEach(rows::addAll);
        return rows;
    }

    private void keyPressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> {
                var chosen = list.getSelectionModel().getSelectedItem();
                if (chosen != null) {
                    accept(chosen);
                }
            }
            case ESCAPE -> overlay.close();
            case TAB -> {}
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int rows) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int row = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) rows, 0, last);
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 5));
        }
    }

    private void accept(PaletteItem item) {
        overlay.close();
        accept.accept(item);
    }
}
