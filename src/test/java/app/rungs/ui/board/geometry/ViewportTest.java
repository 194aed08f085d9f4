package app.rungs.ui.board.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewportTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsUnderThePointerStaysThereWhileZooming(long seed) {
        var random = new Random(seed);
        var view = new Viewport(random.nextInt(4000) - 2000, random.nextInt(4000) - 2000, 1, 1280, 800);
        for (int i = 0; i < 200; i++) {
            var pointer = new Point(random.nextInt(1280), random.nextInt(800));
            var before = view.toBoard(pointer);
            view = view.zoomed(pointer, 0.7 + random.nextDouble() * 0.7);
            assertThat(view.toBoard(pointer).distance(before)).isLessThan(1e-6);
            assertThat(view.zoom()).isBetween(Viewport.LEAST, Viewport.MOST);
            assertThat(view.toScreen(view.toBoard(pointer)).distance(pointer)).isLessThan(1e-6);
        }
    }

    @Test
    void fittingShowsEverythingInTheMiddleAndNeverEnlarges() {
        var content = new Box(-500, 300, 6000, 900);
        var fitted = Viewport.of(1280, 800).fitted(content);
        assertThat(fitted.shown().contains(new Point(-500, 300))).isTrue();
        assertThat(fitted.shown().contains(new Point(5500, 1200))).isTrue();
        assertThat(fitted.toScreen(content.centre()).x()).isCloseTo(640, within(1e-6));
        assertThat(Viewport.of(1280, 800).fitted(new Box(0, 0, 10, 10)).zoom()).isEqualTo(1);
    }

    @Test
    void revealingMovesNoFurtherThanItMust() {
        var view = Viewport.of(1000, 600);
        assertThat(view.revealing(new Box(100, 100, 240, 120), 24)).isEqualTo(view);
        var moved = view.revealing(new Box(900, 100, 240, 120), 24);
        assertThat(moved.x()).isEqualTo(164);
        assertThat(moved.y()).isZero();
    }
}
