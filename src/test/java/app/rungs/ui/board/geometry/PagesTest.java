package app.rungs.ui.board.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PagesTest {

    private static final double WIDE = 595.28;
    private static final double HIGH = 841.89;

    @Test
    void onePageIsAsLargeAsTheBoardUntilAPageCannotBeLarger() {
        var small = Pages.one(new Box(-100, 50, 1600, 1000), 14_400);
        assertThat(small.width()).isEqualTo(1200);
        assertThat(small.scale()).isEqualTo(Pages.USUAL);
        var large = Pages.one(new Box(0, 0, 40_000, 1000), 14_400);
        assertThat(large.width()).isEqualTo(14_400);
        assertThat(large.height()).isEqualTo(360);
    }

    @Test
    void sheetsCoverTheWholeBoardWithoutOverlapAtAboutFullSize() {
        long seed = System.nanoTime();
        System.out.println("PagesTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var area = new Box(
                    random.nextDouble(-5_000, 5_000),
                    random.nextDouble(-5_000, 5_000),
                    random.nextDouble(50, 12_000),
                    random.nextDouble(50, 12_000));
            var pages = Pages.on(area, WIDE, HIGH);
            var covered = Box.around(pages.tiles()).orElseThrow();
            assertThat(covered.x()).isLessThanOrEqualTo(area.x() + 1e-6);
            assertThat(covered.y()).isLessThanOrEqualTo(area.y() + 1e-6);
            assertThat(covered.right()).isGreaterThanOrEqualTo(area.right() - 1e-6);
            assertThat(covered.bottom()).isGreaterThanOrEqualTo(area.bottom() - 1e-6);
            double sum = pages.tiles().stream()
                    .mapToDouble(it -> it.width() * it.height())
                    .sum();
            assertThat(sum).isCloseTo(covered.width() * covered.height(), within(covered.width() * 1e-3));
            assertThat(pages.scale()).isBetween(Pages.USUAL * 0.8, Pages.USUAL);
            assertThat(pages.columns() * (pages.tiles().size() / pages.columns()))
                    .isEqualTo(pages.tiles().size());
        }
    }

    @Test
    void aSheetIsCalledByItsColumnAndRow() {
        var pages = Pages.on(new Box(0, 0, 40_000, 2_500), WIDE, HIGH);
        assertThat(pages.place(0)).isEqualTo("A1");
        assertThat(pages.place(25)).isEqualTo("Z1");
        assertThat(pages.place(26)).isEqualTo("AA1");
        assertThat(pages.place(pages.columns())).isEqualTo("A2");
    }
}
