package app.rungs.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.ui.entry.DeskFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long a brief is, only what is looked at is drawn. */
class PageDrawingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC);
    private static final int GOALS = 90;

    /** What is to be done in the background waits here until the test lets it run. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private final List<Preview> shown = new ArrayList<>();
    private final List<PageDrawing.Drawn> drawn = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void onlyThePagesThatAreLookedAtAreDrawnNearestFirstAndAgainOnlyWhenSomethingChanged(@TempDir Path folder) {
        try (var fixture = new DeskFixture(folder);
                var model = model(fixture);
                var drawing = new PageDrawing(waiting::add, Runnable::run, drawn::add, failures::add)) {
            run();
            var preview = shown.getLast();
            assertThat(preview.whole()).isTrue();
            assertThat(preview.count()).isGreaterThan(5);

            drawing.turnTo(preview);
            run();
            assertThat(drawn).as("nobody looks").isEmpty();

            drawing.want(List.of(4, 3, 5));
            run();
            assertThat(pages()).containsExactly(4, 3, 5);
            assertThat(drawn)
                    .anySatisfy(it -> assertThat(it.picture().getWidth()).isPositive());

            drawing.want(List.of(5, 6));
            run();
            assertThat(pages()).as("what is there already").containsExactly(4, 3, 5, 6);

            drawing.sharpness(60);
            run();
            assertThat(pages()).as("sharper").containsExactly(4, 3, 5, 6, 5, 6);

            drawing.want(List.of(99));
            run();
            assertThat(drawn).as("no such page").hasSize(6);
            assertThat(failures).isEmpty();
            assertThat(model).isNotNull();
        }
    }

    @Test
    void whatIsLookedAtNoMoreIsNotHandedOver(@TempDir Path folder) {
        try (var fixture = new DeskFixture(folder);
                var model = model(fixture);
                var drawing = new PageDrawing(waiting::add, Runnable::run, drawn::add, failures::add)) {
            run();
            drawing.turnTo(shown.getLast());
            drawing.want(List.of(1, 2, 3));
            drawing.want(List.of(3));
            run();
            assertThat(pages()).containsExactly(3);
            assertThat(model).isNotNull();
        }
    }

    private BriefPreviewModel model(DeskFixture fixture) {
        var segment =
                fixture.add(new Segment(Id.fresh(EntryType.SEGMENT), "Municipal", null, null, null, null, null, null));
        fixture.workspace()
                .edit(
                        "Want much",
                        draft -> IntStream.range(0, GOALS)
                                .forEach(it -> draft.add(new Goal(
                                        Id.fresh(EntryType.GOAL),
                                        "Goal " + it,
                                        segment.id(),
                                        null,
                                        null,
                                        "Because " + it))))
                .join();
        var brief = fixture.add(new Brief(
                Id.fresh(EntryType.BRIEF),
                "Municipal",
                BriefKind.SEGMENT,
                segment.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        return new BriefPreviewModel(fixture.desk(), brief.id(), waiting::add, CLOCK, shown::add, failures::add);
    }

    private List<Integer> pages() {
        return drawn.stream().map(PageDrawing.Drawn::page).toList();
    }

    private void run() {
        while (!waiting.isEmpty()) {
            Objects.requireNonNull(waiting.poll()).run();
        }
    }
}
