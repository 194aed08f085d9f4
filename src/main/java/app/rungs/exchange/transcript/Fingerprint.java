package app.rungs.exchange.transcript;

import app.rungs.exchange.text.FileBytes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A conversation's words as a hash, by which the same conversation is known again in another file or format: letters and
 * digits count, in lower case; speakers, times, punctuation, spaces and the cuts between turns do not.
 */
public final class Fingerprint {

    /** Shorter than this, in letters and digits, many conversations are alike. */
    private static final int SHORTEST = 60;

    private Fingerprint() {}

    /** SHA-256 of the words, in hex; null where there are too few to tell one conversation from another. */
    public static @Nullable String of(Transcript transcript) {
        var letters = new StringBuilder();
        for (var turn : transcript.turns()) {
            if (turn.kind() != Spoken.Kind.BREAK) {
                turn.text()
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .forEach(letters::appendCodePoint);
            }
        }
        return letters.length() < SHORTEST
                ? null
                : HexFormat.of()
                        .formatHex(FileBytes.sha256().digest(letters.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
