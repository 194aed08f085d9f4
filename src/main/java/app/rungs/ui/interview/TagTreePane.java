package app.rungs.ui.interview;

import app.rungs.findings.TagTree;
import app.rungs.model.Id;
import app.rungs.model.Tag;
import app.rungs.text.Messages;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The tags as a tree. A tag dropped on another becomes a kind of it, dropped beside them a kind of none; the keys do the
 * same from the tag above. A quote dropped on a tag bears it.
 */
final class TagTreePane extends VBox {

    private static final KeyCombination INWARD = KeyCombination.valueOf("Shortcut+Shift+RIGHT");
    private static final KeyCombination OUTWARD = KeyCombination.valueOf("Shortcut+Shift+LEFT");

    private final TagsViewModel model;
    private final TreeView<TagTree.Node> tree = new TreeView<>();
    private final Set<Id<Tag>> closed = new HashSet<>();
    private boolean showing;

    TagTreePane(TagsViewModel model) {
        this.model = model;
        getStyleClass().add("tag-tree");
        tree.setShowRoot(false);
        tree.setAccessibleText(Messages.of("tags.tree"));
        tree.setCellFactory(_ -> new Cell());
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!showing) {
                model.choose(item == null ? null : item.getValue().tag().id());
            }
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        EntryDrag.onto(tree, dropped -> model.drop(dropped, null));
        VBox.setVgrow(tree, Priority.ALWAYS);
        var hint = new Label(Messages.of("tags.keys"));
        hint.getStyleClass().addAll("caption", "tag-keys");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var alike = Buttons.quiet(
                Messages.of("tags.alike"),
                Icon.COPY,
                () -> tree.getSelectionModel().clearSelection());
        getChildren().setAll(alike, tree, hint);
        model.shown().subscribe(shown -> show(shown.roots()));
        model.chosen().subscribe(chosen -> mark(chosen.tag()));
    }

    @Override
    public void requestFocus() {
        tree.requestFocus();
    }

    private void show(List<TagTree.Node> roots) {
        var id = selected();
        showing = true;
        var root = new TreeItem<TagTree.Node>();
        roots.forEach(node -> root.getChildren().add(item(node)));
        tree.setRoot(root);
        tree.getSelectionModel().clearSelection();
        if (id != null) {
            select(root, id);
        }
        showing = false;
    }

    /** Marks the tag that is shown beside the tree, where something else than a click chose it. */
    private void mark(@Nullable Tag tag) {
        if (tag != null && !tag.id().equals(selected())) {
            showing = true;
            select(tree.getRoot(), tag.id());
            showing = false;
        }
    }

    private @Nullable Id<Tag> selected() {
        var chosen = tree.getSelectionModel().getSelectedItem();
        return chosen == null ? null : chosen.getValue().tag().id();
    }

    private TreeItem<TagTree.Node> item(TagTree.Node node) {
        var item = new TreeItem<>(node);
        node.kinds().forEach(kind -> item.getChildren().add(item(kind)));
        item.setExpanded(!closed.contains(node.tag().id()));
        item.expandedProperty().subscribe((_, open) -> {
            if (open) {
                closed.remove(node.tag().id());
            } else {
                closed.add(node.tag().id());
            }
        });
        return item;
    }

    private void select(TreeItem<TagTree.Node> above, Id<Tag> id) {
        for (var item : above.getChildren()) {
            if (item.getValue().tag().id().equals(id)) {
                tree.getSelectionModel().select(item);
            } else {
                select(item, id);
            }
        }
    }

    private void keyPressed(KeyEvent key) {
        var item = tree.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        var tag = item.getValue().tag().id();
        if (INWARD.match(key) && item.previousSibling() != null) {
            model.move(tag, item.previousSibling().getValue().tag().id());
            key.consume();
        } else if (OUTWARD.match(key) && item.getParent() != tree.getRoot()) {
            var above = item.getParent().getParent();
            model.move(
                    tag, above == tree.getRoot() ? null : above.getValue().tag().id());
            key.consume();
        }
    }

    /** A tag: its name, its other spellings, how often it is used. */
    private final class Cell extends TreeCell<TagTree.Node> {

        Cell() {
            EntryDrag.from(
                    this, () -> getItem() == null ? null : getItem().tag().id());
            EntryDrag.onto(this, dropped -> {
                var node = getItem();
                model.drop(dropped, node == null ? null : node.tag().id());
            });
        }

        @Override
        protected void updateItem(TagTree.@Nullable Node node, boolean empty) {
            super.updateItem(node, empty);
            setText(null);
            if (empty || node == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var name = new Label(node.tag().name());
            var spellings = new Label(String.join(", ", node.tag().spellings()));
            spellings.getStyleClass().add("caption");
            spellings.setMinWidth(0);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var count = new Label(Integer.toString(node.all()));
            count.getStyleClass().add("muted");
            count.setMinWidth(USE_PREF_SIZE);
            var row = new HBox(Icon.TAG.node().in(Tone.NEUTRAL), name, spellings, space, count);
            row.getStyleClass().add("tag-row");
            setGraphic(row);
            setAccessibleText(node.tag().name() + ", " + Messages.of("tags.uses", node.all(), node.own()));
        }
    }
}
