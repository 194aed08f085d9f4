package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.insight.Replaced;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.ui.entry.DeskFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 500 random edits of a transcript's words over 200 highlights. The oracle keeps each letter as a thing of its own: a
 * highlight's letters that still stand together are where the highlight must be; otherwise it must be flagged, or stand
 * on the very words it quotes.
 */
@Execution(ExecutionMode.CONCURRENT)
final class AnchorOracleTest {

    private static final int TURNS = 20;
    private static final int HIGHLIGHTS = 200;
    private static final int EDITS = 500;
    private static final List<String> WORDS =
            List.of("outage", "crew", "the", "the", "a", "transformer", "list", "of", "and", "winter", "🦊", "Łódź");

    @TempDir
    Path folder;

    /** One letter, which is itself and not merely equal to another. */
    private static final class Letter {
        private final char sign;

        Letter(char sign) {
            this.sign = sign;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20260304})
    void everyHighlightIsWhereItsWordsAreOrIsFlagged(long seed) {
        var random = new Random(seed);
        try (var fixture = new DeskFixture(folder)) {
            var interview = fixture.add(new Interview(
                    Id.fresh(EntryType.INTERVIEW),
                    "Random",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    true));
            var letters = new HashMap<Id<Turn>, List<Letter>>();
            var turns = new ArrayList<Turn>();
            for (int i = 0; i < TURNS; i++) {
                var turn = fixture.add(new Turn(
                        Id.fresh(EntryType.TURN), interview.id(), i, TurnKind.SPOKEN, "S", null, words(random, 400)));
                turns.add(turn);
                letters.put(turn.id(), letters(turn.text()));
            }
            var marked = new HashMap<Id<Highlight>, List<Letter>>();
            fixture.workspace()
                    .edit("Mark", draft -> {
                        for (int i = 0; i < HIGHLIGHTS; i++) {
                            var turn = turns.get(random.nextInt(TURNS));
                            int start = boundary(
                                    turn.text(), random.nextInt(turn.text().length() - 10));
                            int end = boundary(
                                    turn.text(), Math.min(turn.text().length(), start + 4 + random.nextInt(40)));
                            var highlight = new Highlight(
                                    Id.fresh(EntryType.HIGHLIGHT),
                                    turn.id(),
                                    start,
                                    end,
                                    turn.text().substring(start, end),
                                    null);
                            draft.add(highlight);
                            marked.put(
                                    highlight.id(),
                                    List.copyOf(letters.getOrDefault(turn.id(), List.of())
                                            .subList(start, end)));
                        }
                    })
                    .join();
            try (var reader = new ReaderViewModel(fixture.desk(), interview.id())) {
                int moved = 0;
                int flagged = 0;
                for (int i = 0; i < EDITS; i++) {
                    reader.pending().join();
                    var turn = reader.shown().get().turns().get(random.nextInt(TURNS));
                    var steps = steps(turn.text(), random, letters.getOrDefault(turn.id(), List.of()));
                    reader.reword(turn, steps).join();
                    reader.pending().join();
                    var of = turn.id();
                    for (var it : reader.shown().get().marked()) {
                        if (it.turn().id().equals(of)) {
                            check(it, letters.getOrDefault(of, List.of()), marked, "seed " + seed + " edit " + i);
                        }
                    }
                }
                for (var it : reader.shown().get().marked()) {
                    moved += it.anchored() ? 1 : 0;
                    flagged += it.anchored() ? 0 : 1;
                }
                System.out.println("seed " + seed + ": " + moved + " on their words, " + flagged + " flagged");
                assertThat(moved).isPositive();
                assertThat(flagged).isPositive();
                assertThat(moved + flagged).isEqualTo(HIGHLIGHTS);
            }
        }
    }

    private static void check(
            ReadInterview.Marked it, List<Letter> text, Map<Id<Highlight>, List<Letter>> marked, String when) {
        var mine = marked.getOrDefault(it.highlight().id(), List.of());
        int at = text.indexOf(mine.getFirst());
        boolean together = at >= 0
                && at + mine.size() <= text.size()
                && text.subList(at, at + mine.size()).equals(mine);
        assertThat(plain(text)).as(when).isEqualTo(it.turn().text());
        if (!together) {
            // What was torn apart once may have found the same words elsewhere, and stays there.
            marked.put(it.highlight().id(), List.of(new Letter(' ')));
        }
        if (together) {
            assertThat(it.anchored()).as(when).isTrue();
            assertThat(it.highlight().start())
                    .as("%s: %s", when, it.highlight().quote())
                    .isEqualTo(at);
        } else if (it.anchored()) {
            assertThat(it.now()).as(when).isEqualTo(it.highlight().quote());
        }
    }

    /** One to three replacements, also made on the letters. */
    private static List<Replaced> steps(String text, Random random, List<Letter> letters) {
        var steps = new ArrayList<Replaced>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            var now = plain(letters);
            int start = boundary(now, random.nextInt(now.length() + 1));
            int end =
                    random.nextInt(3) == 0 ? start : boundary(now, Math.min(now.length(), start + random.nextInt(12)));
            var by = random.nextInt(3) == 0 ? "" : words(random, 1 + random.nextInt(2));
            if (now.length() - (end - start) + by.length() < 40) {
                by += words(random, 12);
            }
            steps.add(new Replaced(start, end, by));
            var gone = letters.subList(start, end);
            gone.clear();
            letters.addAll(start, letters(by));
        }
        assertThat(Replaced.apply(text, steps)).isEqualTo(plain(letters));
        return steps;
    }

    /** The nearest place before that is not in the middle of a character of two units. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String words(Random random, int count) {
        var said = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            said.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(random.nextInt(9) == 0 ? "\n" : " ", said) + " ";
    }

    private static List<Letter> letters(String text) {
        return text.chars().mapToObj(sign -> new Letter((char) sign)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String plain(List<Letter> letters) {
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.sign));
        return text.toString();
    }
}
