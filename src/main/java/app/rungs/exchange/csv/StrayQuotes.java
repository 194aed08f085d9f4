package app.rungs.exchange.csv;

/**
 * Fields that go on behind their closing quote, as in {@code "a"b,c}. A strict reader stops there; written anew, with what
 * follows inside the quotes, they can be read.
 */
final class StrayQuotes {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final StringBuilder mended = new StringBuilder();

    /** Up to where the text has been taken over. */
    private int taken;

    private StrayQuotes(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** {@code text} with such fields closed where they end; the same text where there are none. */
    static String mended(String text, char separator) {
        return new StrayQuotes(text, separator).mended();
    }

    private String mended() {
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) == QUOTE ? quoted(at) : next(at);
        }
        return taken == 0 ? text : mended.append(text, taken, text.length()).toString();
    }

    /** Where the field after the plain one at {@code start} begins. */
    private int next(int start) {
        int at = start;
        while (at < text.length() && !isEnd(at)) {
            at++;
        }
        return at + 1;
    }

    /** The same after a field in quotes, which is mended if anything but its end follows a closing quote. */
    private int quoted(int start) {
        boolean inside = true;
        boolean stray = false;
        int at = start + 1;
        for (; at < text.length() && (inside || !isEnd(at)); at++) {
            if (text.charAt(at) == QUOTE) {
                inside = !inside;
            } else {
                stray |= !inside;
            }
        }
        if (stray) {
            mended.append(text, taken, start).append(QUOTE);
            // A quote that is opened by the text's last letter opens nothing.
            value(start + 1, inside && text.charAt(at - 1) == QUOTE ? at - 1 : at);
            mended.append(QUOTE);
            taken = at;
        }
        return at + 1;
    }

    /** Of the quotes in a field every second one is meant; written, each of them is two. */
    private void value(int from, int to) {
        boolean meant = false;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (letter != QUOTE) {
                mended.append(letter);
            } else if (meant) {
                mended.append(QUOTE).append(QUOTE);
                meant = false;
            } else {
                meant = true;
            }
        }
    }

    private boolean isEnd(int at) {
        char letter = text.charAt(at);
        return letter == separator || letter == '\n' || letter == '\r';
    }
}
