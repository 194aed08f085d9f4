package app.rungs.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.gap.Gap;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Organisation;
import app.rungs.model.Purpose;
import app.rungs.sample.SampleCopy;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-21T14:02:00Z"), ZoneOffset.UTC);

    private final Id<Organisation> first = Id.fresh(EntryType.ORGANISATION);
    private final Id<Organisation> second = Id.fresh(EntryType.ORGANISATION);

    @TempDir
    Path folder;

    @Test
    void oneOrganisationCountsOnceAMonthHoweverOftenItIsMet() {
        var cadence = Cadence.of(
                List.of(
                        met("2026-10-01", first, Purpose.DISCOVERY, Hand.FIRST),
                        met("2026-10-05", first, Purpose.DISCOVERY, Hand.FIRST),
                        met("2026-10-20", second, Purpose.DISCOVERY, Hand.FIRST)),
                TODAY);

        assertThat(cadence.now().organisations()).isEqualTo(2);
    }

    @Test
    void salesHearsayAndTomorrowAreNoCustomerContact() {
        var cadence = Cadence.of(
                List.of(
                        met("2026-10-01", first, Purpose.SALES, Hand.FIRST),
                        met("2026-10-02", first, Purpose.DISCOVERY, Hand.SECOND),
                        met("2026-10-03", first, Purpose.DISCOVERY, null),
                        met("2026-10-22", second, Purpose.DISCOVERY, Hand.FIRST)),
                TODAY);

        assertThat(cadence.now().organisations()).isZero();
    }

    @Test
    void theSampleShowsWhoWasHeardAndWhatIsMissing() throws InterruptedException {
        try (var workspace = SampleCopy.open(folder.resolve("Sample.rungs"), CLOCK, Runnable::run)) {
            var picture = next(pictures(workspace), it -> it.gaps() != null);

            assertThat(picture.isNew()).isFalse();
            assertThat(picture.coverage().rows())
                    .extracting(Coverage.Row::name)
                    .containsExactly("Electric co-operatives", "Investor-owned utilities", "Municipal utilities");
            assertThat(picture.gaps())
                    .extracting(Gap::kind)
                    .contains(Gap.Kind.UNMEASURED, Gap.Kind.STALE, Gap.Kind.SINGLE_SOURCE);
        }
    }

    @Test
    void anEditChangesThePicture() throws InterruptedException {
        var screen = new LinkedBlockingQueue<Runnable>();
        try (var workspace = Workspace.create(folder.resolve("New.rungs"), CLOCK, screen::add)) {
            var pictures = new LinkedBlockingQueue<HomePicture>();
            model(workspace, screen::add).onChange(pictures::add);
            assertThat(drawn(screen, pictures).isNew()).isTrue();

            var job = new Job(
                    Id.fresh(EntryType.JOB), "Restore service after a storm", null, null, null, null, null, null, null);
            workspace.edit("New job", draft -> draft.add(job)).join();

            // One that was being made meanwhile may still be without it; another one follows.
            var picture = drawn(screen, pictures);
            while (picture.gaps() == null || picture.gaps().isEmpty()) {
                picture = drawn(screen, pictures);
            }
            assertThat(picture.gaps()).extracting(Gap::title).containsOnly("Restore service after a storm");
            while (picture.recent().isEmpty()) {
                picture = drawn(screen, pictures);
            }
            assertThat(picture.recent()).hasSize(1);
        }
    }

    @Test
    void theFirstPictureDoesNotWaitForWhatIsMissing() throws InterruptedException {
        try (var workspace = SampleCopy.open(folder.resolve("Sample.rungs"), CLOCK, Runnable::run)) {
            var later = new LinkedBlockingQueue<Runnable>();
            var pictures = new LinkedBlockingQueue<HomePicture>();
            var model = model(workspace, later::add);
            model.onChange(pictures::add);
            var first = drawn(later, pictures);
            assertThat(first.gaps()).isNull();
            assertThat(first.coverage().rows()).isNotEmpty();
            assertThat(first.recent()).isNotEmpty();

            assertThat(drawn(later, pictures).gaps()).isNotEmpty();
        }
    }

    /** Does on this thread, as on the FX thread, one thing after the other until there is a picture. */
    private static HomePicture drawn(BlockingQueue<Runnable> later, Queue<HomePicture> pictures)
            throws InterruptedException {
        while (pictures.isEmpty()) {
            Objects.requireNonNull(later.poll(20, TimeUnit.SECONDS), "nothing is to be drawn")
                    .run();
        }
        return pictures.remove();
    }

    private static BlockingQueue<HomePicture> pictures(Workspace workspace) {
        var pictures = new LinkedBlockingQueue<HomePicture>();
        model(workspace, Runnable::run).onChange(pictures::add);
        return pictures;
    }

    private static HomeViewModel model(Workspace workspace, Executor screen) {
        return new HomeViewModel(workspace, new LiveGraph(workspace, CLOCK), screen, CLOCK, failure -> {
            throw new AssertionError(failure);
        });
    }

    private static HomePicture next(BlockingQueue<HomePicture> pictures, Predicate<HomePicture> wanted)
            throws InterruptedException {
        while (true) {
            var picture = pictures.poll(20, TimeUnit.SECONDS);
            assertThat(picture).as("a picture").isNotNull();
            if (wanted.test(Objects.requireNonNull(picture))) {
                return picture;
            }
        }
    }

    private static Interview met(String day, Id<Organisation> organisation, Purpose purpose, @Nullable Hand hand) {
        return new Interview(
                Id.fresh(EntryType.INTERVIEW),
                "Talk",
                LocalDate.parse(day),
                purpose,
                hand,
                null,
                null,
                organisation,
                null,
                null,
                null,
                true);
    }
}
