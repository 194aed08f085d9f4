package app.rungs.storage;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * An edit's number and chain hash: SHA-256 of the previous edit's hash and this edit's record, so that one mark stands for
 * the whole history up to it.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by sameAs, and never handed out
record Mark(long seq, byte[] hash) {

    /** Before the first edit. */
    static final Mark BEGINNING = new Mark(0, new byte[32]);

    /** The mark of the edit that follows this one and whose record is {@code payload}. */
    Mark next(byte[] payload) {
        var digest = Tally.sha256();
        digest.update(hash);
        return new Mark(seq + 1, digest.digest(payload));
    }

    boolean sameAs(Mark other) {
        return seq == other.seq && Arrays.equals(hash, other.hash);
    }

    String inHex() {
        return HexFormat.of().formatHex(hash);
    }
}
