package app.rungs.storage;

import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What a disk's refusal means, in words. */
public final class Disk {

    private Disk() {}

    /** Why {@code failure} happened, as the end of a sentence. */
    public static String reason(@Nullable Throwable failure) {
        if (failure == null) {
            return Messages.of("storage.disk.failed", "");
        }
        String text = String.valueOf(failure.getMessage());
        if (text.contains("No space left") || text.contains("disk quota") || text.contains("not enough space")) {
            return Messages.of("storage.disk.full");
        } else if (failure instanceof ReadOnlyFileSystemException || text.contains("Read-only file system")) {
            return Messages.of("storage.disk.readOnly");
        } else if (failure instanceof AccessDeniedException || text.contains("Permission denied")) {
            return Messages.of("storage.disk.denied");
        } else if (failure instanceof NoSuchFileException) {
            return Messages.of("storage.disk.missing");
        } else if (failure instanceof FileAlreadyExistsException) {
            return Messages.of("storage.disk.inTheWay");
        }
        var cause = failure.getCause();
        return cause == null || failure instanceof IOException
                ? Messages.of("storage.disk.failed", failure.getClass().getSimpleName())
                : reason(cause);
    }

    /** Removes a file, or a folder with all that is in it; what is not there already need not be. */
    public static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var inner = Files.walk(path)) {
            for (var file : (Iterable<Path>) inner.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    /** A new file survives a power cut only once its folder's entry is on the disk; Windows does that by itself. */
    static void forceFolder(Path file) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
