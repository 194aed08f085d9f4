package app.rungs.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a journal file says, read from its beginning and held against its own checksums and chain hashes. Reading changes
 * nothing.
 *
 * @param edits what happened, in order and without gaps, each by its mark and its place in the file
 * @param takenBack an edit at the end that was written and did not happen after all
 * @param end where the last whole record ends; what lies behind was never acknowledged, unless the journal is damaged
 * @param lostUpTo the highest number found behind a broken place; 0 where there is no broken place
 */
record JournalContents(List<Placed> edits, @Nullable JournalRecord takenBack, long end, long lostUpTo) {

    /** What a journal file begins with: its name and the number of its format. */
    static final byte[] MAGIC = {'R', 'U', 'N', 'G', 'S', 'J', '0', '1'};

    /** An edit and where its record begins. */
    record Placed(Mark mark, long start, int length) {}

    /** What a missing journal says. */
    static final JournalContents NONE = new JournalContents(List.of(), null, 0, 0);

    /** How much is read at a time, in bytes; a longer record gets as much as it needs. */
    private static final int STEP = 1 << 20;

    static JournalContents read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return NONE;
        }
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            var start = ByteBuffer.allocate(MAGIC.length);
            file.read(start, 0);
            if (!Arrays.equals(start.array(), MAGIC)) {
                return new JournalContents(List.of(), null, 0, highestAfter(file, 0));
            }
            return new Reading(file).contents();
        }
    }

    /** The records at {@code places}, whole; the file must hold what it held when it was read. */
    static List<JournalRecord> records(Path path, List<Placed> places) throws IOException {
        var records = new ArrayList<JournalRecord>(places.size());
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            for (var place : places) {
                var bytes = ByteBuffer.allocate(place.length);
                readFully(file, bytes, place.start);
                records.add(JournalRecord.read(bytes)
                        .orElseThrow(() -> new IOException("The journal changed while it was read")));
            }
        }
        return records;
    }

    /** The last edit's mark. */
    Mark last() {
        return edits.isEmpty() ? Mark.BEGINNING : edits.getLast().mark;
    }

    /** The mark of edit number {@code seq}, which must be there. */
    Mark mark(long seq) {
        return seq == 0 ? Mark.BEGINNING : edits.get(Math.toIntExact(seq - 1)).mark;
    }

    /** Whether a record is broken that others follow, so that acknowledged edits are unreadable. */
    boolean isDamaged() {
        return lostUpTo > 0;
    }

    private static void readFully(FileChannel file, ByteBuffer into, long from) throws IOException {
        long at = from;
        while (into.hasRemaining()) {
            int read = file.read(into, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        into.flip();
    }

    /** The highest number of a whole record that begins after {@code torn}; 0 if there is none. */
    private static long highestAfter(FileChannel file, long torn) throws IOException {
        var rest = ByteBuffer.allocate(Math.toIntExact(file.size() - torn));
        readFully(file, rest, torn);
        long highest = 0;
        int at = 1;
        while (at < rest.limit()) {
            var found = JournalRecord.read(rest.position(at));
            highest = Math.max(highest, found.map(JournalRecord::seq).orElse(0L));
            at += found.map(JournalRecord::length).orElse(1);
        }
        return highest;
    }

    /** Goes through a file record by record. */
    private static final class Reading {
        private final FileChannel file;
        private final List<Placed> edits = new ArrayList<>();
        private @Nullable JournalRecord takenBack;
        private ByteBuffer window = ByteBuffer.allocate(0);
        private long windowStart = MAGIC.length;

        Reading(FileChannel file) {
            this.file = file;
        }

        JournalContents contents() throws IOException {
            @Nullable JournalRecord last = null;
            long end = MAGIC.length;
            for (var record = next(); record != null; record = next()) {
                if (!follows(record)) {
                    return new JournalContents(edits, takenBack, end, Math.max(record.seq(), highestAfter(file, end)));
                }
                if (record.kind() == JournalRecord.Kind.ABORT) {
                    takenBack = last;
                    edits.removeLast();
                } else {
                    takenBack = null;
                    edits.add(new Placed(record.mark(), end, record.length()));
                }
                last = record;
                end += record.length();
            }
            return new JournalContents(edits, takenBack, end, highestAfter(file, end));
        }

        /** Whether {@code record} goes on where the last one ended: the next edit, or the last one taken back. */
        private boolean follows(JournalRecord record) {
            var last = edits.isEmpty() ? Mark.BEGINNING : edits.getLast().mark();
            return record.kind() == JournalRecord.Kind.ABORT
                    ? !edits.isEmpty() && record.mark().sameAs(last)
                    : record.mark().sameAs(last.next(record.payload()));
        }

        private @Nullable JournalRecord next() throws IOException {
            var record = JournalRecord.read(window);
            if (record.isEmpty()) {
                windowStart += window.position();
                int needed = STEP;
                do {
                    int size = Math.toIntExact(Math.min(needed, file.size() - windowStart));
                    window = ByteBuffer.allocate(size);
                    readFully(file, window, windowStart);
                    record = JournalRecord.read(window);
                    needed = declared();
                } while (record.isEmpty() && needed > window.limit() && window.limit() < file.size() - windowStart);
            }
            return record.orElse(null);
        }

        /** How long the record at the window's beginning says it is. */
        private int declared() {
            int length = window.limit() < Integer.BYTES ? 0 : window.getInt(0);
            return length < 0 || length > Integer.MAX_VALUE - JournalRecord.FRAME ? 0 : length + JournalRecord.FRAME;
        }
    }
}
