package app.rungs.text;

/** Text as it stands in XML. */
public final class Xml {

    /** Shows nothing, and the standards for PDFs forbid it in a text. */
    private static final int ZERO_WIDTH = 0xFEFF;

    private Xml() {}

    /** With what XML reads as its own in other words; tabs and ends of lines are blanks. For content and for attributes. */
    public static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case ZERO_WIDTH -> {}
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isXml(c) ? c : '\uFFFD');
            }
        });
        return out.toString();
    }

    /** XML 1.0 has no place for control characters, half surrogates and two others: they show as a missing glyph. */
    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
