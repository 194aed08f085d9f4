package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.LineShape;
import app.rungs.model.Link;
import app.rungs.model.Note;
import app.rungs.model.Obstacle;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Shade;
import app.rungs.storage.BoardGlance;
import app.rungs.storage.Entries;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.board.paper.Raster;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large board is drawn from afar before all of it has been read, and looks the same as afterwards. */
@SuppressWarnings("NullAway.Init") // the workspace is made before the tests
class BoardSketchTest {

    private static final int ACROSS = 40;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    @TempDir
    static Path folder;

    static final ScreenQueue SCREEN = new ScreenQueue();
    static final Id<Board> BOARD = Id.fresh(EntryType.BOARD);
    static final List<Card> CARDS = new ArrayList<>();
    static final Frame SECTION = new Frame(Id.fresh(EntryType.FRAME), BOARD, "Storms", -500, -300, 900, 700);
    static Workspace workspace;

    @BeforeAll
    static void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), SCREEN);
        SCREEN.until(workspace.importing("Large", draft -> {
            draft.add(new Board(BOARD, "Large", null));
            draft.add(SECTION);
            for (int i = 0; i < BoardGlance.LEAST; i++) {
                var entry = switch (i % 4) {
                    case 0 -> job("Job " + i, Layer.values()[i % 3]);
                    case 1 -> job("Job " + i, null);
                    case 2 ->
                        new Obstacle(Id.fresh(EntryType.OBSTACLE), "Obstacle " + i, Layer.STRATEGIC, null, null, null);
                    default -> new Note(Id.fresh(EntryType.NOTE), "Note " + i);
                };
                draft.add(entry);
                var card = card(entry.id(), i).shaded(i % 7 == 0 ? Shade.values()[i % 6] : null);
                CARDS.add(card);
                draft.add(card);
            }
            // An entry that lies there twice has its connectors at the first.
            draft.add(card(CARDS.getFirst().entry(), BoardGlance.LEAST));
            var elsewhere = job("Elsewhere", null);
            draft.add(elsewhere);
            draft.add(link(CARDS.getFirst().entry(), elsewhere.id(), Polarity.SUPPORTING));
            for (int i = 0; i + 77 < CARDS.size(); i += 3) {
                var polarity = i % 2 == 0 ? Polarity.SUPPORTING : Polarity.CONTRADICTING;
                draft.add(link(CARDS.get(i).entry(), CARDS.get(i + 77).entry(), polarity));
            }
        }));
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void whatIsSeenFirstLooksLikeTheWholeBoard() {
        var seen =
                read(entries -> BoardContent.of(BoardGlance.of(entries, BOARD).orElseThrow()));
        var whole = read(entries -> BoardContent.of(BoardReading.of(entries, BOARD)));
        assertThat(seen.bounds()).isEqualTo(whole.bounds());
        assertThat(drawn(seen)).isEqualTo(drawn(whole));
        assertThat(Detail.of(seen, 0.6, Detail.FULL)).as("however near").isEqualTo(Detail.BLOCKS);
        assertThat(Detail.of(whole, 0.6, Detail.FULL)).isEqualTo(Detail.FULL);
        assertThat(drawn(whole)).isNotEqualTo(drawn(new BoardContent()));
    }

    @Test
    void aBoardThatHidesSomethingIsReadAsAWhole() {
        SCREEN.until(workspace.edit("Close", draft -> draft.update(SECTION.id(), it -> it.collapsed(true))));
        assertThat(isSketched()).isFalse();
        SCREEN.until(workspace.undo());
        assertThat(isSketched()).isTrue();
    }

    @Test
    void aCardCanBeTakenHoldOfBeforeTheRestHasBeenRead() {
        var waiting = new ArrayDeque<Runnable>();
        try (var model =
                new BoardViewModel(workspace, workspace::follow, BOARD, SCREEN, waiting::add, ViewMemory.ofRoom())) {
            model.viewport(Viewport.of(WIDTH, HEIGHT));
            while (waiting.isEmpty()) {
                SCREEN.until(workspace.read(entries -> true));
            }
            assertThat(model.name()).isEqualTo("Large");
            assertThat(model.isRead()).isFalse();
            var card = CARDS.get(5);
            var pointer = new BoardPointer(model, new Aim(model, new Routes(model, _ -> 0)));
            pointer.press(model.viewport().toScreen(ShownCard.box(card).centre()), Held.NOTHING, false);
            pointer.drag(new Point(0, 0), Held.NOTHING);
            pointer.release();
            waiting.remove().run();
            SCREEN.until(model.settled());
            assertThat(model.isRead()).isTrue();
            assertThat(model.content().sketch()).isNull();
            assertThat(model.selection().cards()).containsExactly(card.id());
            assertThat(Objects.requireNonNull(model.content().card(card.id())).card())
                    .isEqualTo(card);
        }
    }

    private static int[] drawn(BoardContent content) {
        var pixels = new int[WIDTH * HEIGHT];
        var raster = new Raster(WIDTH, HEIGHT, pixels);
        raster.clip(0, 0, WIDTH, HEIGHT);
        var inks = new EnumMap<Ink, Color>(Ink.class);
        for (var ink : Ink.values()) {
            inks.put(ink, Color.rgb(ink.ordinal(), 255 - ink.ordinal(), ink.ordinal() * 7 % 256));
        }
        var board = new StillBoard("", LineShape.CURVED, content, new BoardSelection());
        var area = new Box(-1_000, -1_000, 20_000, 20_000);
        new FarPicture(board).draw(raster, area, 0.07, 40, 40, new BoardStyle(inks, Map.of()), "");
        return pixels;
    }

    private static boolean isSketched() {
        return read(entries -> BoardGlance.of(entries, BOARD).isPresent());
    }

    private static <T> T read(Function<Entries, T> question) {
        return workspace.read(question).join();
    }

    private static Job job(String statement, @Nullable Layer layer) {
        return new Job(Id.fresh(EntryType.JOB), statement, layer, null, null, null, null, null, null);
    }

    private static Card card(Id<?> entry, int place) {
        return new Card(Id.fresh(EntryType.CARD), BOARD, entry, place % ACROSS * 280, place / ACROSS * 180.0, 240, 120);
    }

    private static Link link(Id<?> from, Id<?> to, Polarity polarity) {
        return new Link(Id.fresh(EntryType.LINK), from, Relation.RELATES_TO, to, polarity, null);
    }
}
