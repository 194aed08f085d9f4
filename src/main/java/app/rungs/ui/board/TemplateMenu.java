package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.FreeSpot;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.kit.Menus;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Puts a template on a board that is there already: one of the program's, or one that was kept. */
record TemplateMenu(BoardViewModel model, Point centre, Consumer<ContextMenu> shown) {

    /** Reads the templates that were kept, and shows the menu. */
    void show() {
        model.read(entries -> entries.having(Board.class, "template", true).stream()
                        .filter(board -> !board.id().equals(model.board()))
                        .sorted(Comparator.comparing(Board::name))
                        .toList())
                .thenAcceptAsync(kept -> shown.accept(menu(kept)), model.screen());
    }

    private ContextMenu menu(List<Board> kept) {
        var menu = new ContextMenu();
        for (var template : BoardTemplate.values()) {
            menu.getItems().add(Menus.item(template.title(), () -> put(template.title(), BoardStamp.of(template))));
        }
        if (!kept.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        kept.forEach(board -> menu.getItems().add(item(board)));
        return menu;
    }

    private MenuItem item(Board board) {
        return Menus.item(
                board.name(),
                () -> model.read(entries -> BoardStamp.of(entries, board.id(), Set.of()))
                        .thenAcceptAsync(stamp -> put(board.name(), stamp), model.screen()));
    }

    /** Puts it where nothing lies yet, and selects it: one edit. */
    CompletableFuture<Void> put(String name, BoardStamp stamp) {
        var size = stamp.bounds().orElse(new Box(0, 0, 0, 0));
        var place = FreeSpot.near(centre, size.width(), size.height(), this::isFree);
        return new CardCopies(model).paste(stamp, place.centre(), Messages.of("board.edit.stamp", name));
    }

    private boolean isFree(Box area) {
        return model.content().isFree(area)
                && model.content().frames().stacked().stream()
                        .noneMatch(frame -> model.box(frame).touches(area));
    }
}
