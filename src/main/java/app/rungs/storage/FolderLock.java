package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second program out of a workspace. The lock falls with its process, however that ends; the byte in its file
 * tells whether the last one closed in order.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel file;
    private final boolean closedInOrder;

    /** @throws Refusal if somebody has the workspace open, or the folder cannot be written to */
    FolderLock(Folder folder) {
        try {
            file = FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException | RuntimeException e) {
            throw new Refusal(Messages.of("storage.folder.cannotWrite", folder.path(), Disk.reason(e)));
        }
        try {
            if (file.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            closedInOrder = file.size() == 0;
            file.write(ByteBuffer.wrap(new byte[] {'o'}), 0);
        } catch (OverlappingFileLockException e) {
            release();
            throw new Refusal(Messages.of("storage.folder.alreadyOpen", folder.path()));
        } catch (IOException e) {
            release();
            throw new Refusal(Messages.of("storage.folder.cannotWrite", folder.path(), Disk.reason(e)));
        }
    }

    /** Whether the workspace was closed properly when it was last open. */
    boolean closedInOrder() {
        return closedInOrder;
    }

    /** Notes that all is in order, so that the next start need not count everything again. */
    void markInOrder() {
        try {
            file.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        release();
    }

    private void release() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
