package app.rungs.ui.interview;

import app.rungs.model.EntryType;
import app.rungs.model.Filter;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.EntryRoom;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.workspace.Workspace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.HBox;

/** Interviews to read and mark, the people and organisations in them, and what else is cited: sources and facts. */
public final class InterviewRoom extends EntryRoom {

    private static final List<EntryType> TABS = List.of(
            EntryType.INTERVIEW,
            EntryType.PERSON,
            EntryType.ORGANISATION,
            EntryType.HIGHLIGHT,
            EntryType.TAG,
            EntryType.SOURCE,
            EntryType.FACT,
            EntryType.GUIDE,
            EntryType.SAVED_VIEW,
            EntryType.REDACTION);

    private Consumer<Id<Interview>> goOn = _ -> {};

    /** @param screen runs what changes the screen: the FX thread in a window */
    public InterviewRoom(Workspace workspace, Executor screen, Navigator navigator) {
        super(new Desk(workspace, screen, navigator), Messages.of("interview.title"), TABS, pages());
        pane.page(EntryType.INTERVIEW, this::interview);
        pane.page(EntryType.HIGHLIGHT, this::highlight);
        pane.page(EntryType.REDACTION, id -> new EntryPage(desk, id).section(new ErasePane(desk, id), () -> {}));
        pane.page(EntryType.SAVED_VIEW, id -> new SavedViewPage(desk, new Id<>(EntryType.SAVED_VIEW, id.value())));
        var tables = new FoundTables(desk);
        pane.beside(
                EntryType.INTERVIEW, Icon.TABLE, Messages.of("filter.view.table"), () -> tables.interviews(Filter.ALL));
        pane.whole(
                EntryType.HIGHLIGHT, Icon.TABLE, Messages.of("filter.view.table"), () -> tables.highlights(Filter.ALL));
        pane.beside(EntryType.SOURCE, Icon.WAITING, Messages.of("verify.view"), () -> new VerifyPane(desk));
        pane.whole(EntryType.TAG, Icon.TREE, Messages.of("tags.view"), () -> new TagsPane(desk));
        pane.adding(EntryType.ORGANISATION, EntryType.ATTRIBUTE, "organisation");
        pane.adding(EntryType.SOURCE, EntryType.FACT, "source");
        pane.page(EntryType.PERSON, id -> People.page(desk, id));
        pane.adding(EntryType.PERSON, EntryType.CONSENT, "person");
        pane.page(EntryType.GUIDE, id -> Guides.page(desk, id));
        pane.whole(EntryType.GUIDE, Icon.MATRIX, Messages.of("guide.coverage"), () -> new GuidesPane(desk));
    }

    /**
     * Offers to start an interview and to capture it while somebody talks.
     *
     * @param goOn goes on capturing one that is there already
     */
    public InterviewRoom capturing(Runnable start, Consumer<Id<Interview>> goOn) {
        this.goOn = goOn;
        pane.tool(Buttons.secondary(Messages.of("interview.start"), Icon.PLAY, start));
        return this;
    }

    /** The types of entries whose pages are here. */
    public static Set<EntryType> pages() {
        var types = EnumSet.copyOf(TABS);
        types.add(EntryType.TURN);
        types.add(EntryType.ATTRIBUTE);
        types.add(EntryType.QUESTION);
        types.add(EntryType.CONSENT);
        types.add(EntryType.RELAY);
        types.add(EntryType.OBSERVATION);
        types.add(EntryType.PHOTO);
        return types;
    }

    /** Opens a page; of a turn, its interview's at its words. */
    @Override
    public void open(Id<?> entry) {
        if (entry.type() == EntryType.TURN) {
            openAt(
                    entry,
                    entries -> entries.any(entry).map(Turn.class::cast).stream().toList());
        } else {
            pane.open(entry);
        }
    }

    private Page interview(Id<?> id) {
        var interview = new Id<Interview>(EntryType.INTERVIEW, id.value());
        return new InterviewPage(desk, interview, () -> goOn.accept(interview));
    }

    /** A highlight is not made up: it is marked in an interview, and its page leads back there. */
    private Page highlight(Id<?> id) {
        var back = Buttons.secondary(
                Messages.of("interview.show"),
                Icon.INTERVIEWS,
                () -> openAt(
                        id,
                        entries -> entries.any(id).map(Highlight.class::cast).stream()
                                .flatMap(highlight -> entries.find(highlight.turn()).stream())
                                .toList()));
        return new EntryPage(desk, id).section(new HBox(back), () -> {});
    }

    private void openAt(Id<?> place, Function<Entries, List<Turn>> find) {
        new LatestAnswer<List<Turn>>(
                        desk.workspace(),
                        desk.screen(),
                        turns -> turns.forEach(turn -> openAt(turn.interview(), place)))
                .ask(find);
    }

    private void openAt(Id<Interview> interview, Id<?> place) {
        pane.open(interview);
        if (pane.page() instanceof InterviewPage page) {
            page.at(place);
        }
    }
}
