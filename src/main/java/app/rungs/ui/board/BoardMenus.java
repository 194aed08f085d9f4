package app.rungs.ui.board;

import app.rungs.model.ArrowHeads;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.LineShape;
import app.rungs.model.Polarity;
import app.rungs.model.Shade;
import app.rungs.text.Messages;
import app.rungs.ui.board.BoardHabits.Habit;
import app.rungs.ui.kit.Menus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** The menus of a board: what can be done with what lies under the pointer, each with its shortcut. */
final class BoardMenus {

    private final BoardViewModel model;
    private final BoardCommands commands;

    private final Consumer<BoardCommand> run;

    /** @param run does what was chosen */
    BoardMenus(BoardViewModel model, BoardCommands commands, Consumer<BoardCommand> run) {
        this.model = model;
        this.commands = commands;
        this.run = run;
    }

    /** What can be done with what is selected, be it cards or a connector, or with the board itself. */
    ContextMenu asked() {
        var connector = model.selectedConnector();
        if (connector != null) {
            return connector(connector);
        }
        return model.selection().isEmpty() ? ground() : selection();
    }

    /** What can be done with what is selected. */
    ContextMenu selection() {
        var items = new ArrayList<MenuItem>();
        items.addAll(possible(
                BoardCommand.OPEN,
                BoardCommand.BESIDE,
                BoardCommand.EDIT,
                BoardCommand.SWAP,
                BoardCommand.CONNECT,
                BoardCommand.CONNECTED));
        if (!new NoteEdits(model).notes().isEmpty()) {
            items.add(turn());
        }
        var missing = new Neighbours(model).missing();
        if (!missing.isEmpty()) {
            items.add(Menus.item(Messages.of("board.menu.linked", missing.size()), new Neighbours(model)::place));
        }
        items.add(new SeparatorMenuItem());
        items.addAll(items(
                BoardCommand.CUT, BoardCommand.COPY, BoardCommand.PASTE, BoardCommand.DUPLICATE, BoardCommand.REMOVE));
        items.add(new SeparatorMenuItem());
        items.addAll(possible(
                BoardCommand.GROUP,
                BoardCommand.FRAME,
                BoardCommand.UNGROUP,
                BoardCommand.FIT_FRAME,
                BoardCommand.COLLAPSE,
                BoardCommand.NEST));
        items.add(new SeparatorMenuItem());
        items.add(menu(
                Messages.of("board.menu.select"),
                items(BoardCommand.SELECT_KIND, BoardCommand.SELECT_LINKED, BoardCommand.SELECT_INSIDE)));
        items.add(menu(Messages.of("board.menu.shade"), shading()));
        items.add(menu(Messages.of("board.menu.align"), aligning()));
        items.add(menu(
                Messages.of("board.menu.size"),
                items(
                        BoardCommand.FIT_HEIGHT,
                        BoardCommand.WIDER,
                        BoardCommand.NARROWER,
                        BoardCommand.TALLER,
                        BoardCommand.LOWER)));
        items.add(menu(
                Messages.of("board.menu.depth"),
                items(BoardCommand.FRONT, BoardCommand.FORWARD, BoardCommand.BACKWARD, BoardCommand.BACK)));
        items.addAll(items(BoardCommand.LOCK));
        return menu(items);
    }

    /** What can be done with a connector. */
    ContextMenu connector(Connector connector) {
        var turn = connector.isContradicting()
                ? Menus.item(
                        Messages.of("board.menu.supporting"),
                        () -> new LinkEdits(model).polarity(connector.id(), Polarity.SUPPORTING))
                : Menus.item(
                        Messages.of("board.menu.contradicting"),
                        () -> new LinkEdits(model).polarity(connector.id(), Polarity.CONTRADICTING));
        var items = new ArrayList<MenuItem>();
        items.add(turn);
        items.addAll(items(
                BoardCommand.EDIT,
                BoardCommand.REVERSE,
                BoardCommand.HANG_START,
                BoardCommand.HANG_END,
                BoardCommand.START,
                BoardCommand.END));
        items.add(menu(
                Messages.of("board.menu.heads"),
                Stream.of(ArrowHeads.values())
                        .map(heads -> heads(connector, heads))
                        .toList()));
        items.add(new SeparatorMenuItem());
        items.add(Menus.item(Messages.of("board.menu.disconnect"), () -> run.accept(BoardCommand.REMOVE)));
        items.add(lines());
        return menu(items);
    }

    private MenuItem lines() {
        return menu(
                Messages.of("board.menu.lines"),
                Stream.of(LineShape.values()).map(this::lines).toList());
    }

    private MenuItem lines(LineShape shape) {
        var item = new CheckMenuItem(Choices.inWords(shape));
        item.setSelected(model.lines() == shape);
        item.setOnAction(_ -> new CardLooks(model).lines(shape));
        return item;
    }

    private MenuItem heads(Connector connector, ArrowHeads heads) {
        var item = new CheckMenuItem(Choices.inWords(heads));
        item.setSelected(connector.heads() == heads);
        item.setOnAction(_ -> new LinkEdits(model).heads(heads));
        return item;
    }

    /** What can be done where nothing lies. */
    ContextMenu ground() {
        var items = new ArrayList<MenuItem>();
        items.addAll(items(
                BoardCommand.NOTE,
                BoardCommand.NEW,
                BoardCommand.INSERT,
                BoardCommand.FRAME,
                BoardCommand.STAMP,
                BoardCommand.PASTE,
                BoardCommand.SELECT_ALL));
        items.add(new SeparatorMenuItem());
        items.addAll(items(BoardCommand.TIDY, BoardCommand.TIDY_LAYERS, BoardCommand.UNLOCK_ALL));
        items.add(lines());
        items.add(new SeparatorMenuItem());
        items.addAll(items(BoardCommand.FIT, BoardCommand.ZOOM_WHOLE, BoardCommand.PARENT));
        items.add(menu(
                Messages.of("board.menu.snap"),
                items(
                        BoardCommand.BESIDE,
                        BoardCommand.MAP,
                        BoardCommand.ZEN,
                        BoardCommand.NEXT_SECTION,
                        BoardCommand.SECTION_BEFORE,
                        BoardCommand.GRID,
                        BoardCommand.GUIDES,
                        BoardCommand.WHEEL,
                        BoardCommand.SHORTCUTS)));
        return menu(items);
    }

    ContextMenu shades() {
        return menu(shading());
    }

    ContextMenu alignments() {
        return menu(aligning());
    }

    private Menu turn() {
        return menu(
                Messages.of("board.menu.turn"),
                NoteEdits.kinds().stream()
                        .filter(type -> type != EntryType.NOTE)
                        .map(type ->
                                Menus.item(Messages.of("type." + type.word()), () -> new NoteEdits(model).turn(type)))
                        .toList());
    }

    private List<MenuItem> shading() {
        var plain = Menus.item(Messages.of("board.menu.unshaded"), () -> new CardLooks(model).shade(null));
        return Stream.concat(Stream.of(plain), Stream.of(Shade.values()).map(this::shade))
                .toList();
    }

    private MenuItem shade(Shade shade) {
        var item = Menus.item(Choices.inWords(shade), () -> new CardLooks(model).shade(shade));
        var swatch = new Region();
        swatch.getStyleClass().addAll("board-swatch", shade.name().toLowerCase(Locale.ROOT));
        item.setGraphic(swatch);
        return item;
    }

    private List<MenuItem> aligning() {
        return items(
                BoardCommand.ALIGN_LEFT,
                BoardCommand.ALIGN_CENTRE,
                BoardCommand.ALIGN_RIGHT,
                BoardCommand.ALIGN_TOP,
                BoardCommand.ALIGN_MIDDLE,
                BoardCommand.ALIGN_BOTTOM,
                BoardCommand.EVEN_ACROSS,
                BoardCommand.EVEN_DOWN,
                BoardCommand.SAME_WIDTH,
                BoardCommand.SAME_HEIGHT,
                BoardCommand.STRETCH_ACROSS,
                BoardCommand.STRETCH_DOWN,
                BoardCommand.TIDY,
                BoardCommand.TIDY_LAYERS);
    }

    private List<MenuItem> items(BoardCommand... some) {
        return Stream.of(some).map(this::item).toList();
    }

    /** Without what cannot be done now: the menu is to be seen whole on a small screen too. */
    private List<MenuItem> possible(BoardCommand... some) {
        return Stream.of(some).filter(commands::isPossible).map(this::item).toList();
    }

    private MenuItem item(BoardCommand command) {
        var item = command.habit()
                .map(habit -> switching(command, habit))
                .orElseGet(() -> Menus.item(command.words(), () -> run.accept(command)));
        commands.shortcuts().shortcut(command).ifPresent(item::setAccelerator);
        item.setDisable(!commands.isPossible(command));
        return item;
    }

    /** With a tick while it is so. */
    private MenuItem switching(BoardCommand command, Habit habit) {
        var item = new CheckMenuItem(command.words());
        item.setMnemonicParsing(false);
        item.setSelected(model.habits().has(habit));
        item.setOnAction(_ -> run.accept(command));
        return item;
    }

    private static ContextMenu menu(List<MenuItem> items) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items);
        return menu;
    }

    private static Menu menu(String words, List<MenuItem> items) {
        var menu = new Menu(words);
        menu.getItems().setAll(items);
        return menu;
    }
}
