package app.rungs.ui.interview;

import app.rungs.model.Mask;
import app.rungs.ui.interview.LineMarks.Ground;
import app.rungs.ui.interview.LineMarks.Part;
import java.util.List;
import java.util.function.IntFunction;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/** Hands a transcript to the text control paragraph by paragraph, as they come into view, with its marks. */
final class TranscriptModel extends StyledTextModelViewOnlyBase {

    /** Space above paragraphs and between lines, in pixels. */
    private static final double ABOVE_SPEAKER = 16;

    private static final double BELOW_TURN = 8;
    private static final double LEADING = 4;

    private final Transcript transcript;
    private final Mask names;
    private final IntFunction<List<Part>> marks;

    /**
     * @param names which names others do not read: they are underlined
     * @param marks the marks of a paragraph
     */
    TranscriptModel(Transcript transcript, Mask names, IntFunction<List<Part>> marks) {
        this.transcript = transcript;
        this.names = names;
        this.marks = marks;
    }

    @Override
    public int size() {
        return Math.max(1, transcript.lines().size());
    }

    @Override
    public String getPlainText(int index) {
        return index < transcript.lines().size() ? transcript.lines().get(index).text() : "";
    }

    @Override
    public RichParagraph getParagraph(int index) {
        var paragraph = RichParagraph.builder();
        if (index >= transcript.lines().size()) {
            return paragraph.addSegment("").build();
        }
        var line = transcript.lines().get(index);
        if (line.heading()) {
            underline(paragraph.addWithStyleNames(line.text(), "reader-speaker"), line.text());
            return paragraph
                    .setParagraphAttributes(StyleAttributeMap.builder()
                            .setSpaceAbove(index == 0 ? 0 : ABOVE_SPEAKER)
                            .setLineSpacing(LEADING)
                            .build())
                    .build();
        }
        paragraph.setParagraphAttributes(StyleAttributeMap.builder()
                .setSpaceBelow(endsTurn(index) ? BELOW_TURN : 0)
                .setLineSpacing(LEADING)
                .build());
        var parts = marks.apply(index);
        addWords(paragraph, line.text(), parts);
        for (var part : parts) {
            paragraph.addHighlight(part.from(), part.length(), part.ground().styleClass());
        }
        underline(paragraph, line.text());
        return paragraph.build();
    }

    /** Words on the ground of the current mark have a colour of their own. */
    private static void addWords(RichParagraph.Builder paragraph, String text, List<Part> parts) {
        int done = 0;
        for (var part : parts) {
            if (part.ground() == Ground.CURRENT) {
                paragraph.addWithStyleNames(text.substring(done, part.from()), "reader-words");
                done = part.from() + part.length();
                paragraph.addWithStyleNames(text.substring(part.from(), done), "reader-words-current");
            }
        }
        paragraph.addWithStyleNames(text.substring(done), "reader-words");
    }

    private void underline(RichParagraph.Builder paragraph, String text) {
        for (var hit : names.hits(text)) {
            paragraph.addWavyUnderline(hit.start(), hit.end() - hit.start(), "reader-name");
        }
    }

    /** Space stands below marked words and never above them: the control draws marks as if there were none above. */
    private boolean endsTurn(int index) {
        var lines = transcript.lines();
        return index + 1 < lines.size()
                && !lines.get(index + 1).heading()
                && !lines.get(index + 1).turn().equals(lines.get(index).turn());
    }

    /** Draws the paragraphs anew after their marks have changed. */
    void redraw() {
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos place) {
        return StyleAttributeMap.EMPTY;
    }
}
