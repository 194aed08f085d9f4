package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.ui.board.geometry.Viewport;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding, dimming and what is linked but not on the board, without a window. */
final class FindTest extends OnABoard {

    @BeforeEach
    void open() {
        desk = Desk.laidOut(workspace);
        show(desk.board);
    }

    @Test
    void wordsAreFoundInAnyCaseAndWithoutTheirAccents() {
        model.filter(BoardFilter.NONE.saying("storm"));
        assertThat(found()).containsExactlyInAnyOrder(desk.restore, desk.file);
        model.filter(BoardFilter.NONE.saying("STÖRM service"));
        assertThat(found()).containsExactly(desk.restore);
        model.filter(BoardFilter.NONE);
        assertThat(found()).isEmpty();
        assertThat(desk.entries).noneMatch(this::isDim);
    }

    @Test
    void whatIsNotLookedForIsDimmedWithItsConnectors() {
        model.filter(BoardFilter.NONE.ofKind(EntryType.METRIC));
        assertThat(desk.entries).filteredOn(it -> !isDim(it)).containsExactly(desk.saidi, desk.saifi, desk.overtime);
        assertThat(model.content().connectors())
                .filteredOn(it -> !model.isDim(it))
                .extracting(Connector::words)
                .containsOnly("is measured by", "advances", "matters in")
                .hasSize(6);
        model.filter(BoardFilter.NONE.claiming(Relation.BLOCKS));
        assertThat(desk.entries)
                .filteredOn(it -> !isDim(it))
                .containsExactly(desk.predict, desk.restore, desk.readings, desk.spares);
        assertThat(model.content().connectors())
                .filteredOn(it -> !model.isDim(it))
                .hasSize(2);
    }

    @Test
    void aSegmentFindsWhatIsLinkedWithItAndATagWhatHasIt() {
        model.filter(BoardFilter.NONE.in(desk.municipal.id()));
        assertThat(found()).containsExactlyInAnyOrder(desk.municipal, desk.saifi);

        var tag = new Tag(Id.fresh(EntryType.TAG), "weather", null, null);
        screen.until(workspace.edit("Tag", draft -> {
            draft.add(tag);
            draft.add(Desk.link(desk.trees, Relation.TAGGED, tag));
        }));
        model.filter(BoardFilter.NONE.tagged(tag.id()));
        assertThat(found()).containsExactly(desk.trees);
    }

    @Test
    void eachJumpShowsTheNextInReadingOrderAndTheFirstComesAfterTheLast() {
        model.filter(BoardFilter.NONE.ofKind(EntryType.METRIC));
        for (var expected : List.of(desk.saidi, desk.saifi, desk.overtime, desk.saidi)) {
            model.jump(1);
            assertThat(model.selection().cards())
                    .containsExactly(model.content().showing(expected.id()).orElseThrow());
        }
        model.jump(-1);
        var card = Objects.requireNonNull(
                model.content().card(model.selection().cards().iterator().next()));
        assertThat(card.entry()).isEqualTo(desk.overtime.id());
        assertThat(model.viewport().shown().contains(card.box().centre())).isTrue();
    }

    @Test
    void whatIsLinkedIsPlacedBesideAndItsLinksShowAtOnce() {
        var saidi = model.content().showing(desk.saidi.id()).orElseThrow();
        var restore = model.content().showing(desk.restore.id()).orElseThrow();
        screen.until(workspace.edit("Off", draft -> draft.remove(saidi)));
        int before = model.content().connectors().size();
        model.select(List.of(restore));
        assertThat(new Neighbours(model).missing()).containsExactly(desk.saidi.id());
        screen.until(new Neighbours(model).place());
        assertThat(model.content().connectors()).hasSize(before + 3);
        assertThat(new Neighbours(model).missing()).isEmpty();
    }

    @Test
    void aCardThatIsAwaitedIsShownOnceItIsThere() {
        try (var other = new BoardViewModel(workspace, desk.board, screen)) {
            other.viewport(new Viewport(9_000, 9_000, 0.05, 1200, 800));
            other.await(desk.municipal.id());
            screen.until(other.settled());
            other.arrive();
            var card = other.content().showing(desk.municipal.id()).orElseThrow();
            assertThat(other.selection().cards()).containsExactly(card);
            assertThat(other.viewport().zoom()).isEqualTo(1);
        }
    }

    @Test
    void aCardThatIsAwaitedInACollapsedSectionIsShownWhereTheSectionIs() {
        var section = new Frame(Id.fresh(EntryType.FRAME), desk.board, "Put away", 3_000, 3_000, 400, 300);
        var card = model.content().showing(desk.municipal.id()).orElseThrow();
        screen.until(workspace.edit("Put away", draft -> {
            draft.add(section);
            draft.update(card, it -> it.in(section.id()));
            draft.update(section.id(), it -> it.collapsed(true));
        }));
        screen.until(model.settled());
        model.await(desk.municipal.id());
        model.arrive();
        assertThat(model.selection().cards()).containsExactly(card);
        var box = model.box(Objects.requireNonNull(model.content().frames().frame(section.id())));
        assertThat(model.viewport().shown().contains(box.centre())).isTrue();
    }

    private boolean isDim(Entry entry) {
        return model.finder().isDim(model.content().showing(entry.id()).orElseThrow());
    }

    private List<Entry> found() {
        return desk.entries.stream()
                .filter(entry -> model.finder()
                        .found()
                        .contains(model.content().showing(entry.id()).orElseThrow()))
                .toList();
    }
}
