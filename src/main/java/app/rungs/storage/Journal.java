package app.rungs.storage;

import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The append-only file of edits that makes "saved" true: each is forced to disk here before the database commits, because
 * H2 alone loses acknowledged commits when its process is killed (docs/decisions/0002).
 */
final class Journal implements AutoCloseable {

    /** What a journal file begins with: its name and the number of its format. */
    private static final byte[] MAGIC = {'R', 'U', 'N', 'G', 'S', 'J', '0', '1'};

    private final Path path;
    private final FileChannel file;

    private Journal(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /** Opens the journal at {@code path}, or begins one. */
    static Journal open(Path path) {
        try {
            boolean fresh = !Files.exists(path) || Files.size(path) < MAGIC.length;
            var file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (fresh) {
                file.truncate(0);
                write(file, ByteBuffer.wrap(MAGIC));
                file.force(true);
                forceFolder(path);
            }
            file.position(file.size());
            return new Journal(path, file);
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.journal.cannotOpen", path, Disk.reason(e)), e);
        }
    }

    /**
     * Every edit that happened, in order. What a kill left of a record that was never acknowledged is cut off.
     *
     * @throws Damaged if a record is broken before the last one
     */
    List<JournalRecord> edits() throws Damaged {
        try {
            var buffer = ByteBuffer.wrap(Files.readAllBytes(path));
            buffer.position(MAGIC.length);
            var edits = new ArrayList<JournalRecord>();
            for (var record = JournalRecord.read(buffer); record.isPresent(); record = JournalRecord.read(buffer)) {
                var read = record.get();
                if (read.kind() == JournalRecord.Kind.ABORT) {
                    edits.removeIf(edit -> edit.seq() == read.seq());
                } else {
                    edits.add(read);
                }
            }
            if (buffer.hasRemaining()) {
                cutOff(buffer, edits);
            }
            return edits;
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.journal.cannotOpen", path, Disk.reason(e)), e);
        }
    }

    /** Appends {@code record} and returns once it is on the disk. If that fails nothing of it stays behind. */
    void append(JournalRecord record) throws IOException {
        long before = file.position();
        try {
            write(file, record.bytes());
            file.force(false);
        } catch (IOException e) {
            file.truncate(before);
            file.position(before);
            throw e;
        }
    }

    /** Says that the edit of this number did not happen after all. */
    void abort(long seq) throws IOException {
        append(new JournalRecord(JournalRecord.Kind.ABORT, seq, Mark.BEGINNING.hash(), new byte[0]));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A journal with a broken record in its middle. */
    static final class Damaged extends Exception {
        private final transient List<JournalRecord> before;

        Damaged(List<JournalRecord> before) {
            super("The journal is damaged after edit " + before.size());
            this.before = before;
        }

        /** The edits before the damage. */
        List<JournalRecord> before() {
            return before;
        }
    }

    private void cutOff(ByteBuffer rest, List<JournalRecord> edits) throws IOException, Damaged {
        int torn = rest.position();
        for (int at = torn + 1; at < rest.limit(); at++) {
            if (JournalRecord.read(rest.position(at)).isPresent()) {
                throw new Damaged(edits);
            }
        }
        file.truncate(torn);
        file.position(torn);
        file.force(true);
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** A new file survives a power cut only once its folder's entry is on the disk; Windows does that by itself. */
    private static void forceFolder(Path path) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (var folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
