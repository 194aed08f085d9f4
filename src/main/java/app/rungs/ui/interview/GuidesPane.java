package app.rungs.ui.interview;

import app.rungs.findings.GuideCoverage;
import app.rungs.model.EntryType;
import app.rungs.sample.StarterGuides;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All guides at once: which of their questions were answered, in which interviews. */
final class GuidesPane extends StackPane implements Page {

    static final Set<EntryType> WATCHED =
            EnumSet.of(EntryType.GUIDE, EntryType.QUESTION, EntryType.INTERVIEW, EntryType.LINK, EntryType.TURN);

    private final Desk desk;
    private final LatestAnswer<List<GuideCoverage>> question;
    private final Runnable unfollow;

    GuidesPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("guides");
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> WATCHED.contains(change.id().type()))) {
                read();
            }
        });
        read();
    }

    private void read() {
        question.ask(GuideCoverage::all);
    }

    private void show(List<GuideCoverage> guides) {
        if (guides.isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(Icon.GUIDE, Messages.of("guide.none.title"), Messages.of("guide.none"))
                            .with(starters()));
            return;
        }
        var parts = new VBox();
        parts.getStyleClass().add("guides-parts");
        for (var coverage : guides) {
            var open = Buttons.quiet(
                    Messages.of("guide.questions"),
                    Icon.FORWARD,
                    () -> desk.navigator().open(coverage.guide().id()));
            var title = new SectionTitle(coverage.guide().name(), open)
                    .count(Messages.of("guide.interviews", coverage.interviews().size()));
            var part = new VBox(title, new GuideTable(coverage, desk));
            part.getStyleClass().add("guides-part");
            if (coverage.interviews().size() > GuideTable.COLUMNS) {
                var some = new Label(Messages.of("guide.latest", GuideTable.COLUMNS));
                some.getStyleClass().add("caption");
                part.getChildren().add(some);
            }
            parts.getChildren().add(part);
        }
        var names = guides.stream().map(it -> it.guide().name()).toList();
        if (!names.containsAll(StarterGuides.names())) {
            parts.getChildren().add(starters());
        }
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    private Button starters() {
        return Buttons.secondary(
                Messages.of("guide.starters"),
                Icon.ADD,
                () -> desk.edit(
                        Messages.of("guide.edit.starters"),
                        StarterGuides::add,
                        () -> desk.navigator().say(Messages.of("guide.starters.added"))));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        requestFocus();
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
