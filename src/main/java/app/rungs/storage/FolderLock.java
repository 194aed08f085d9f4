package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second program out of a workspace. The lock falls with its process, however that ends; what its file says tells
 * whether the last one closed in order, and how it left the database.
 */
final class FolderLock implements AutoCloseable {

    private static final String OPEN = "open\n";

    /** Longer than any seal. */
    private static final int LONGEST = 200;

    private final FileChannel file;
    private Optional<Seal> seal;

    /** @throws Refusal if somebody has the workspace open, or the folder cannot be written to */
    FolderLock(Folder folder) {
        try {
            file = FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Refusal(Messages.of("storage.folder.cannotWrite", folder.path(), Disk.reason(e)));
        }
        try {
            if (file.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            seal = Seal.read(text());
            write(OPEN);
        } catch (OverlappingFileLockException e) {
            close();
            throw new Refusal(Messages.of("storage.folder.alreadyOpen", folder.path()));
        } catch (IOException e) {
            close();
            throw new Refusal(Messages.of("storage.folder.cannotWrite", folder.path(), Disk.reason(e)));
        }
    }

    /** How the workspace was left; empty if it was not closed in order. */
    Optional<Seal> seal() {
        return seal;
    }

    /** The database is another one than was sealed. */
    void forget() {
        seal = Optional.empty();
    }

    /** Notes that all is in order, so that the next start need not count everything again. */
    void seal(Seal left) throws IOException {
        write(left.line());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST);
        file.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    /** Forced, so that a power cut cannot leave a seal on a database that was written to since. */
    private void write(String text) throws IOException {
        file.write(StandardCharsets.UTF_8.encode(text), 0);
        file.truncate(text.length());
        file.force(true);
    }
}
