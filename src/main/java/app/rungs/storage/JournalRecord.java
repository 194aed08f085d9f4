package app.rungs.storage;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One record of the journal. On disk: length of the payload (int), kind (byte), sequence (long), chain hash (32 bytes), the
 * payload, CRC-32C of all before it (int); big endian.
 *
 * @param hash SHA-256 of the previous edit's hash and this payload, so that no record can be exchanged unnoticed
 * @param payload an edit as JSON; empty for an abort
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out
record JournalRecord(Kind kind, long seq, byte[] hash, byte[] payload) {

    /** What a record says of its sequence number: it happened, or it did not after all. */
    enum Kind {
        EDIT,
        ABORT
    }

    private static final int HEAD = 4 + 1 + 8 + 32;
    private static final int FRAME = HEAD + 4;

    Mark mark() {
        return new Mark(seq, hash);
    }

    /** The hash of an edit that follows one of hash {@code previous}. */
    static byte[] chain(byte[] previous, byte[] payload) {
        var digest = Tally.sha256();
        digest.update(previous);
        return digest.digest(payload);
    }

    ByteBuffer bytes() {
        var buffer = ByteBuffer.allocate(FRAME + payload.length);
        buffer.putInt(payload.length)
                .put((byte) kind.ordinal())
                .putLong(seq)
                .put(hash)
                .put(payload);
        buffer.putInt(checksum(buffer.array(), 0, HEAD + payload.length));
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
        if (length < 0 || length > buffer.remaining() - FRAME || kind < 0 || kind >= Kind.values().length) {
            return Optional.empty();
        }
        byte[] whole = new byte[FRAME + length];
        buffer.get(start, whole);
        if (buffer.getInt(start + HEAD + length) != checksum(whole, 0, HEAD + length)) {
            return Optional.empty();
        }
        buffer.position(start + FRAME + length);
        return Optional.of(new JournalRecord(
                Kind.values()[kind],
                buffer.getLong(start + 5),
                Arrays.copyOfRange(whole, 13, HEAD),
                Arrays.copyOfRange(whole, HEAD, HEAD + length)));
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
