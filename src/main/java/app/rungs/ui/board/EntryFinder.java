package app.rungs.ui.board;

import app.rungs.storage.Entries.Listed;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.OpeningKey;
import app.rungs.ui.kit.SearchBox;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds one entry by typing, beside where it is wanted: Enter or a double click takes it, Esc or a click elsewhere none. */
final class EntryFinder extends VBox {

    private static final double WIDTH = 340;
    private static final double HEIGHT = 316;
    private static final double MARGIN = 8;

    /**
     * What is asked for.
     *
     * @param what in words
     * @param find what the words typed find
     * @param chosen told the one that is taken
     */
    record Question(String what, Function<String, CompletableFuture<List<Listed>>> find, Consumer<Listed> chosen) {}

    private final Executor screen;
    private final Runnable done;
    private final Label what = new Label();
    private final SearchBox search = new SearchBox(Messages.of("board.finder.search"));
    private final EntryList<Listed> list = new EntryList<>(Messages.of("board.finder.list"), EntryFinder::row);
    private final OpeningKey opening = new OpeningKey(search);
    private Question question = new Question("", _ -> CompletableFuture.completedFuture(List.of()), _ -> {});
    private CompletableFuture<?> found = CompletableFuture.completedFuture(null);
    private long asked;

    /** @param done gives the focus back */
    EntryFinder(Executor screen, Runnable done) {
        this.screen = screen;
        this.done = done;
        getStyleClass().add("board-finder");
        setManaged(false);
        setVisible(false);
        what.getStyleClass().add("strong");
        what.setLabelFor(search);
        var none = new Label(Messages.of("board.finder.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.whenEmpty(none).onOpen(this::choose);
        list.setFocusTraversable(false);
        getChildren().setAll(what, search, list);
        search.query().subscribe(_ -> find());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.ANY, Event::consume);
        search.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !list.isFocused()) {
                close(false);
            }
        });
        list.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !search.isFocused()) {
                close(false);
            }
        });
    }

    /** Asks, with its corner at a point of what it lies in, or as near as there is room. */
    void open(Point at, Question asking) {
        question = asking;
        what.setText(asking.what());
        search.setAccessibleText(asking.what());
        search.clear();
        list.entries(List.of());
        var room = (Region) getParent();
        resizeRelocate(
                Math.rint(Math.clamp(at.x(), MARGIN, Math.max(MARGIN, room.getWidth() - WIDTH - MARGIN))),
                Math.rint(Math.clamp(at.y(), MARGIN, Math.max(MARGIN, room.getHeight() - HEIGHT - MARGIN))),
                WIDTH,
                HEIGHT);
        setVisible(true);
        toFront();
        opening.opened();
        search.requestFocus();
        find();
    }

    private void find() {
        if (!isVisible()) {
            return;
        }
        long mine = ++asked;
        found = question.find()
                .apply(search.query().getValue())
                .thenAcceptAsync(
                        entries -> {
                            if (mine == asked) {
                                list.entries(entries);
                                list.getSelectionModel().selectFirst();
                            }
                        },
                        screen);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> close(true);
            // What was typed last has to be found first.
            case ENTER ->
                found.thenRunAsync(() -> choose(list.getSelectionModel().getSelectedItem()), screen);
            case DOWN -> step(1);
            case UP -> step(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }

    private void choose(@Nullable Listed entry) {
        if (entry != null && isVisible()) {
            close(true);
            question.chosen().accept(entry);
        }
    }

    private void close(boolean focus) {
        if (isVisible()) {
            setVisible(false);
            asked++;
            if (focus) {
                done.run();
            }
        }
    }

    private static EntryRow row(Listed entry) {
        var type = entry.id().type();
        return new EntryRow(
                entry.id(),
                EntryLook.icon(type),
                EntryLook.tone(type.layer()),
                entry.title(),
                Messages.of("type." + type.word()),
                "");
    }
}
