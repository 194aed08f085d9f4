package app.rungs.ui.interview;

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
    private final IntFunction<List<Mark>> marks;

    /** Words of one paragraph to be marked. */
    record Mark(int from, int length, boolean current) {}

    TranscriptModel(Transcript transcript, IntFunction<List<Mark>> marks) {
        this.transcript = transcript;
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
            return paragraph
                    .addWithStyleNames(line.text(), "reader-speaker")
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
        paragraph.addWithStyleNames(line.text(), "reader-words");
        for (var mark : marks.apply(index)) {
            paragraph.addHighlight(mark.from(), mark.length(), mark.current() ? "reader-mark-current" : "reader-mark");
        }
        return paragraph.build();
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
