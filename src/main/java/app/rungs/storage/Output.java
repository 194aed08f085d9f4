package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes a file whole or not at all: beside its place first, forced to the disk, then moved over. */
public final class Output {

    private Output() {}

    /** What is to be in a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws Refusal if it cannot be written; what was there before is untouched */
    public static void write(Path file, byte[] bytes) {
        write(file, out -> out.write(bytes));
    }

    /**
     * The same for what need not be in memory all at once.
     *
     * @throws Refusal if it cannot be written; what was there before is untouched
     */
    public static void write(Path file, Content content) {
        var place = file.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            // Moving over a folder fails late, and over a device it would put the file in the device's place.
            throw new Refusal(Messages.of("storage.output.cannotWrite", file, Messages.of("storage.disk.noFile")));
        }
        Path half = null;
        try {
            half = Files.createTempFile(place.resolveSibling(""), ".rungs-", ".part");
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw refused(file, half, e);
        } catch (UncheckedIOException e) {
            throw refused(file, half, e.getCause());
        }
    }

    private static Refusal refused(Path file, @Nullable Path half, @Nullable IOException reason) {
        discard(half);
        return new Refusal(Messages.of("storage.output.cannotWrite", file, Disk.reason(reason)));
    }

    private static void discard(@Nullable Path half) {
        try {
            if (half != null) {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            // The disk that would not take the file will not let go of its beginning either; a later start sweeps it
            // up.
            half.toFile().deleteOnExit();
        }
    }
}
