package app.rungs.storage;

import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The append-only file of edits that makes "saved" true: each is forced to disk here before the database commits, because
 * H2 alone loses acknowledged commits when its process is killed (docs/decisions/0002).
 */
final class Journal implements AutoCloseable {

    private final FileChannel file;

    /** Where the last record ends that is known to be on the disk. */
    private long end;

    /** Whether something may lie behind {@link #end} that must go before anything else is written. */
    private boolean dirty;

    private Journal(FileChannel file, long end) {
        this.file = file;
        this.end = end;
    }

    /**
     * Opens the journal at {@code path}, or begins one. What lies behind {@code end} was never acknowledged and is cut off.
     *
     * @param channel what the file is written through, given the file
     */
    static Journal open(Path path, long end, UnaryOperator<FileChannel> channel) {
        try {
            var file = channel.apply(FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            try {
                var journal = new Journal(file, end);
                journal.begin(path);
                return journal;
            } catch (IOException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.journal.cannotOpen", path, Disk.reason(e)), e);
        }
    }

    /** Appends {@code record} and returns once it is on the disk. If that fails nothing of it stays behind. */
    void append(JournalRecord record) throws IOException {
        append(List.of(record));
    }

    /** The same for many, which are forced to the disk together. */
    void append(List<JournalRecord> records) throws IOException {
        settle();
        try {
            dirty = true;
            long to = end;
            for (var record : records) {
                write(record.bytes(), to);
                to += record.length();
            }
            file.force(false);
            end = to;
            dirty = false;
        } catch (IOException e) {
            try {
                cutOff();
            } catch (IOException again) {
                // Whatever is written next cuts it off first.
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    /** Sees to it that the file holds nothing but what was acknowledged. */
    void settle() throws IOException {
        if (dirty) {
            cutOff();
        }
    }

    /**
     * Says that the last edit appended did not happen after all: with a record of its own or, where there is no room for
     * one, by cutting the edit off again.
     */
    void takeBack(JournalRecord last) throws IOException {
        try {
            append(JournalRecord.abort(last.mark()));
        } catch (IOException e) {
            end -= last.length();
            dirty = true;
            cutOff();
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(Path path) throws IOException {
        if (end < JournalContents.MAGIC.length) {
            file.truncate(0);
            write(ByteBuffer.wrap(JournalContents.MAGIC), 0);
            end = JournalContents.MAGIC.length;
            file.force(true);
            Disk.forceFolder(path);
        } else if (file.size() > end) {
            cutOff();
        }
    }

    private void cutOff() throws IOException {
        file.truncate(end);
        file.force(true);
        dirty = false;
    }

    private void write(ByteBuffer bytes, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }
}
