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
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: beside its place first, forced to the disk, then moved over. Who may read it is what
 * its folder and its owner's habits say of a new file; one that was there before stays as open or closed as it was.
 */
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
        var place = followed(file.toAbsolutePath());
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            // Moving over a folder fails late, and over a device it would put the file in the device's place.
            throw new Refusal(Messages.of("storage.output.cannotWrite", file, Messages.of("storage.disk.noFile")));
        } else if (Files.exists(place) && !Files.isWritable(place)) {
            // Moving would put a new file in the place of one that somebody keeps from being changed.
            throw new Refusal(Messages.of("storage.output.cannotWrite", file, Messages.of("storage.disk.protected")));
        }
        var half = place.resolveSibling(".rungs-" + UUID.randomUUID() + ".part");
        try {
            try (var channel = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepRights(place, half);
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw refused(file, e);
        } catch (UncheckedIOException e) {
            throw refused(file, e.getCause());
        } finally {
            discard(half);
        }
    }

    /** Where a link leads, so that the file behind it is replaced and the link stays; the place itself where it leads nowhere. */
    private static Path followed(Path place) {
        try {
            return Files.isSymbolicLink(place) ? place.toRealPath() : place;
        } catch (IOException e) {
            return place;
        }
    }

    private static void keepRights(Path before, Path now) throws IOException {
        var old = Files.getFileAttributeView(before, PosixFileAttributeView.class);
        if (old != null && Files.exists(before)) {
            Files.setPosixFilePermissions(now, old.readAttributes().permissions());
        }
    }

    private static Refusal refused(Path file, @Nullable IOException reason) {
        return new Refusal(Messages.of("storage.output.cannotWrite", file, Disk.reason(reason)));
    }

    /** Once moved it is there no more. */
    private static void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            // The disk that would not take the file will not let go of its beginning either; it is swept up
            // when the program ends.
            half.toFile().deleteOnExit();
        }
    }
}
