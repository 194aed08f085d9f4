package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.model.TurnMark;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of a captured line: typed, then speaker, words, tags, marks and draft job. */
class CaptureLineTest {

    private static final long SEED = 20_261_122;
    private static final List<String> SPEAKERS = List.of("Dana Whitfield", "Marcus Oye", "Marcus Lind");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        we keep it in a sheet                  | -              | we keep it in a sheet            | -            | -            | -
        @dana we keep it in a sheet            | Dana Whitfield | we keep it in a sheet            | -            | -            | -
        @Dana_Whitfield: it is late            | Dana Whitfield | it is late                       | -            | -            | -
        @marcus two of them are called so      | marcus         | two of them are called so        | -            | -            | -
        @Marcus_Lind only one is               | Marcus Lind    | only one is                      | -            | -            | -
        @Ana_Ruiz nobody knows her yet         | Ana Ruiz       | nobody knows her yet             | -            | -            | -
        write to ana@example.org               | -              | write to ana@example.org         | -            | -            | -
        trucks roll twice #dispatch            | -              | trucks roll twice #dispatch      | dispatch     | -            | -
        we keep it in #excel, always (#data)   | -              | we keep it in #excel, always (#data) | excel,data | -          | -
        #Cost and #cost are one tag            | -              | #Cost and #cost are one tag      | Cost         | -            | -
        C# and issue #3 are no tags            | -              | C# and issue #3 are no tags      | -            | -            | -
        !! trucks roll twice                   | -              | trucks roll twice                | -            | PAIN         | -
        trucks roll twice!!                    | -              | trucks roll twice                | -            | PAIN         | -
        trucks roll twice!                     | -              | trucks roll twice!               | -            | -            | -
        really??? yes!!!                       | -              | really??? yes!!!                 | -            | -            | -
        why then?? ++ answers the same day     | -              | why then answers the same day    | -            | FOLLOW_UP,OUTCOME | -
        written in C++ by two people           | -              | written in C++ by two people     | -            | -            | -
        measured by SAIDI $$                   | -              | measured by SAIDI                | -            | METRIC       | -
        !!?? both at once                      | -              | both at once                     | -            | PAIN,FOLLOW_UP | -
        >> know which unit fails next          | -              | know which unit fails next       | -            | JOB          | know which unit fails next
        @dana I must >>plan the crews !! #crew | Dana Whitfield | I must plan the crews #crew      | crew         | PAIN,JOB     | plan the crews #crew
        they plan crews by hand >>             | -              | they plan crews by hand          | -            | JOB          | they plan crews by hand
        a >>> b is no job                      | -              | a >>> b is no job                | -            | -            | -
        !!                                     | -              | !!                               | -            | PAIN         | -
        @dana                                  | Dana Whitfield | @dana                            | -            | -            | -
        """)
    void aLineSaysWhoSaysWhatAndWhatItIsMarkedAs(
            String typed, String speaker, String text, String tags, String marks, String job) {
        var line = CaptureLine.read(typed, SPEAKERS);

        assertThat(line.speaker()).isEqualTo(speaker);
        assertThat(line.text()).isEqualTo(text);
        assertThat(String.join(",", line.tags())).isEqualTo(Objects.requireNonNullElse(tags, ""));
        assertThat(line.marks().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .isEqualTo(Objects.requireNonNullElse(marks, ""));
        assertThat(line.job()).isEqualTo(job);
    }

    @Test
    void aLineOfSeveralLinesKeepsThemAndItsJobEndsWithItsOwn() {
        var line = CaptureLine.read("  first   line !! \n >> plan the crews\n third ", List.of());

        assertThat(line.text()).isEqualTo("first line\nplan the crews\nthird");
        assertThat(line.job()).isEqualTo("plan the crews");
        assertThat(line.marks()).containsExactlyInAnyOrder(TurnMark.PAIN, TurnMark.JOB);
    }

    @Test
    void whatWasTypedComesBackToBeTypedAgain() {
        var turn = turn("Dana Whitfield", "trucks roll twice #crew", "PAIN METRIC JOB MOMENT");

        assertThat(CaptureLine.typed(turn)).isEqualTo("@Dana_Whitfield trucks roll twice #crew !! $$");
    }

    @Test
    void typingAgainWhatCameBackChangesNothing() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        var pieces = List.of(
                "@dana", "we", "roll", "#crew", "!!", "??", "++", "$$", "C++", "no!", "late??", "a\nb", "€", "👷");
        for (int round = 0; round < 2_000; round++) {
            var typed = random.ints(1 + random.nextInt(8), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(" "));
            var line = CaptureLine.read(typed, SPEAKERS);
            var again = CaptureLine.read(
                    CaptureLine.typed(turn(line.speaker(), line.text(), TurnMark.written(line.marks()))), SPEAKERS);
            assertThat(again.text().isBlank()).isFalse();
            assertThat(again.marks()).as(typed).isEqualTo(line.marks());
            assertThat(again.tags()).as(typed).isEqualTo(line.tags());
        }
    }

    private static Turn turn(@Nullable String speaker, String text, @Nullable String marks) {
        return new Turn(
                Id.fresh(EntryType.TURN), Id.fresh(EntryType.INTERVIEW), 0, TurnKind.NOTE, speaker, 0L, text, marks);
    }
}
