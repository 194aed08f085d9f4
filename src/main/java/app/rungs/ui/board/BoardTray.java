package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.model.EntryTypes;
import app.rungs.storage.Entries.Listed;
import app.rungs.text.Messages;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SearchBox;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The entries that can be placed: found by words and type, dragged on to the board or placed with Enter. */
final class BoardTray extends VBox {

    private static final int MOST = 300;

    /** What to look among: one type, or with null all of them. */
    private record Kind(@Nullable EntryType type) {

        String words() {
            return Messages.of(type == null ? "board.tray.type" : "types." + type.word());
        }
    }

    private final BoardViewModel model;
    private final SearchBox search = new SearchBox(Messages.of("board.tray.search"));
    private final ChoiceInput<Kind> type = ChoiceInput.of(kinds(), Kind::words);
    private final Label none = new Label();
    private final EntryList<Listed> list = new EntryList<>(Messages.of("board.tray.list"), this::row);
    private @Nullable EntryType only;
    private CompletableFuture<?> found = CompletableFuture.completedFuture(null);
    private long asked;
    private long revision;

    /** @param make makes something new in the middle of the screen */
    BoardTray(BoardViewModel model, Consumer<NewThing> make) {
        this.model = model;
        getStyleClass().add("board-tray");
        type.control().setAccessibleText(Messages.of("board.tray.type"));
        type.show(new Kind(null));
        type.onCommit(picked -> {
            only = picked == null ? null : picked.type;
            find();
        });
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.whenEmpty(none).onOpen(entry -> new CardEdits(model).place(entry.id()));
        EntryDrag.from(list, () -> {
            var dragged = list.getSelectionModel().getSelectedItem();
            return dragged == null ? null : dragged.id();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var place = Buttons.secondary(Messages.of("board.tray.place"), Icon.ADD, this::placeSelected);
        place.setMaxWidth(Double.MAX_VALUE);
        place.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        // What lies on the board is read first.
        found = model.settled().thenRunAsync(() -> search.query().subscribe(_ -> find()), model.screen());
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                found.thenRun(this::enterList);
                key.consume();
            }
        });
        getChildren().setAll(new NewBar(make), search, type.node(), list, place);
        model.watch(this::refresh);
    }

    void focusSearch() {
        search.requestFocus();
    }

    /** Says anew what is on the board, if that has changed. */
    private void refresh() {
        if (revision != model.content().revision()) {
            revision = model.content().revision();
            list.refresh();
        }
    }

    /** Goes to what the words typed have found. */
    private void enterList() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void placeSelected() {
        var entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            new CardEdits(model).place(entry.id());
        }
    }

    private void find() {
        long mine = ++asked;
        Set<EntryType> types = only == null ? EntryTypes.SHOWN_ON_BOARDS : EnumSet.of(only);
        found = model.listed(types, search.query().getValue(), MOST)
                .thenAcceptAsync(
                        found -> {
                            if (mine == asked) {
                                list.entries(found);
                                none.setText(nothing());
                            }
                        },
                        model.screen());
    }

    private String nothing() {
        return only == null && search.query().getValue().isBlank()
                ? Messages.of("board.tray.empty")
                : Messages.of("board.tray.none");
    }

    private EntryRow row(Listed entry) {
        var type = entry.id().type();
        String kind = Messages.of("type." + type.word());
        boolean there = model.content().showing(entry.id()).isPresent();
        return new EntryRow(
                entry.id(),
                EntryLook.icon(type),
                EntryLook.tone(type.layer()),
                entry.title(),
                there ? Messages.of("board.tray.there", kind) : kind,
                "");
    }

    private static List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        kinds.add(new Kind(null));
        EntryTypes.SHOWN_ON_BOARDS.forEach(type -> kinds.add(new Kind(type)));
        return kinds;
    }
}
