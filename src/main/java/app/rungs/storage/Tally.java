package app.rungs.storage;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How many entries there are, and the sum of their hashes: 128 bits of each one's SHA-256, added half by half. The sum does
 * not depend on order, so an edit moves it by what it changed, and a full count must arrive at the same.
 */
record Tally(long entries, long high, long low) {

    static final Tally EMPTY = new Tally(0, 0, 0);

    Tally after(Change change, EntryText text) {
        return switch (change) {
            case Change.Added(var after) -> plus(after, text);
            case Change.Updated(var before, var after) -> minus(before, text).plus(after, text);
            case Change.Removed(var before) -> minus(before, text);
        };
    }

    Tally plus(Entry entry, EntryText text) {
        return moved(text.of(entry), 1);
    }

    /**
     * The same by an entry's text.
     *
     * @param by 1 for one that came, -1 for one that went
     */
    Tally moved(byte[] entry, int by) {
        var hash = ByteBuffer.wrap(sha256().digest(entry));
        return new Tally(entries + by, high + by * hash.getLong(0), low + by * hash.getLong(8));
    }

    String inHex() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    private Tally minus(Entry entry, EntryText text) {
        return moved(text.of(entry), -1);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
