package app.rungs.ui.job;

import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.CardGrid;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.EntryCard;
import app.rungs.ui.kit.EntryCard.Footnote;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SearchBox;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All jobs at a glance, layer by layer: a click opens one, a drag takes it to a board or a page. */
final class JobCardsPane extends VBox implements Page {

    private static final Set<EntryType> WATCHED =
            EnumSet.of(EntryType.JOB, EntryType.LINK, EntryType.OUTCOME, EntryType.DEPARTMENT);

    private final Desk desk;
    private final SearchBox search = new SearchBox(Messages.of("entry.list.search", Desk.words(EntryType.JOB)));
    private final Label some = new Label();
    private final CardGrid grid = new CardGrid();
    private final VBox around = new VBox(grid);
    private final ScrollPane scroll = new ScrollPane(around);
    private final LatestAnswer<JobCards> question;
    private final Runnable unfollow;

    JobCardsPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("job-cards");
        some.getStyleClass().add("muted");
        search.setPrefWidth(280);
        var tools = new HBox(search, some);
        tools.getStyleClass().add("job-tools");
        around.getStyleClass().add("job-grid");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(tools, scroll);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> WATCHED.contains(change.id().type()))) {
                read();
            }
        });
        search.query().subscribe(_ -> read());
    }

    private void read() {
        var words = search.query().getValue();
        question.ask(entries -> JobCards.find(entries, words));
    }

    private void show(JobCards cards) {
        grid.cards(cards.shown().stream().map(this::card).toList());
        scroll.setContent(cards.shown().isEmpty() ? nothing(cards) : around);
        some.setText(
                cards.shown().size() == cards.total()
                        ? ""
                        : Messages.of("entry.list.some", cards.shown().size(), cards.total()));
    }

    private Node nothing(JobCards cards) {
        if (cards.total() > 0) {
            return new EmptyState(
                            Icon.SEARCH,
                            Messages.of("entry.list.noMatch.title"),
                            Messages.of(
                                    "entry.list.noMatch",
                                    Desk.words(EntryType.JOB),
                                    search.query().getValue()))
                    .with(Buttons.secondary(Messages.of("entry.list.clear"), null, search::clear));
        }
        return new EmptyState(
                        Icon.JOBS,
                        Messages.of("entry.list.empty.title", Desk.words(EntryType.JOB)),
                        Messages.of("entry.empty.JOB"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(EntryType.JOB)),
                        Icon.ADD,
                        () -> desk.navigator().create(EntryType.JOB)));
    }

    private EntryCard card(JobCards.Card job) {
        var notes = new ArrayList<Footnote>();
        notes.add(
                job.heard().isThin()
                        ? new Footnote(Icon.WARNING, Messages.of("job.thin"))
                        : new Footnote(
                                Icon.QUOTE,
                                Messages.of("job.quotes", job.heard().pieces())));
        if (job.outcomes() > 0) {
            notes.add(new Footnote(Icon.OUTCOME, Messages.of("job.outcomes", job.outcomes())));
        }
        if (!job.department().isEmpty()) {
            notes.add(new Footnote(Icon.DEPARTMENTS, job.department()));
        }
        var face = new EntryCard.Face(EntryLook.tone(job.layer()), job.title(), job.story(), notes);
        var card = new EntryCard(face, () -> desk.navigator().open(job.id()))
                .actions(Buttons.icon(
                        Icon.DELETE, Messages.of("entry.remove"), () -> desk.remove(job.id(), job.title())));
        EntryDrag.from(card, job::id);
        return card;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        search.requestFocus();
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
