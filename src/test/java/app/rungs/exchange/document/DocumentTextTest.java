package app.rungs.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rungs.exchange.Formats;
import app.rungs.exchange.Incoming;
import app.rungs.exchange.SharedFiles;
import app.rungs.exchange.transcript.Spoken;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word processors' documents: whose words come in, and under whose name. */
class DocumentTextTest {

    @TempDir
    Path folder;

    @Test
    void aWordDocumentsParagraphsTabsAndBreaksAreLines() {
        var file = Zipped.word("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>One</w:t><w:tab/>"
                        + "<w:t>two &amp; &apos;three&apos;</w:t><w:br/><w:t>four</w:t></w:r></w:p>"
                        + "<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>"
                        + "<w:r><w:t>five</w:t></w:r></w:p>")
                .to(folder.resolve("a.docx"));

        assertThat(Incoming.read(file).text().text()).isEqualTo("One\ttwo & 'three'\nfour\nfive\n");
    }

    @Test
    void anOpenDocumentsNotesAndCommentsAreNotAmongItsWords() {
        var file = Zipped.openText("<text:h>Title</text:h>\n"
                        + "  <text:p>We<text:s text:c=\"2\"/>keep\n"
                        + " a<text:note><text:p>footnote</text:p></text:note>"
                        + " <text:span>sheet</text:span><text:line-break/>here</text:p>")
                .to(folder.resolve("a.odt"));

        assertThat(Incoming.read(file).text().text()).isEqualTo("Title\nWe  keep a sheet\nhere\n");
    }

    @Test
    void namesAndTimesInATablesCellsStandBeforeTheWordsBesideThem() {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String row = "<w:tr>" + cell + cell + "</w:tr>";
        var file = Zipped.word("<w:tbl>"
                        + row.formatted("Ann Lee:", "We keep a sheet.")
                        + row.formatted("Bob:", "Who reads it?")
                        + row.formatted("Ann Lee:", "I do.")
                        + row.formatted("Bob:", "Good.")
                        + "</w:tbl><w:p><w:r><w:t>Thanks.</w:t></w:r></w:p>")
                .to(folder.resolve("table.docx"));

        assertThat(Formats.readTranscript(file).turns())
                .extracting(Spoken::speaker, Spoken::text)
                .startsWith(tuple("Ann Lee", "We keep a sheet."), tuple("Bob", "Who reads it?"));

        var open = Zipped.openText(
                        "<table:table xmlns:table=\"urn:t\"><table:table-row><table:table-cell><text:p>Ann</text:p>"
                                + "</table:table-cell><table:table-cell><text:p>One</text:p><text:p>two</text:p>"
                                + "</table:table-cell><table:table-cell><text:p>three</text:p></table:table-cell>"
                                + "</table:table-row></table:table>")
                .to(folder.resolve("table.odt"));
        assertThat(Incoming.read(open).text().text()).isEqualTo("Ann\tOne\ntwo\nthree\n");
    }

    @Test
    void teamsHeadingsInADocumentGiveSpeakersAndTimes() {
        var file = Zipped.paragraphs("Ann Lee   0:11", "We keep a sheet.", "Bob Ray   1:02:03", "Who reads it?")
                .to(folder.resolve("teams.docx"));

        assertThat(Formats.readTranscript(file).turns())
                .extracting(Spoken::speaker, Spoken::millis, Spoken::text)
                .containsExactly(
                        tuple("Ann Lee", 11_000L, "We keep a sheet."), tuple("Bob Ray", 3_723_000L, "Who reads it?"));
    }

    @Test
    void olderTeamsDocumentsAreCuesUnderNames() {
        var file = Zipped.paragraphs(
                        "00:00:01.234 --> 00:00:04.000",
                        "Ann Lee",
                        "We keep a sheet.",
                        "00:00:05.000 --> 00:00:07.000",
                        "Bob Ray",
                        "Who reads it?",
                        "00:00:30.000 --> 00:00:33.000",
                        "Ann Lee",
                        "Nobody does.")
                .to(folder.resolve("teams.docx"));

        assertThat(Formats.readTranscript(file).turns())
                .extracting(Spoken::speaker, Spoken::millis, Spoken::text)
                .containsExactly(
                        tuple("Ann Lee", 1_234L, "We keep a sheet."),
                        tuple("Bob Ray", 5_000L, "Who reads it?"),
                        tuple("Ann Lee", 30_000L, "Nobody does."));
    }

    @Test
    void googleMeetsTimeHeadingsAreThoseOfTheNextTurnAndItsFooterIsNobodys() {
        var file = Zipped.paragraphs(
                        "Weekly - Transcript",
                        "00:00:00",
                        "Ann Lee: We keep a sheet.",
                        "Bob Ray: Who reads it?",
                        "00:05:00",
                        "Ann Lee: Nobody does.",
                        "Bob Ray: Oh.",
                        "Transcription ended after 00:05:10",
                        "This editable transcript was computer generated and might contain errors.")
                .to(folder.resolve("meet.docx"));

        assertThat(Formats.readTranscript(file).turns())
                .extracting(Spoken::kind, Spoken::speaker, Spoken::millis, Spoken::text)
                .containsExactly(
                        tuple(Spoken.Kind.NOTE, null, null, "Weekly - Transcript"),
                        tuple(Spoken.Kind.SPOKEN, "Ann Lee", 0L, "We keep a sheet."),
                        tuple(Spoken.Kind.SPOKEN, "Bob Ray", null, "Who reads it?"),
                        tuple(Spoken.Kind.SPOKEN, "Ann Lee", 300_000L, "Nobody does."),
                        tuple(Spoken.Kind.SPOKEN, "Bob Ray", null, "Oh."));
    }

    @Test
    void realDocumentsComeIn() {
        assertThat(Formats.readTranscript(SharedFiles.path("interviews/qualcoder_examples/ID1.docx"))
                        .turns())
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.text()).doesNotContain("<").isNotBlank());
        assertThat(Formats.readTranscript(SharedFiles.path("interviews/qualcoder_examples/ID2.odt"))
                        .turns())
                .hasSizeGreaterThan(1);
        assertThat(Formats.readTranscript(SharedFiles.path("srt/mantas-done/docx.docx"))
                        .turns())
                .extracting(Spoken::millis)
                .containsExactly(137_400L, 3_740_500L);
    }
}
