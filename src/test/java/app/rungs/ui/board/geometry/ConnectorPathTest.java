package app.rungs.ui.board.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.model.LineShape;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectorPathTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aConnectorRunsFromBorderToBorderWithinItsBounds(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var from = card(random);
            var to = card(random);
            var path = ConnectorPath.between(LineShape.values()[i % 3], from, to);
            assertThat(onBorder(from, path.start())).isTrue();
            assertThat(onBorder(to, path.end())).isTrue();
            double t = random.nextDouble();
            assertThat(path.bounds().grown(1e-6).contains(path.at(t))).isTrue();
            assertThat(path.distance(path.at(t))).isLessThan(4);
            assertThat(path.head().getFirst()).isEqualTo(path.end());
            assertThat(path.reversed().at(1 - t).distance(path.at(t))).isLessThan(1e-6);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void anElbowIsLevelOrUprightAndRunsThroughNeitherCard(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var from = card(random);
            var to = card(random);
            if (from.touches(to)) {
                continue;
            }
            var points = ConnectorPath.between(LineShape.ELBOW, from, to).points();
            for (int at = 1; at < points.size(); at++) {
                var a = points.get(at - 1);
                var b = points.get(at);
                assertThat(a.x() == b.x() || a.y() == b.y()).isTrue();
                var piece = Box.between(a, b);
                assertThat(piece.touches(from.grown(-1)) || piece.touches(to.grown(-1)))
                        .isFalse();
            }
        }
    }

    @Test
    void anElbowTurnsInTheMiddleOfTheGapAndIsStraightWhereNothingIsAside() {
        var card = new Box(0, 0, 240, 120);
        assertThat(ConnectorPath.between(LineShape.ELBOW, card, new Box(440, 200, 240, 120))
                        .points())
                .containsExactly(new Point(240, 60), new Point(340, 60), new Point(340, 260), new Point(440, 260));
        assertThat(ConnectorPath.between(LineShape.ELBOW, card, new Box(440, 4, 240, 120))
                        .points())
                .containsExactly(new Point(240, 60), new Point(440, 60));
    }

    @Test
    void elbowsBesideEachOtherDoNotCross() {
        var upper =
                ConnectorPath.of(LineShape.ELBOW, new Point(240, 50), Side.RIGHT, new Point(440, 200), Side.LEFT, -14);
        var lower =
                ConnectorPath.of(LineShape.ELBOW, new Point(240, 78), Side.RIGHT, new Point(440, 400), Side.LEFT, 14);
        assertThat(upper.points().get(1).x()).isEqualTo(354);
        assertThat(lower.points().get(1).x()).isEqualTo(326);
    }

    @Test
    void cardsSideBySideAreJoinedAtTheSidesThatFaceEachOther() {
        var left = new Box(0, 0, 240, 120);
        var right = new Box(400, 40, 240, 120);
        assertThat(Side.facing(left, right)).isEqualTo(Side.RIGHT);
        assertThat(Side.facing(right, left)).isEqualTo(Side.LEFT);
        assertThat(Side.facing(left, new Box(40, 300, 240, 120))).isEqualTo(Side.BOTTOM);
    }

    @Test
    void connectorsOnOneSideAreSpreadInTheOrderOfWhatTheyLeadTo() {
        var card = new Box(0, 400, 240, 120);
        var others = List.of(new Box(600, 800, 240, 120), new Box(600, 0, 240, 120), new Box(600, 400, 240, 120));
        var anchors =
                IntStream.range(0, 3).mapToObj(i -> Anchors.of(card, others, i)).toList();
        assertThat(anchors).extracting(Point::x).containsOnly(240.0);
        assertThat(anchors.get(1).y()).isLessThan(anchors.get(2).y());
        assertThat(anchors.get(2).y()).isCloseTo(460, within(1e-9));
        assertThat(anchors.get(0).y()).isGreaterThan(anchors.get(2).y());
    }

    @Test
    void aHandleNeverMakesACardTooSmallForItsWords() {
        var box = new Box(0, 0, 240, 120);
        assertThat(Handle.LEFT.pulled(box, 1000, 0, true)).isEqualTo(new Box(120, 0, 120, 120));
        assertThat(Handle.BOTTOM_RIGHT.pulled(box, 13, 13, true)).isEqualTo(new Box(0, 0, 256, 136));
        assertThat(Handle.BOTTOM_RIGHT.pulled(box, 13, 13, false)).isEqualTo(new Box(0, 0, 253, 133));
    }

    @Test
    void aCardIsPlacedWhereNothingLiesYet() {
        var index = new CardIndex<Integer>();
        for (int i = 0; i < 60; i++) {
            var spot = FreeSpot.near(new Point(500, 400), 240, 120, index::isFree);
            assertThat(index.isFree(spot)).isTrue();
            assertThat(Snap.of(spot.x())).isEqualTo(spot.x());
            index.put(i, spot);
        }
    }

    private static boolean onBorder(Box box, Point point) {
        return box.contains(point)
                && (point.x() == box.x()
                        || point.x() == box.right()
                        || point.y() == box.y()
                        || point.y() == box.bottom());
    }

    private static Box card(Random random) {
        return new Box(random.nextInt(3000), random.nextInt(3000), 240, 120);
    }
}
