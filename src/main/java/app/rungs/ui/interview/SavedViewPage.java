package app.rungs.ui.interview;

import app.rungs.model.Filter;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.SavedView;
import app.rungs.model.Subject;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.ViewSwitch;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A saved view: what its filter lets through. Changing the filter here changes the view. */
final class SavedViewPage extends VBox implements Page {

    private final Desk desk;
    private final Id<SavedView> id;
    private final Label title = new Label();
    private final HBox head;
    private final ViewSwitch<Boolean> views = new ViewSwitch<Boolean>(this::turnTo)
            .view(true, Icon.TABLE, Messages.of("filter.view.table"))
            .view(false, Icon.LIST, Messages.of("interview.view.details"));
    private final LatestAnswer<List<SavedView>> question;
    private final Runnable unfollow;
    private @Nullable Page below;
    private @Nullable SavedView shown;

    SavedViewPage(Desk desk, Id<SavedView> id) {
        this.desk = desk;
        this.id = id;
        getStyleClass().addAll("interview-page", "saved-view-page");
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        Tips.whenCut(title);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head = new HBox(title, views);
        head.getStyleClass().addAll("interview-head", "interview-line");
        getChildren().setAll(head);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), found -> found.forEach(this::show));
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> change.id().equals(id))) {
                read();
            }
        });
        read();
    }

    private void read() {
        question.ask(entries -> entries.find(id).stream().toList());
    }

    private void show(SavedView view) {
        var before = shown;
        shown = view;
        title.setText(view.name());
        if (before == null || before.shows() != view.shows()) {
            turnTo(true);
        }
    }

    private void turnTo(boolean table) {
        if (below != null) {
            below.close();
        }
        var view = shown;
        if (table && view != null) {
            below = found(view);
        } else {
            below = new EntryPage(desk, id);
        }
        VBox.setVgrow(below.view(), Priority.ALWAYS);
        getChildren().setAll(head, below.view());
        views.show(table);
    }

    private Page found(SavedView view) {
        var tables = new FoundTables(desk);
        var filter = filter(view);
        return view.shows() == Subject.HIGHLIGHTS
                ? tables.highlights(filter).onFilter(this::keep)
                : tables.interviews(filter).onFilter(this::keep);
    }

    /** One that was written by hand and makes no sense is told of, and shows everything until it is mended. */
    private Filter filter(SavedView view) {
        try {
            return Filter.parse(view.filter());
        } catch (Refusal refusal) {
            desk.navigator().warn(refusal.problem().inWords());
            return Filter.ALL;
        }
    }

    private void keep(Filter filter) {
        desk.edit(
                Messages.of("filter.edit.change"),
                draft -> draft.update(
                        id,
                        it -> new SavedView(
                                it.id(), it.name(), it.shows(), filter.isEmpty() ? null : filter.toString())),
                () -> {});
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        if (below != null) {
            below.enter();
        }
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
        if (below != null) {
            below.close();
        }
    }
}
