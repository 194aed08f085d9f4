package app.rungs.brief;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words as runs of Word's, which chooses letters and direction by what a run says of itself: Arabic and Hebrew run from
 * right to left, emoji have a typeface of their own, and what may not be torn at a line's end is joined.
 */
final class DocxLetters {

    /** Beside what is whole on our own pages: the number of a claim. */
    private static final Pattern TRACE = Pattern.compile("\\bC-\\d{2,}\\b");

    /** Typefaces with emoji on Windows; others are named beside it in the document's table of fonts. */
    static final String EMOJI = "Segoe UI Emoji";

    private static final char NO_BREAK = '\u00A0';
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final int JOINER = 0x200D;

    private enum Kind {
        PLAIN,
        RIGHT_TO_LEFT,
        EMOJI
    }

    private record Piece(Kind kind, String text) {}

    private DocxLetters() {}

    /** One run for most texts; more where writing changes within it. */
    static List<Tag> runs(String style, String text) {
        return pieces(joined(text)).stream().map(it -> run(style, it)).toList();
    }

    private static String joined(String text) {
        var traces = TRACE.matcher(text).replaceAll(it -> it.group().replace('-', NO_BREAK_HYPHEN));
        return LineEnds.WHOLE
                .matcher(traces)
                .replaceAll(it -> it.group()
                        .replaceAll("\\s", "" + NO_BREAK)
                        .replace('-', NO_BREAK_HYPHEN)
                        .replace("$", "\\$"));
    }

    private static List<Piece> pieces(String text) {
        if (text.chars().allMatch(it -> it < Pieces.FIRST)) {
            return List.of(new Piece(Kind.PLAIN, text));
        }
        return new Pieces(text).all();
    }

    private static Tag run(String style, Piece piece) {
        var properties = Tag.of("w:rPr");
        if (!style.isEmpty()) {
            properties.add(Tag.of("w:rStyle").set("w:val", style));
        }
        if (piece.kind == Kind.EMOJI) {
            properties.add(Tag.of("w:rFonts")
                    .set("w:ascii", EMOJI)
                    .set("w:hAnsi", EMOJI)
                    .set("w:eastAsia", EMOJI)
                    .set("w:cs", EMOJI));
        } else if (piece.kind == Kind.RIGHT_TO_LEFT) {
            properties.add(Tag.of("w:rtl"));
        }
        var run = Tag.of("w:r");
        if (!style.isEmpty() || piece.kind != Kind.PLAIN) {
            run.add(properties);
        }
        var parts = piece.text.split("" + NO_BREAK_HYPHEN, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.add(Tag.of("w:noBreakHyphen"));
            }
            if (!parts[i].isEmpty() || parts.length == 1) {
                run.add(Tag.of("w:t").set("xml:space", "preserve").text(parts[i]));
            }
        }
        return run;
    }

    /** A text cut where its direction changes, and around its emoji. */
    private static final class Pieces {

        /** No letter before it runs from right to left or is an emoji. */
        static final int FIRST = 0x0590;

        private final String text;
        private final BitSet right;

        Pieces(String text) {
            this.text = text;
            this.right = right(text);
        }

        List<Piece> all() {
            var pieces = new ArrayList<Piece>();
            int from = 0;
            var kind = kind(0, Kind.PLAIN);
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                var next = kind(at, kind);
                if (next != kind) {
                    pieces.add(new Piece(kind, text.substring(from, at)));
                    from = at;
                    kind = next;
                }
            }
            pieces.add(new Piece(kind, text.substring(from)));
            return pieces;
        }

        private Kind kind(int at, Kind before) {
            int letter = text.codePointAt(at);
            boolean emoji = Character.isEmojiPresentation(letter)
                    || before == Kind.EMOJI
                            && (letter == JOINER
                                    || letter == 0xFE0F
                                    || Character.isEmojiModifier(letter)
                                    || Character.isExtendedPictographic(letter));
            return emoji ? Kind.EMOJI : right.get(at) ? Kind.RIGHT_TO_LEFT : Kind.PLAIN;
        }

        /** Where it runs from right to left; figures alone among such letters belong to them. */
        private static BitSet right(String text) {
            var order = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            var right = new BitSet(text.length());
            for (int i = 0; i < order.getRunCount(); i++) {
                int level = order.getRunLevel(i);
                var words = text.substring(order.getRunStart(i), order.getRunLimit(i));
                boolean figures = level > 0
                        && words.codePoints()
                                .noneMatch(it ->
                                        Character.getDirectionality(it) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
                right.set(order.getRunStart(i), order.getRunLimit(i), level % 2 == 1 || figures);
            }
            return right;
        }
    }
}
