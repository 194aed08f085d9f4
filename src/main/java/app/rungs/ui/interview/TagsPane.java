package app.rungs.ui.interview;

import app.rungs.model.Id;
import app.rungs.model.Tag;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.MasterDetail;
import app.rungs.ui.kit.Theme;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All tags at once: their tree, and beside it the chosen one's use, or else those that look alike. */
final class TagsPane implements Page {

    private final TagsViewModel model;
    private final TagTreePane tree;
    private final MasterDetail split;

    TagsPane(Desk desk) {
        model = new TagsViewModel(desk);
        tree = new TagTreePane(model);
        split = new MasterDetail(tree, new Region());
        split.setDividerPositions(0.36);
        split.getStyleClass().add("tags");
        Theme.add(split, "tags");
        model.shown().subscribe(_ -> show());
        model.chosen().subscribe(_ -> show());
    }

    /** Chooses a tag. */
    void choose(Id<Tag> tag) {
        model.choose(tag);
    }

    @Override
    public Region view() {
        return split;
    }

    @Override
    public void enter() {
        tree.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    private void show() {
        var chosen = model.chosen().get();
        var tag = chosen.tag();
        if (tag != null) {
            split.detail(new TagPane(model, tag, chosen.trend()));
        } else if (model.shown().get().roots().isEmpty()) {
            split.detail(new EmptyState(Icon.TAG, Messages.of("tags.none.title"), Messages.of("tags.none")));
        } else {
            split.detail(new VBox(new AlikePane(model)));
        }
    }
}
