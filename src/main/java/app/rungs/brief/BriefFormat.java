package app.rungs.brief;

import app.rungs.brief.paper.Paper;
import app.rungs.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that a paper is handed out as. The same paper gives the same bytes, in any process. */
public enum BriefFormat {
    PDF("pdf"),
    /** One file that names no other and runs nothing. */
    HTML("html"),
    DOCX("docx"),
    MARKDOWN("md");

    private final String extension;

    BriefFormat(String extension) {
        this.extension = extension;
    }

    /**
     * A finished file.
     *
     * @param pages how many pages it has; 0 where that is up to its reader's program
     * @param problems what its reader would miss
     */
    @SuppressWarnings("ArrayRecordComponent") // Held for writing to a file, never compared as a value.
    public record Made(byte[] bytes, int pages, List<Problem> problems) {}

    /** How its files' names end, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format of a word such as pdf or docx, in any case. */
    public static Optional<BriefFormat> of(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(it -> it.extension.equals(plain) || it.name().equalsIgnoreCase(plain))
                .findFirst();
    }

    /** The paper as such a file. */
    public Made make(Paper paper, Sheet sheet) {
        return switch (this) {
            case PDF -> {
                var pdf = new PaperPdf(new PdfWriter()).print(paper, sheet);
                yield new Made(pdf.bytes(), pdf.pages(), pdf.problems());
            }
            case HTML -> text(new WebPage(paper).html());
            case DOCX -> new Made(new Docx(paper, sheet).bytes(), 0, List.of());
            case MARKDOWN -> text(new Markdown(paper).text());
        };
    }

    /** What a reader can find in such a file, read from its own bytes. */
    List<String> words(byte[] bytes) {
        return switch (this) {
            case PDF -> ReadBack.pdf(bytes);
            case HTML -> ReadBack.markup(new String(bytes, StandardCharsets.UTF_8));
            case DOCX -> ReadBack.zippedMarkup(bytes);
            case MARKDOWN -> List.of(new String(bytes, StandardCharsets.UTF_8).replace("\\", ""));
        };
    }

    private static Made text(String text) {
        return new Made(text.getBytes(StandardCharsets.UTF_8), 0, List.of());
    }
}
