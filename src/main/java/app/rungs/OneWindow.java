package app.rungs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a user has one window: the first start holds a lock, every other one leaves its errand as a file in a
 * folder of the user's own and waits until the first has taken it. Nothing but files, so nothing listens to anybody else.
 */
final class OneWindow implements AutoCloseable {

    private static final String ENDING = ".errand";

    private final @Nullable FileChannel lock;
    private final Path folder;
    private @Nullable WatchService watch;

    private OneWindow(@Nullable FileChannel lock, Path folder) {
        this.lock = lock;
        this.folder = folder;
    }

    /**
     * Becomes the one window; empty if there is one already. Where nothing can be written nobody can be found either, and
     * every start opens a window of its own.
     *
     * @param folder where errands lie; made if need be, for its owner alone
     */
    static Optional<OneWindow> claim(Path folder) {
        try {
            make(folder);
            var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(lock)) {
                lock.close();
                return Optional.empty();
            }
            return Optional.of(new OneWindow(lock, folder));
        } catch (IOException e) {
            return Optional.of(new OneWindow(null, folder));
        }
    }

    /**
     * Leaves an errand to the window that is open.
     *
     * @param patience how long it may take
     * @return whether it was taken
     */
    static boolean leave(Path folder, Errand errand, Duration patience) {
        var file = folder.resolve(UUID.randomUUID() + ENDING);
        try {
            var draft = Files.writeString(folder.resolve(file.getFileName() + ".tmp"), errand.written());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            long end = System.nanoTime() + patience.toNanos();
            while (Files.exists(file) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            // What is not taken now must not be done later, when nobody expects it any more.
            return !Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Hands every errand to {@code door} as it comes, on a thread of its own. */
    void listen(Consumer<Errand> door) {
        if (lock == null) {
            return;
        }
        try {
            watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        } catch (IOException e) {
            // A second start waits in vain and says so.
            return;
        }
        Thread.ofPlatform().daemon().name("rungs-door").start(() -> takeAll(door));
    }

    @Override
    public void close() {
        try (lock) {
            if (watch != null) {
                watch.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeAll(Consumer<Errand> door) {
        var watching = watch;
        try {
            while (watching != null) {
                takeWaiting(door);
                watching.take().reset();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException e) {
            // The window is closing: the next start will be the first.
        }
    }

    private void takeWaiting(Consumer<Errand> door) {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(it -> it.toFile().lastModified()))
                    .toList()) {
                var text = Files.readString(file);
                if (Files.deleteIfExists(file)) {
                    Errand.read(text).ifPresent(door);
                }
            }
        } catch (IOException e) {
            // Whoever left it is told that it was not taken.
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        // Windows has no such permissions; there the folder's own parent keeps others out.
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
