package app.rungs.storage;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    Tally after(Change change) {
        return switch (change) {
            case Change.Added(var after) -> plus(after);
            case Change.Updated(var before, var after) -> minus(before).plus(after);
            case Change.Removed(var before) -> minus(before);
        };
    }

    Tally plus(Entry entry) {
        var hash = hash(entry);
        return new Tally(entries + 1, high + hash.getLong(0), low + hash.getLong(8));
    }

    String inHex() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    private Tally minus(Entry entry) {
        var hash = hash(entry);
        return new Tally(entries - 1, high - hash.getLong(0), low - hash.getLong(8));
    }

    private static ByteBuffer hash(Entry entry) {
        var bytes = new ByteArrayOutputStream(256);
        try (var json = JSON.createGenerator(bytes)) {
            EntryJson.write(json, entry);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return ByteBuffer.wrap(sha256().digest(bytes.toByteArray()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
