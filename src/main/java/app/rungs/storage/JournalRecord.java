package app.rungs.storage;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One record of the journal. On disk: length of the payload (int), kind (byte), sequence (long), chain hash (32 bytes), the
 * payload, CRC-32C of all before it (int); big endian.
 *
 * @param mark the edit's number and chain hash
 * @param payload an edit as JSON; empty for an abort
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out
record JournalRecord(Kind kind, Mark mark, byte[] payload) {

    /** What a record says of its sequence number: it happened, or it did not after all. */
    enum Kind {
        EDIT,
        ABORT
    }

    private static final int HEAD = 4 + 1 + 8 + 32;

    /** What a record takes beside its payload, in bytes. */
    static final int FRAME = HEAD + 4;

    /** More edits than anybody makes; keeps a search among damaged bytes from taking letters for numbers. */
    private static final long MOST_EDITS = 1L << 40;

    static JournalRecord edit(Mark mark, byte[] payload) {
        return new JournalRecord(Kind.EDIT, mark, payload);
    }

    static JournalRecord abort(Mark mark) {
        return new JournalRecord(Kind.ABORT, mark, new byte[0]);
    }

    long seq() {
        return mark.seq();
    }

    /** How many bytes it takes in the file. */
    int length() {
        return FRAME + payload.length;
    }

    ByteBuffer bytes() {
        var buffer = ByteBuffer.allocate(length());
        buffer.putInt(payload.length)
                .put((byte) kind.ordinal())
                .putLong(seq())
                .put(mark.hash())
                .put(payload);
        buffer.putInt(checksum(buffer.array(), HEAD + payload.length));
        return buffer.flip();
    }

    /** The record that begins where {@code buffer} stands, which then stands behind it; empty where there is no whole one. */
    static Optional<JournalRecord> read(ByteBuffer buffer) {
        int start = buffer.position();
        if (buffer.remaining() < FRAME) {
            return Optional.empty();
        }
        int length = buffer.getInt(start);
        int kind = buffer.get(start + 4);
        long seq = buffer.getLong(start + 5);
        if (length < 0
                || length > buffer.remaining() - FRAME
                || kind < 0
                || kind >= Kind.values().length
                || seq <= 0
                || seq > MOST_EDITS) {
            return Optional.empty();
        }
        byte[] whole = new byte[HEAD + length];
        buffer.get(start, whole);
        if (buffer.getInt(start + HEAD + length) != checksum(whole, whole.length)) {
            return Optional.empty();
        }
        buffer.position(start + FRAME + length);
        return Optional.of(new JournalRecord(
                Kind.values()[kind],
                new Mark(seq, Arrays.copyOfRange(whole, 13, HEAD)),
                Arrays.copyOfRange(whole, HEAD, whole.length)));
    }

    private static int checksum(byte[] bytes, int length) {
        var crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
