package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SearchBox;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A list to search in and choose from. Moving to a row shows its entry, Enter goes into it, Delete moves it to the bin;
 * rows can be dragged onto pages and boards.
 */
public final class EntryListPane extends VBox {

    private final EntryListViewModel model;
    private final SearchBox search = new SearchBox("");
    private final Label some = new Label();
    private final EntryList<EntryRow> list = new EntryList<>("", row -> row);
    private final Consumer<EntryType> create;
    private Consumer<Id<?>> choose = _ -> {};
    private Runnable enter = () -> {};
    private Runnable none = () -> {};
    private @Nullable Id<?> wanted;
    private boolean showing;

    /** Whether a row is chosen for the user while none is wanted. */
    private boolean following = true;

    /** @param create makes a new entry of a type, for the button of an empty list */
    public EntryListPane(EntryListViewModel model, Consumer<EntryType> create) {
        this.model = model;
        this.create = create;
        getStyleClass().add("entry-list-pane");
        some.getStyleClass().addAll("caption", "list-some");
        some.managedProperty().bind(some.textProperty().isEmpty().not());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(search, some, list);
        search.query().subscribe(words -> model.search(words));
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                model.pending().thenRun(this::enterList);
                key.consume();
            }
        });
        list.selected().subscribe(this::selected);
        list.onOpen(_ -> enter.run());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                removeSelected();
                key.consume();
            }
        });
        EntryDrag.from(list, this::chosen);
        model.found().subscribe(this::show);
    }

    /** Calls {@code choose} with the entry the user moves to. */
    public EntryListPane onChoose(Consumer<Id<?>> choose) {
        this.choose = choose;
        return this;
    }

    /** Calls {@code enter} when the user presses Enter on a row, or clicks it twice. */
    public EntryListPane onEnter(Runnable enter) {
        this.enter = enter;
        return this;
    }

    /** Calls {@code none} when the entry chosen last is gone and there is no other. */
    public EntryListPane onNone(Runnable none) {
        this.none = none;
        return this;
    }

    /** Shows another list in the same place. */
    public void types(Set<EntryType> types) {
        wanted = null;
        following = true;
        search.clear();
        model.types(types);
    }

    /** Marks the row of {@code id}, now or as soon as it is listed, without choosing it anew; null marks none. */
    public void mark(@Nullable Id<?> id) {
        wanted = id;
        following = id != null;
        markWanted();
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** The entry of the marked row; null for none. */
    public @Nullable Id<?> chosen() {
        var row = list.getSelectionModel().getSelectedItem();
        return row == null ? null : (Id<?>) row.id();
    }

    private void show(EntryListViewModel.Found found) {
        var type = model.types().iterator().next();
        var prompt = Messages.of("entry.list.search", Desk.words(type));
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        list.setAccessibleText(Messages.of("types." + type.word()));
        some.setText(found.inWords());
        list.whenEmpty(placeholder(found, type));
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        showing = true;
        list.entries(found.rows());
        showing = false;
        if (found.answered() && found.query().isEmpty() && isUnlisted(found)) {
            chooseNear(before, found.rows());
        } else {
            markWanted();
        }
    }

    /** Whether nothing is chosen yet, or what was chosen is gone. */
    private boolean isUnlisted(EntryListViewModel.Found found) {
        var id = wanted;
        if (id == null) {
            return following;
        }
        return model.types().contains(id.type())
                && found.rows().size() == found.total()
                && found.rows().stream().noneMatch(row -> row.id().equals(id));
    }

    private void chooseNear(int index, List<EntryRow> rows) {
        if (rows.isEmpty()) {
            wanted = null;
            none.run();
            return;
        }
        wanted = (Id<?>) rows.get(Math.min(index, rows.size() - 1)).id();
        markWanted();
        choose.accept(wanted);
    }

    private Node placeholder(EntryListViewModel.Found found, EntryType type) {
        if (!found.answered()) {
            return new Label();
        }
        if (!found.query().isEmpty()) {
            return new EmptyState(
                            Icon.SEARCH,
                            Messages.of("entry.list.noMatch.title"),
                            Messages.of("entry.list.noMatch", Desk.words(type), found.query()))
                    .with(Buttons.secondary(Messages.of("entry.list.clear"), null, search::clear));
        }
        var empty = new EmptyState(
                EntryLook.icon(type),
                Messages.of("entry.list.empty.title", Desk.words(type)),
                Messages.of("entry.empty." + type.name()));
        return type == EntryType.HIGHLIGHT
                ? empty
                : empty.with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(type)), Icon.ADD, () -> create.accept(type)));
    }

    private void selected(@Nullable EntryRow row) {
        if (!showing && row != null && !row.id().equals(wanted)) {
            wanted = (Id<?>) row.id();
            choose.accept(wanted);
        }
    }

    private void markWanted() {
        if (!Objects.equals(chosen(), wanted)) {
            showing = true;
            if (wanted == null || !list.select(wanted)) {
                list.getSelectionModel().clearSelection();
            }
            showing = false;
        }
    }

    /** Goes to what the words typed have found. */
    private void enterList() {
        list.requestFocus();
        if (chosen() == null) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void removeSelected() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.remove(row);
        }
    }
}
