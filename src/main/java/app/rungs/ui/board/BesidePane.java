package app.rungs.ui.board;

import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.board.BoardHabits.Habit;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.OpeningKey;
import app.rungs.ui.kit.Theme;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The page of the entry whose card is selected, beside the board: what is typed there is the entry's, everywhere. */
final class BesidePane extends BorderPane implements AutoCloseable {

    private final BoardViewModel model;
    private final Function<Id<?>, Page> pages;
    private final ScrollPane scroll = new ScrollPane();
    private final Label none = new Label(Messages.of("board.beside.none"));
    private final OpeningKey opening = new OpeningKey(this);
    private @Nullable Page page;
    private @Nullable Id<?> shown;

    /**
     * @param pages makes the page of an entry
     * @param open opens the page in its room
     * @param back gives the focus back to the board
     */
    BesidePane(BoardViewModel model, Function<Id<?>, Page> pages, Consumer<Id<?>> open, Runnable back) {
        this.model = model;
        this.pages = pages;
        getStyleClass().add("board-beside");
        Theme.add(this, "entry");
        var title = new Label(Messages.of("board.beside"));
        title.getStyleClass().add("strong");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                title,
                space,
                Buttons.icon(Icon.OPEN, Messages.of("board.beside.open"), () -> {
                    if (shown != null) {
                        open.accept(shown);
                    }
                }),
                Buttons.icon(Icon.CLOSE, Messages.of("board.beside.close"), () -> {
                    model.habits().turn(Habit.BESIDE);
                    model.changed();
                    back.run();
                }));
        head.getStyleClass().add("beside-head");
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
        show(null);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back.run();
                key.consume();
            }
        });
    }

    /** Shows what is selected now; what was shown stays while nothing else is. */
    void follow() {
        var card = model.content().only(model.selection().cards());
        if (card != null && !card.entry().equals(shown)) {
            show(card.entry());
        } else if (shown != null && model.content().showing(shown).isEmpty()) {
            show(null);
        }
    }

    /** Puts the cursor into the first field of what is shown. */
    void enter() {
        if (page != null) {
            opening.opened();
            page.enter();
        }
    }

    private void show(@Nullable Id<?> entry) {
        close();
        shown = entry;
        page = entry == null ? null : pages.apply(entry);
        Node body = page == null ? none : page.view();
        scroll.setContent(body);
        scroll.setVvalue(0);
    }

    /** Keeps what is being typed, and leaves the page. */
    @Override
    public void close() {
        if (page != null) {
            page.close();
            page = null;
        }
        shown = null;
    }
}
