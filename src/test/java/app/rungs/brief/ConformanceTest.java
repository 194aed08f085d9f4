package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Section;
import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.Department;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Shape;
import app.rungs.model.Shapes;
import app.rungs.sample.SampleCopy;
import app.rungs.storage.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** veraPDF judges the briefs of the sample by PDF/UA-1 (for screen readers) and PDF/A-3a (for archives). */
class ConformanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** 12 mm, in points. */
    private static final float MARGIN = 34;

    /** No space for 300 letters; a family of signs; right to left in the middle; stacked marks; what has no place in a text. */
    private static final List<String> HOSTILE = List.of(
            "Donaudampfschifffahrts".repeat(14),
            "a family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 and a flag"
                    + " \uD83C\uDDF5\uD83C\uDDF1",
            "left \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD 12 left",
            "Z\u0351\u036B\u0343a\u0327\u0301\u030Al\u0334g\u0321o",
            "bell \u0007 null \u0001 delete \u007F next line \u0085 mark \uFEFF",
            "private \uE000\uF8FF \uDBC0\uDC00",
            "<script>alert('x')</script> & <b>&amp;</b> ]]> <!-- ]] [[ {0} ''",
            "https://example.org/" + "a".repeat(200) + "?b=" + "c".repeat(200),
            "one line\nand another\r\n\tand a third");

    /** What is read by rule, not by people. */
    private static final Set<EntryType> RULED =
            EnumSet.of(EntryType.ATTRIBUTE, EntryType.SAVED_VIEW, EntryType.SNAPSHOT, EntryType.REDACTION);

    private static final Set<String> FORMAL = Set.of("rule", "sections");

    @TempDir
    Path folder;

    @Test
    void aBriefOfEveryKindKeepsBothStandardsAndItsMarginsWhateverIsTyped() throws IOException {
        try (var workspace = SampleCopy.open(folder)) {
            workspace.edit("Spoil", ConformanceTest::spoil).join();
            var kinds = EnumSet.noneOf(BriefKind.class);
            for (var brief : workspace.read(entries -> entries.all(Brief.class)).join()) {
                if (kinds.add(brief.isFor())) {
                    var sheet = kinds.size() % 2 == 0 ? Sheet.A4 : Sheet.LETTER;
                    var pdf = new PaperPdf(new PdfWriter()).print(BriefFile.paper(workspace, brief.id(), DAY), sheet);
                    assertThat(Conformance.broken(pdf.bytes()))
                            .as("%s", brief.isFor())
                            .isEmpty();
                    assertThat(beside(pdf)).as("%s", brief.isFor()).isEmpty();
                }
            }
            assertThat(kinds).isEqualTo(EnumSet.allOf(BriefKind.class));
        }
    }

    @Test
    void aCrowdedSegmentSaysWhatItLeavesOutAndOneWithoutAnyPartIsStillADocument() throws IOException {
        try (var workspace = SampleCopy.open(folder)) {
            var segment = new Segment(Id.fresh(EntryType.SEGMENT), "Crowded", null, null, null, null, null, null);
            workspace.edit("Crowd", draft -> crowd(draft, segment)).join();
            var crowded = BriefFile.paper(workspace, BriefKind.SEGMENT, "Crowded", DAY);
            var pdf = new PaperPdf(new PdfWriter()).print(crowded);
            assertThat(Conformance.broken(pdf.bytes())).isEmpty();
            assertThat(beside(pdf)).isEmpty();
            assertThat(pdf.pageOf()).containsEntry(Paper.APPENDIX, 3);
            assertThat(crowded.sections().stream().map(Section::note))
                    .contains("tactical · the 5 of 300 that most evidence carries")
                    .contains("operational · the 3 of 40 that most evidence carries");
            assertThat(new Markdown(crowded).text()).contains("Job 277").doesNotContain("Job 1[^");

            var bare = new PaperPdf(new PdfWriter()).print(crowded.with(List.of()));
            assertThat(Conformance.broken(bare.bytes())).isEmpty();
            var heads = crowded.sections().stream()
                    .map(it -> it.with(List.of(new Block.Heading(it.title()))))
                    .toList();
            var headings = new PaperPdf(new PdfWriter()).print(crowded.with(heads));
            assertThat(Conformance.broken(headings.bytes())).isEmpty();
            assertThat(headings.pageOf()).containsEntry(Paper.APPENDIX, 3);
        }
    }

    /** Forty departments and three hundred jobs, of which one that comes late by its name has a fact. */
    private static void crowd(Draft draft, Segment segment) {
        draft.add(segment);
        var fact = draft.entries().all(Fact.class).getFirst();
        for (int i = 1; i <= 40; i++) {
            var department = new Department(
                    Id.fresh(EntryType.DEPARTMENT), "Department " + i, "Head", "Much", "Because", "A lot");
            draft.add(department);
            draft.add(link(department.id(), Relation.MATTERS_IN, segment.id()));
        }
        for (int i = 1; i <= 300; i++) {
            var job = new Job(
                    Id.fresh(EntryType.JOB), "Do the Job " + i, Layer.TACTICAL, null, null, null, null, null, null);
            draft.add(job);
            draft.add(link(job.id(), Relation.MATTERS_IN, segment.id()));
            if (i == 277) {
                draft.add(link(fact.id(), Relation.EVIDENCE, job.id()));
            }
        }
    }

    private static Link link(Id<?> from, Relation relation, Id<?> to) {
        return new Link(Id.fresh(EntryType.LINK), from, relation, to, Polarity.SUPPORTING, null);
    }

    @Test
    void theJudgeRefusesAPictureWithoutWordsAndAFileWithoutTags() throws IOException {
        var mute = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"4\"/></svg>";
        var writer = new PdfWriter();
        assertThat(Conformance.broken(
                        writer.write(PdfWriterTest.page("<h1>Whole</h1>"), DAY).bytes()))
                .isEmpty();
        assertThat(Conformance.broken(writer.write(PdfWriterTest.page("<h1>Mute</h1>" + mute), DAY)
                        .bytes()))
                .anySatisfy(it -> assertThat(it).startsWith("ua1"));
        assertThat(Conformance.broken(untagged(
                        writer.write(PdfWriterTest.page("<h1>Bare</h1>"), DAY).bytes())))
                .anySatisfy(it -> assertThat(it).startsWith("ua1"))
                .anySatisfy(it -> assertThat(it).startsWith("3a"));
    }

    private static byte[] untagged(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.getDocumentCatalog().setMarkInfo(null);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void spoil(Draft draft) {
        var count = new int[1];
        for (var type : EntryType.values()) {
            if (!RULED.contains(type)) {
                for (var entry :
                        new ArrayList<>(draft.entries().all(Shapes.of(type).record()))) {
                    spoil(draft, entry, count);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // a shape makes entries of its own type
    private static void spoil(Draft draft, Entry entry, int[] count) {
        var shape = (Shape<Entry>) Shapes.of(entry);
        draft.update((Id<Entry>) entry.id(), it -> shape.make(it.id(), field -> spoilt(it, shape, field, count)));
    }

    private static @Nullable Object spoilt(Entry entry, Shape<Entry> shape, Field field, int[] count) {
        var value = shape.get(entry, field);
        return value instanceof String text && !FORMAL.contains(field.name())
                ? text + " " + HOSTILE.get(count[0]++ % HOSTILE.size())
                : value;
    }

    /** The letters that stand in the margin or beyond the page, with their page. */
    private static List<String> beside(Pdf pdf) throws IOException {
        var found = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    float right = text.getXDirAdj() + text.getWidthDirAdj();
                    if (right > text.getPageWidth() - MARGIN || text.getXDirAdj() < MARGIN) {
                        found.add("page " + getCurrentPageNo() + ": " + text);
                    }
                }
            };
            stripper.getText(document);
        }
        return found;
    }
}
