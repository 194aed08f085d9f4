package app.rungs.exchange.plain;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.Transcript;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainTextImportTest {

    @Test
    void aReturningNameBeforeAColonIsASpeakerAndParagraphsContinueIt() {
        var read = read("""
            Ann Lee: How do you plan an outage?
            Bob: By hand.

            We use a wall map: it is old.
            Ann Lee: I see.
            Bob: Yes.
            """);

        assertThat(read.turns())
                .containsExactly(
                        spoken("Ann Lee", null, "How do you plan an outage?"),
                        spoken("Bob", null, "By hand.\n\nWe use a wall map: it is old."),
                        spoken("Ann Lee", null, "I see."),
                        spoken("Bob", null, "Yes."));
    }

    @Test
    void whoSpeaksOnceIsASpeakerOnlyWhereNearlyEveryLineIsLabelled() {
        assertThat(read("Ann: a\nBob: b\nAnn: c\nCarl: d\nAnn: e\n").speakers()).containsOnlyKeys("Ann", "Bob", "Carl");
        assertThat(read("Ann: a\nand\nmore\nand\nmore\nAnn: c\nImportant: d\n").speakers())
                .containsOnlyKeys("Ann");
    }

    @Test
    void marksOfDirectionHideNoSpeaker() {
        assertThat(read("שרה: שלום\n\u200fאחמד: كيف حالك\n\u2067שרה: טוב\n").speakers())
                .containsOnlyKeys("שרה", "אחמד");
    }

    @Test
    void aTabAloneSetsANameApartAndWhatCannotBeSeenIsNoPartOfIt() {
        assertThat(read("Ann\tHello there\nBob\tHi you\nAnn\tBye\nBob\tYes\n").turns())
                .startsWith(spoken("Ann", null, "Hello there"), spoken("Bob", null, "Hi you"));
        assertThat(read("00:00:01\tAnn\tHello\n00:00:05\tBob\tHi\n00:00:09\tAnn\tBye\n")
                        .turns())
                .startsWith(spoken("Ann", 1_000L, "Hello"), spoken("Bob", 5_000L, "Hi"));
        assertThat(read("\u200bAnn\u200b: a\nBob: b\n\u200bAnn\u200b: c\n").speakers())
                .containsOnlyKeys("Ann", "Bob");
    }

    @Test
    void picturesBesideANameAndTheFamilysNameFirstHideNoSpeaker() {
        assertThat(read("👩‍🔧 Ann: a\nLee, Bob Jr.: b\n👩‍🔧 Ann: c\nLee, Bob Jr.: d\n")
                        .speakers())
                .containsOnlyKeys("👩‍🔧 Ann", "Lee, Bob Jr.");
        assertThat(read("Well, Bob said: a\nWell, Bob said: b\n🔧: c\n🔧: d\n").speakers())
                .isEmpty();
    }

    @Test
    void theUsualLabelsOfInterviewsAreSpeakersInAnySpelling() {
        var read = read("Interviewer 1: a\nINT: b\nInterviewer1: c\ninterviewer: d\nQ: e\nA: f\nP3: g\n");

        assertThat(read.speakers())
                .containsOnlyKeys("Interviewer 1", "INT", "interviewer", "Q", "A", "P3")
                .containsEntry("Interviewer 1", 2);
    }

    @Test
    void longPhrasesSentencesAddressesAndTimesOfDayAreNoSpeakers() {
        var read = read("""
            10:30 Meeting: start
            10:30 Meeting: go on
            What we then found: nothing
            What we then found: nothing
            https://example.org
            https://example.org
            Note: one
            Note: two
            the thing is: one
            the thing is: two
            Is it so? Yes: one
            Is it so? Yes: two
            """);

        assertThat(read.speakers()).isEmpty();
    }

    @Test
    void otterHeadingsGiveSpeakerAndTimeAndItsFooterIsLeftOut() {
        var read = read("Ann Lee  12:30  \n"
                + "How is it: well?\n\n"
                + "Unknown Speaker  1:02:03  \n"
                + "Well.\n\n"
                + "Transcribed by https://otter.ai\n");

        assertThat(read.turns())
                .containsExactly(spoken("Ann Lee", 750_000L, "How is it: well?"), spoken(null, 3_723_000L, "Well."));
    }

    @Test
    void stampsGiveTimesBeforeAndAfterTheNameAndInTheMiddleOfATurn() {
        var read = read("""
            [00:01:00] Ann: a
            Bob (02:00): b
            00:03:00 Ann: c
            [04:00] still c
            Bob: d
            """);

        assertThat(read.turns())
                .containsExactly(
                        spoken("Ann", 60_000L, "a"),
                        spoken("Bob", 120_000L, "b"),
                        spoken("Ann", 180_000L, "c"),
                        spoken("Ann", 240_000L, "still c"),
                        spoken("Bob", null, "d"));
    }

    @Test
    void whatStandsBeforeTheFirstSpeakerIsANote() {
        var read = read("Interview at the plant\nDate: 2026-05-03\n\nAnn: a\nBob: b\nAnn: c\nBob: d\n");

        assertThat(read.turns().getFirst())
                .isEqualTo(new Spoken(Spoken.Kind.NOTE, null, null, "Interview at the plant\nDate: 2026-05-03"));
        assertThat(read.heldOn()).isEqualTo(LocalDate.of(2026, 5, 3));
    }

    @Test
    void withoutSpeakersEachParagraphIsATurnAndAStampIsItsTime() {
        var read = read("First paragraph\nwrapped.\n\n[01:00]\nSecond.\n\nThird.\n");

        assertThat(read.turns())
                .containsExactly(
                        spoken(null, null, "First paragraph\nwrapped."),
                        spoken(null, 60_000L, "Second."),
                        spoken(null, null, "Third."));
    }

    @Test
    void withoutEmptyLinesLongLinesAreParagraphs() {
        assertThat(read("long ".repeat(30) + "\nshort\n").turns()).hasSize(2);
        assertThat(read("a poem\nin two lines\n").turns()).hasSize(1);
    }

    @Test
    void aZoomChatIsReadAsNotesWithItsClockInTheWords() {
        var read = read("14:05:22\tAnn Lee:\tHello\n14:06:00\tBob:\thttps://example.org\n");

        assertThat(read.turns())
                .containsExactly(
                        new Spoken(Spoken.Kind.NOTE, "Ann Lee", null, "14:05:22 Hello"),
                        new Spoken(Spoken.Kind.NOTE, "Bob", null, "14:06:00 https://example.org"));
    }

    @Test
    void aDayInTheFilesNameIsTheDayOfTheConversation() {
        assertThat(PlainTextImport.read(TextFile.of("2026-05-03 Ann.txt", "a")).heldOn())
                .isEqualTo(LocalDate.of(2026, 5, 3));
        assertThat(PlainTextImport.read(TextFile.of("2026-15-03 Ann.txt", "a")).heldOn())
                .isNull();
        assertThat(PlainTextImport.read(TextFile.of("Ann.txt", "a")).title()).isEqualTo("Ann");
    }

    private static Transcript read(String text) {
        return PlainTextImport.read(TextFile.of("talk.txt", text));
    }

    private static Spoken spoken(@Nullable String speaker, @Nullable Long millis, String text) {
        return new Spoken(Spoken.Kind.SPOKEN, speaker, millis, text);
    }
}
