package app.rungs.exchange.text;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as characters, the encoding being found out.
 *
 * @param text the characters, without a byte order mark
 * @param problem what the reader should know about the encoding; null where it is certain
 */
record Decoding(String text, @Nullable Problem problem) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char UNREADABLE = '\uFFFD';
    /** Readable characters beyond ASCII for every unreadable one, for a text to count as slightly damaged UTF-8. */
    private static final int MOSTLY = 4;
    /** Zero bytes at one kind of place for every one at the other, for a text to be UTF-16. */
    private static final int ONE_SIDED = 8;

    /** Decodes by byte order mark, then as UTF-8, then as UTF-16 without a mark, then as windows-1252. */
    static Decoding of(String name, byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(name, bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return marked(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return marked(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = unmarkedUtf16(bytes);
        if (wide != null) {
            return marked(name, bytes, 0, wide);
        }
        String utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        long unreadable = count(utf8, UNREADABLE);
        if (unreadable == 0 || beyondAscii(utf8) - unreadable >= MOSTLY * unreadable) {
            return noting(name, utf8, unreadable);
        }
        return new Decoding(
                decode(bytes, 0, WINDOWS), new Problem(name, Messages.of("exchange.text.readAsWindows1252")));
    }

    private static Decoding marked(String name, byte[] bytes, int from, Charset charset) {
        String text = decode(bytes, from, charset);
        return noting(name, text, count(text, UNREADABLE));
    }

    private static Decoding noting(String name, String text, long unreadable) {
        return unreadable == 0
                ? new Decoding(text, null)
                : new Decoding(text, new Problem(name, Messages.of("exchange.text.unreadable", unreadable)));
    }

    /**
     * UTF-16 without a mark shows in its zero bytes, the upper halves of spaces, digits and Latin letters: they
     * stand at even places (big-endian) or at odd ones (little-endian), but for a few lower halves that are zero too.
     */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0 && (i & 1) == 0) {
                even++;
            } else if (bytes[i] == 0) {
                odd++;
            }
        }
        boolean oneSided = Math.max(even, odd) > ONE_SIDED * Math.min(even, odd);
        if (bytes.length % 2 != 0 || !oneSided || even + odd < bytes.length / 20) {
            return null;
        }
        Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return decode(bytes, 0, charset).indexOf(UNREADABLE) < 0 ? charset : null;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length + 1);
        decoder.decode(in, out, true);
        decoder.flush(out);
        return out.flip().toString();
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    private static long beyondAscii(String text) {
        return text.chars().filter(c -> c > 127).count();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
