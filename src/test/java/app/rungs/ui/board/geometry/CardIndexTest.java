package app.rungs.ui.board.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CardIndexTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatLookingAtEveryCardWouldFind(long seed) {
        var random = new Random(seed);
        var index = new CardIndex<Integer>();
        var all = new HashMap<Integer, Box>();
        for (int step = 0; step < 1_500; step++) {
            int key = random.nextInt(300);
            if (random.nextInt(4) == 0) {
                index.remove(key);
                all.remove(key);
            } else {
                var box = box(random, random.nextInt(20) == 0 ? 20_000 : 400);
                index.put(key, box);
                all.put(key, box);
            }
            if (step % 5 == 0) {
                var area = box(random, random.nextInt(3) == 0 ? 30_000 : 1_500);
                assertThat(index.in(area)).containsExactlyInAnyOrderElementsOf(touching(all, area));
                assertThat(index.isFree(area)).isEqualTo(touching(all, area).isEmpty());
            }
        }
        assertThat(index.bounds()).isEqualTo(Box.around(all.values()));
    }

    private static List<Integer> touching(Map<Integer, Box> all, Box area) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().touches(area))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Box box(Random random, int size) {
        return new Box(
                random.nextInt(8_000) - 4_000,
                random.nextInt(8_000) - 4_000,
                random.nextInt(size) + 1,
                random.nextInt(size) + 1);
    }
}
