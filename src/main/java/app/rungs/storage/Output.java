package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes a file whole or not at all: beside its place first, forced to the disk, then moved over. */
public final class Output {

    private Output() {}

    /** @throws Refusal if it cannot be written; what was there before is untouched */
    public static void write(Path file, byte[] bytes) {
        var place = file.toAbsolutePath();
        Path half = null;
        try {
            half = Files.createTempFile(place.resolveSibling(""), ".rungs-", ".part");
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(half);
            throw new Refusal(Messages.of("storage.output.cannotWrite", file, Disk.reason(e)));
        }
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
