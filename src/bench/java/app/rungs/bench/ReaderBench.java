package app.rungs.bench;

import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Draft;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.interview.InterviewRoom;
import app.rungs.ui.interview.Place;
import app.rungs.ui.interview.WordsView;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/**
 * Opens and scrolls a transcript of 30,000 words in 2,000 turns with 1,000 highlights, then the table of 50,000 highlights.
 * A frame's time is that from one pulse to the next, painting included; to be run at full speed as {@link BoardBench}.
 */
public final class ReaderBench implements Navigator {

    private static final int TURNS = 2_000;
    private static final int WORDS = 15;
    private static final int MARKED = 1_000;
    private static final int LINES_A_STEP = 10;
    private static final int ROWS_A_STEP = 3;
    private static final String[] VOCABULARY =
            "the crew waits for a list of transformers and nobody knows which unit fails next winter outage".split(" ");

    private final Random random = new Random(20_260_304);
    private final List<Tag> tags = new ArrayList<>();

    private ReaderBench() {}

    /** {@code [HIGHLIGHTS]} in the table, 50,000 unless said otherwise. */
    public static void main(String[] arguments) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        int highlights = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        var folder = Files.createTempDirectory("rungs-bench");
        try (var workspace =
                Workspace.create(folder.resolve("reader.rungs"), InstantSource.system(), Platform::runLater)) {
            new ReaderBench().run(workspace, highlights);
        }
        System.exit(0);
    }

    private void run(Workspace workspace, int highlights) throws Exception {
        workspace.importing("Tags", this::addTags).join();
        var made = new ArrayList<Id<Interview>>();
        for (int marked = 0; marked < highlights; marked += MARKED) {
            int turns = made.isEmpty() ? TURNS : MARKED;
            workspace
                    .importing("Bench", draft -> made.add(addInterview(draft, turns)))
                    .join();
        }
        var room = Frames.onFx(() -> new InterviewRoom(workspace, Platform::runLater, this));
        var scene = Frames.onFx(() -> {
            var shown = new Scene(room.view(), 1280, 800);
            Theme.dress(shown, Appearance.LIGHT);
            var stage = new Stage();
            stage.setScene(shown);
            stage.show();
            return shown;
        });
        for (int run = 1; run <= 3; run++) {
            reader(room, scene, made.getFirst(), run);
        }
        for (int run = 1; run <= 3; run++) {
            table(scene, highlights, run);
        }
    }

    private void reader(InterviewRoom room, Scene scene, Id<Interview> interview, int run) throws Exception {
        long begin = System.nanoTime();
        Frames.onFx(() -> {
            room.create(EntryType.PERSON);
            room.open(interview);
            return true;
        });
        await(() -> scene.lookup(".reader-text") instanceof WordsView it && it.size() > TURNS);
        Frames.pass(1);
        said("open-30000-words", run, (System.nanoTime() - begin) / 1e6);
        var text = (WordsView) Frames.onFx(() -> scene.lookup(".reader-text"));
        Frames.pass(5);
        var scrolling = new Scrolling(text, "scroll-30000-words", run);
        scrolling.measure("jump", step -> text.select(new Place(LINES_A_STEP * step, 0)));
        Frames.onFx(() -> {
            text.requestFocus();
            text.select(new Place(0, 0));
            return true;
        });
        scrolling.all();
    }

    private void table(Scene scene, int rows, int run) throws Exception {
        Frames.onFx(() -> press(scene, "People"));
        long begin = System.nanoTime();
        Frames.onFx(() -> press(scene, "Highlights"));
        await(() -> table(scene).getItems().size() == rows);
        Frames.pass(1);
        said("table-open-" + rows, run, (System.nanoTime() - begin) / 1e6);
        var table = Frames.onFx(() -> table(scene));
        var scrolling = new Scrolling(table, "table-scroll-" + rows, run);
        scrolling.measure("jump", step -> table.scrollTo(step * ROWS_A_STEP));
        Frames.onFx(() -> {
            table.requestFocus();
            table.scrollTo(0);
            table.getSelectionModel().clearAndSelect(0);
            return true;
        });
        scrolling.all();
        begin = System.nanoTime();
        var before = Frames.onFx(() -> table.getItems().get(0));
        Frames.onFx(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(0))));
        await(() -> !table.getItems().get(0).equals(before));
        said("table-sort-" + rows, run, (System.nanoTime() - begin) / 1e6);
        begin = System.nanoTime();
        Frames.onFx(() -> {
            ((TextField) scene.lookup(".filter-box .search-box")).setText("winter outage");
            return true;
        });
        await(() -> table.getItems().size() < rows);
        said("table-filter-" + rows, run, (System.nanoTime() - begin) / 1e6);
    }

    @SuppressWarnings("unchecked") // the one table there is
    private static TableView<Object> table(Scene scene) {
        return scene.lookup(".found-pane .table-view") instanceof TableView<?> table
                ? (TableView<Object>) table
                : new TableView<>();
    }

    private static boolean press(Scene scene, String tab) {
        for (var node : scene.getRoot().lookupAll(".type-tab")) {
            if (node instanceof ToggleButton button && button.getText().equals(tab)) {
                button.fire();
            }
        }
        return true;
    }

    private void addTags(Draft draft) {
        for (int i = 0; i < 30; i++) {
            var tag = new Tag(Id.fresh(EntryType.TAG), "tag " + i, null, null);
            tags.add(tag);
            draft.add(tag);
        }
    }

    private Id<Interview> addInterview(Draft draft, int turns) {
        var interview = new Interview(
                Id.fresh(EntryType.INTERVIEW),
                "Bench " + words(2),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true);
        draft.add(interview);
        for (int i = 0; i < turns; i++) {
            var turn = new Turn(
                    Id.fresh(EntryType.TURN),
                    interview.id(),
                    i,
                    TurnKind.SPOKEN,
                    i % 2 == 0 ? "Dispatcher" : "Interviewer",
                    i * 5_000L,
                    words(WORDS));
            draft.add(turn);
            if (i % (turns / MARKED) == 0) {
                mark(draft, turn);
            }
        }
        return interview.id();
    }

    private void mark(Draft draft, Turn turn) {
        int end = Math.min(turn.text().length(), 30 + random.nextInt(20));
        var highlight = new Highlight(
                Id.fresh(EntryType.HIGHLIGHT), turn.id(), 0, end, turn.text().substring(0, end), null);
        draft.add(highlight);
        draft.add(new Link(
                Id.fresh(EntryType.LINK),
                highlight.id(),
                Relation.TAGGED,
                tags.get(random.nextInt(tags.size())).id(),
                Polarity.SUPPORTING,
                null));
    }

    private String words(int count) {
        var said = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            said.add(VOCABULARY[random.nextInt(VOCABULARY.length)]);
        }
        return String.join(" ", said);
    }

    private static void await(BooleanSupplier holds) throws Exception {
        while (!Frames.onFx(holds::getAsBoolean)) {
            Frames.pass(1);
        }
    }

    private static void said(String step, int run, double millis) {
        System.out.printf(
                Locale.ROOT, "{\"part\":\"reader\",\"step\":\"%s\",\"run\":%d,\"ms\":%.0f}%n", step, run, millis);
    }

    @Override
    public void open(Id<?> entry) {}

    @Override
    public void create(EntryType type) {}

    @Override
    public void create(EntryType type, Map<String, Object> given) {}

    @Override
    public void start(Id<?> entry, String what) {}

    @Override
    public void chain(Id<?> entry) {}

    @Override
    public void say(String words) {}

    @Override
    public void warn(String sentence) {
        System.err.println(sentence);
    }
}
