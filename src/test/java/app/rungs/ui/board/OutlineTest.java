package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Note;
import app.rungs.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the outline shows and does, without a window. */
@SuppressWarnings("NullAway.Init") // each test has its own board
final class OutlineTest extends OnABoard {

    private OutlineEdits edits;
    private Frame said;
    private Frame inner;

    @BeforeEach
    void open() {
        desk = Desk.laidOut(workspace);
        said = new Frame(Id.fresh(EntryType.FRAME), desk.board, "Said", -1200, 0, 900, 700);
        inner = new Frame(Id.fresh(EntryType.FRAME), desk.board, "Heard twice", -1180, 340, 400, 300).in(said.id());
        screen.until(workspace.edit("Frames", draft -> List.of(said, inner).forEach(draft::add)));
        show(desk.board);
        edits = new OutlineEdits(model);
    }

    @Test
    void theTreeReadsAsTheBoardDoesWithLinksUnderTheirCards() {
        var roots = Outline.of(model);
        assertThat(roots.stream().filter(Outline.Section.class::isInstance))
                .singleElement()
                .satisfies(node -> assertThat(node.children()).singleElement().isInstanceOf(Outline.Section.class));
        assertThat(roots).hasSize(16);
        assertThat(item(desk.predict.id()).children())
                .extracting(node -> ((Outline.Tie) node).connector().words() + " " + ((Outline.Tie) node).starts())
                .containsExactly(
                        "is measured by true", "blocks false", "is evidence against false", "is evidence for false");
    }

    @Test
    void aCardGoesIntoASectionAndOutAgainAndEachIsOneStep() {
        edits.select(item(desk.predict.id()));
        screen.until(edits.into(said));
        assertThat(frame(desk.predict.id())).isEqualTo("Said");
        screen.until(edits.out(said));
        assertThat(frame(desk.predict.id())).isEmpty();
        screen.until(model.undo());
        assertThat(frame(desk.predict.id())).isEqualTo("Said");
        screen.until(model.undo());
        assertThat(frame(desk.predict.id())).isEmpty();
    }

    @Test
    void neighboursChangePlaces() {
        var first = item(desk.predict.id());
        var second = item(desk.restore.id());
        screen.until(edits.swap(first, second));
        assertThat(item(desk.predict.id()).box()).isEqualTo(second.box());
        assertThat(item(desk.restore.id()).box()).isEqualTo(first.box());
    }

    @Test
    void whatIsWrittenUnderASectionLiesInIt() {
        screen.until(edits.write(EntryType.NOTE, "Ask the dispatcher", section(inner.id())));
        var note = workspace.read(entries -> entries.all(Note.class)).join().getFirst();
        assertThat(note.text()).isEqualTo("Ask the dispatcher");
        assertThat(frame(note.id())).isEqualTo("Heard twice");
    }

    @Test
    void aCardConnectedToALineIsMadeWithItsLinkInOneStep() {
        var before = item(desk.predict.id()).children().size();
        screen.until(edits.connected(
                item(desk.predict.id()), new LooseEnd(EntryType.METRIC, Relation.MEASURED_BY, false), "Truck rolls"));
        assertThat(item(desk.predict.id()).children()).hasSize(before + 1);
        assertThat(model.selection().cards()).hasSize(1);
        screen.until(model.undo());
        assertThat(item(desk.predict.id()).children()).hasSize(before);
        assertThat(model.content().cards()).hasSize(15);
    }

    @Test
    void aNewNameIsTheEntrysOwnEverywhereAndASectionsToo() {
        screen.until(edits.rename(item(desk.restore.id()), " Bring the lights back "));
        assertThat(workspace
                        .read(entries -> entries.find(
                                new Id<Job>(EntryType.JOB, desk.restore.id().value())))
                        .join())
                .hasValueSatisfying(job -> assertThat(job.statement()).isEqualTo("Bring the lights back"));
        screen.until(edits.rename(section(said.id()), "In their words"));
        assertThat(section(said.id()).frame().name()).isEqualTo("In their words");
        assertThat(OutlineEdits.words(item(desk.locate.id())))
                .as("an outcome is made of several words: they are changed on its page")
                .isEmpty();
    }

    private Outline.Item item(Id<?> entry) {
        return find(Outline.of(model), entry).orElseThrow();
    }

    private Outline.Section section(Id<Frame> id) {
        return Outline.of(model).stream()
                .flatMap(node -> Stream.concat(Stream.of(node), node.children().stream()))
                .filter(node -> node.id().equals(id))
                .map(Outline.Section.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Outline.Item> find(List<Outline.Node> nodes, Id<?> entry) {
        return nodes.stream()
                .flatMap(node -> node instanceof Outline.Item item
                        ? Stream.of(item).filter(it -> it.card().entry().equals(entry))
                        : find(node.children(), entry).stream())
                .findFirst();
    }

    private String frame(Id<?> entry) {
        var frame = model.content().frames().of(item(entry).card().id());
        return frame == null ? "" : frame.title();
    }
}
