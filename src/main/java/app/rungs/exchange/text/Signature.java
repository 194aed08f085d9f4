package app.rungs.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that are no text to import, known by how they begin, each with the words that refuse it. */
enum Signature {
    PDF("exchange.text.pdf"),
    DOCUMENT("exchange.text.document"),
    SPREADSHEET("exchange.text.spreadsheet"),
    ARCHIVE("exchange.text.archive"),
    WEB_PAGE("exchange.text.webPage"),
    XML("exchange.text.xml"),
    PICTURE("exchange.text.picture"),
    RECORDING("exchange.text.recording");

    /** How much of a file {@link #of} wants to see, in bytes. */
    static final int HEAD = 1024;

    private final String messageKey;

    Signature(String messageKey) {
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }

    /** What the file is, judged by its first bytes; empty where they could be text or a ZIP. */
    static Optional<Signature> of(String name, byte[] head) {
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(name.toLowerCase(Locale.ROOT).endsWith(".xls") ? SPREADSHEET : DOCUMENT);
        }
        if (begins(head, 0x1F, 0x8B) || begins(head, '7', 'z', 0xBC, 0xAF) || begins(head, 'R', 'a', 'r', '!')) {
            return Optional.of(ARCHIVE);
        }
        if (begins(head, 0x89, 'P', 'N', 'G') || begins(head, 0xFF, 0xD8, 0xFF) || begins(head, 'G', 'I', 'F', '8')) {
            return Optional.of(PICTURE);
        }
        return isRecording(head) ? Optional.of(RECORDING) : markup(head);
    }

    private static boolean isRecording(byte[] head) {
        boolean isoMedia = head.length > 8 && begins(Arrays.copyOfRange(head, 4, 8), 'f', 't', 'y', 'p');
        return isoMedia
                || begins(head, 'I', 'D', '3')
                || begins(head, 'R', 'I', 'F', 'F')
                || begins(head, 'O', 'g', 'g', 'S')
                || begins(head, 'f', 'L', 'a', 'C')
                || begins(head, 0x1A, 0x45, 0xDF, 0xA3);
    }

    /** Markup is told by its first words, in an 8-bit encoding or in UTF-16 (whose zero bytes are passed over). */
    private static Optional<Signature> markup(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(ÿþ|þÿ|ï»¿)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return Optional.of(PDF);
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(DOCUMENT);
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")) {
            return Optional.of(WEB_PAGE);
        }
        if (start.startsWith("<?xml")) {
            return Optional.of(start.contains("<html") ? WEB_PAGE : XML);
        }
        return Optional.empty();
    }

    /** Whether the file is a ZIP: what it holds shows only inside. */
    static boolean isZip(byte[] head) {
        return begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6);
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
