package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A board as a tree that is edited by keyboard: what is chosen here is selected on the canvas, and every command of the
 * canvas does here what it does there.
 */
final class OutlinePane extends VBox {

    private static final KeyCombination INWARD = KeyCombination.valueOf("Shortcut+Shift+RIGHT");
    private static final KeyCombination OUTWARD = KeyCombination.valueOf("Shortcut+Shift+LEFT");
    private static final KeyCombination UPWARD = KeyCombination.valueOf("Shortcut+Shift+UP");
    private static final KeyCombination DOWNWARD = KeyCombination.valueOf("Shortcut+Shift+DOWN");

    /** What the tree does itself, and what needs the canvas: zooming, travelling, the map. */
    private static final Set<BoardCommand> NOT_HERE =
            Set.of(BoardCommand.OPEN, BoardCommand.CONNECT, BoardCommand.SELECT_ALL);

    private final BoardViewModel model;
    private final BoardCommands commands;
    private final Consumer<Id<?>> open;
    private final OutlineEdits edits;
    private final BoardMenus menus;
    private final TreeView<Outline.Node> tree = new TreeView<>();
    private final Label hint = new Label(Messages.of("board.outline.keys"));
    private final Set<Id<?>> closed = new HashSet<>();
    private @Nullable Id<Card> linking;
    private long revision = -1;
    private BoardFilter filter = BoardFilter.NONE;
    private boolean showing;

    /** @param open called with the entry behind a card that is opened */
    OutlinePane(BoardViewModel model, BoardCommands commands, Consumer<Id<?>> open) {
        this.model = model;
        this.commands = commands;
        this.open = open;
        this.edits = new OutlineEdits(model);
        this.menus = new BoardMenus(model, commands, this::run);
        getStyleClass().add("outline-pane");
        setVisible(false);
        tree.setShowRoot(false);
        tree.setEditable(true);
        tree.setAccessibleText(Messages.of("board.outline"));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new OutlineCell(edits::rename, edits::original, this::isDim));
        tree.getSelectionModel().getSelectedItems().subscribe(this::chosen);
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        tree.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                menus.asked().show(getScene().getWindow(), event.getScreenX(), event.getScreenY());
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        hint.getStyleClass().addAll("caption", "outline-keys");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(tree, hint);
        model.watch(this::refresh);
        visibleProperty().subscribe(this::refresh);
    }

    @Override
    public void requestFocus() {
        tree.requestFocus();
    }

    /** Shows the board anew where it has changed, and what is selected on it. */
    private void refresh() {
        if (!isVisible()) {
            return;
        }
        showing = true;
        if (revision != model.content().revision()) {
            revision = model.content().revision();
            var root = new TreeItem<Outline.Node>();
            Outline.of(model).forEach(node -> root.getChildren().add(item(node)));
            tree.setRoot(root);
        }
        if (!filter.equals(model.finder().filter())) {
            filter = model.finder().filter();
            tree.refresh();
        }
        var wanted = new ArrayList<TreeItem<Outline.Node>>();
        find(tree.getRoot(), wanted);
        var selection = tree.getSelectionModel();
        if (!Set.copyOf(selection.getSelectedItems()).equals(Set.copyOf(wanted))) {
            selection.clearSelection();
            wanted.forEach(selection::select);
            wanted.stream().findFirst().ifPresent(this::show);
        }
        showing = false;
    }

    /** Scrolls to a line that is out of sight. */
    private void show(TreeItem<Outline.Node> line) {
        int row = tree.getRow(line);
        if (row >= 0 && tree.lookupAll(".tree-cell").stream().noneMatch(it -> ((TreeCell<?>) it).getIndex() == row)) {
            tree.scrollTo(Math.max(0, row - 2));
        }
    }

    private boolean isDim(Outline.Node node) {
        return switch (node) {
            case Outline.Section _ -> false;
            case Outline.Item item -> model.finder().isDim(item.card().id());
            case Outline.Tie tie -> model.finder().isDim(tie.connector());
        };
    }

    private TreeItem<Outline.Node> item(Outline.Node node) {
        var item = new TreeItem<>(node);
        node.children().forEach(child -> item.getChildren().add(item(child)));
        boolean isOpen = node instanceof Outline.Section;
        item.setExpanded(isOpen != closed.contains(node.id()));
        item.expandedProperty().subscribe((_, now) -> {
            if (now == isOpen) {
                closed.remove(node.id());
            } else {
                closed.add(node.id());
            }
        });
        return item;
    }

    /** The lines of what is selected; a link stands under both its cards, and is shown under the one that claims. */
    private void find(TreeItem<Outline.Node> above, List<TreeItem<Outline.Node>> found) {
        var selected = model.selection();
        for (var item : above.getChildren()) {
            boolean is = switch (item.getValue()) {
                case Outline.Section section ->
                    selected.hasFrame(section.frame().id());
                case Outline.Item card -> selected.has(card.card().id());
                case Outline.Tie tie -> tie.id().equals(selected.connector()) && isChosenOrStarts(item, tie);
            };
            if (is) {
                found.add(item);
            }
            find(item, found);
        }
    }

    private boolean isChosenOrStarts(TreeItem<Outline.Node> item, Outline.Tie tie) {
        var chosen = tree.getSelectionModel().getSelectedItems();
        boolean other = chosen.stream()
                .anyMatch(it -> it != null
                        && it != item
                        && it.getValue() != null
                        && tie.id().equals(it.getValue().id()));
        return chosen.contains(item) || tie.starts() && !other;
    }

    /** What was chosen here is selected on the board. */
    private void chosen() {
        if (showing) {
            return;
        }
        var cards = new ArrayList<Id<Card>>();
        var frames = new ArrayList<Id<Frame>>();
        Outline.Tie last = null;
        for (var item : tree.getSelectionModel().getSelectedItems()) {
            if (item == null) {
                continue;
            }
            switch (item.getValue()) {
                case Outline.Section section -> frames.add(section.frame().id());
                case Outline.Item card -> cards.add(card.card().id());
                case Outline.Tie tie -> last = tie;
            }
        }
        if (cards.isEmpty() && frames.isEmpty() && last != null) {
            edits.select(last);
        } else {
            model.select(cards, frames);
        }
    }

    private void keyPressed(KeyEvent key) {
        if (tree.getEditingItem() != null) {
            return;
        }
        var item = tree.getSelectionModel().getSelectedItem();
        if (item != null && moves(key, item)) {
            key.consume();
            return;
        }
        switch (key.getCode()) {
            case F2 -> rename(item);
            case ENTER -> open(item);
            case INSERT, N -> {
                if (key.isShortcutDown()) {
                    return;
                }
                if (key.isShiftDown()) {
                    connected(item);
                } else {
                    make(item);
                }
            }
            case L -> {
                if (key.isShortcutDown()) {
                    command(key);
                    return;
                }
                link(item);
            }
            case UP, DOWN, LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN, SPACE, TAB -> {
                if (key.isAltDown()) {
                    command(key);
                }
                return;
            }
            case ESCAPE -> {
                if (linking == null) {
                    return;
                }
                begun(null);
            }
            default -> {
                command(key);
                return;
            }
        }
        key.consume();
    }

    private void command(KeyEvent key) {
        if (BoardKeys.undoes(model, key)) {
            key.consume();
        } else {
            commands.shortcuts()
                    .of(key)
                    .filter(command -> !NOT_HERE.contains(command))
                    .ifPresent(command -> {
                        run(command);
                        key.consume();
                    });
        }
    }

    /** What is typed is typed in its line. */
    private void run(BoardCommand command) {
        var item = tree.getSelectionModel().getSelectedItem();
        switch (command) {
            case MENU -> show(menus.asked());
            case NEW, NOTE -> make(item);
            case EDIT -> rename(item);
            default -> commands.run(command);
        }
    }

    private boolean moves(KeyEvent key, TreeItem<Outline.Node> item) {
        if (item.getValue() instanceof Outline.Tie) {
            return false;
        }
        if (INWARD.match(key)) {
            if (item.previousSibling() != null
                    && item.previousSibling().getValue() instanceof Outline.Section section) {
                edits.into(section.frame());
            }
            return true;
        }
        if (OUTWARD.match(key)) {
            if (item.getParent().getValue() instanceof Outline.Section section) {
                edits.out(section.frame());
            }
            return true;
        }
        if (UPWARD.match(key) || DOWNWARD.match(key)) {
            var other = UPWARD.match(key) ? item.previousSibling() : item.nextSibling();
            if (other != null) {
                edits.swap(item.getValue(), other.getValue());
            }
            return true;
        }
        return false;
    }

    private void rename(@Nullable TreeItem<Outline.Node> item) {
        if (item != null) {
            OutlineEdits.words(item.getValue()).ifPresentOrElse(_ -> tree.edit(item), () -> open(item));
        }
    }

    private void open(@Nullable TreeItem<Outline.Node> item) {
        switch (item == null ? null : item.getValue()) {
            case Outline.Item card -> open.accept(card.card().entry());
            case Outline.Tie tie -> open.accept(tie.other().entry());
            case Outline.Section _ -> rename(item);
            case null -> {}
        }
    }

    /** Asks what is to be made under a line, and lets it be named there. */
    private void make(@Nullable TreeItem<Outline.Node> item) {
        var beside = item == null ? null : item.getValue();
        var kinds = new ContextMenu();
        var section = new MenuItem(Messages.of("board.outline.section"));
        section.setOnAction(_ -> {
            model.select(List.of());
            commands.run(BoardCommand.FRAME);
        });
        kinds.getItems().add(section);
        for (var type : NoteEdits.kinds()) {
            var kind = new MenuItem(Messages.of("type." + type.word()));
            kind.setOnAction(_ -> made(type, beside));
            kinds.getItems().add(kind);
        }
        show(kinds);
    }

    /** Asks what is to be linked with a card and made for it, and lets it be named. */
    private void connected(@Nullable TreeItem<Outline.Node> item) {
        if (item != null && item.getValue() instanceof Outline.Item card) {
            show(new LooseEndMenu(
                    card.card().entry().type(),
                    wanted -> named(edits.connected(card, wanted, newName(wanted.type())))));
        }
    }

    private static String newName(EntryType type) {
        return Messages.of("board.outline.new", Messages.of("type." + type.word()));
    }

    private void made(EntryType type, Outline.@Nullable Node beside) {
        named(edits.write(type, newName(type), beside));
    }

    /** Lets what was just made be called something. */
    private void named(CompletableFuture<Void> made) {
        made.thenRunAsync(
                () -> {
                    refresh();
                    var item = tree.getSelectionModel().getSelectedItem();
                    if (item != null) {
                        tree.scrollTo(tree.getRow(item));
                        rename(item);
                    }
                },
                model.screen());
    }

    /** The first time remembers where a link starts; the second asks what it says. */
    private void link(@Nullable TreeItem<Outline.Node> item) {
        if (item == null || !(item.getValue() instanceof Outline.Item card)) {
            return;
        }
        var to = card.card().id();
        var from = linking;
        if (from == null) {
            begun(to);
        } else if (!from.equals(to)) {
            begun(null);
            show(new RelationMenu(model, from, to));
        }
    }

    private void begun(@Nullable Id<Card> from) {
        linking = from;
        var card = from == null ? null : model.content().card(from);
        hint.setText(
                card == null
                        ? Messages.of("board.outline.keys")
                        : Messages.of("board.outline.linking", card.face().title()));
    }

    private void show(ContextMenu menu) {
        var at = tree.localToScreen(tree.getWidth() / 3, tree.getHeight() / 3);
        menu.show(tree, at.getX(), at.getY());
    }
}
