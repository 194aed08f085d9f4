package app.rungs.exchange.text;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's bytes, read once; what no importer can read is refused before more than its beginning is read. */
public final class FileBytes {

    /** Files above this size, in bytes, are not read: hours of talk are well below a megabyte. */
    public static final long LARGEST = 64L * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    private FileBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it is missing, a folder, unreadable, empty, too large, or of a kind that holds no words
     */
    public static FileBytes read(Path file) {
        String name = String.valueOf(file.getFileName());
        refuseIf(!Files.exists(file), "exchange.text.missing", name);
        refuseIf(Files.isDirectory(file), "exchange.text.folder", name);
        var read = new FileBytes(name, bytes(file, name));
        refuseIf(read.bytes.length == 0, "exchange.text.empty", name);
        return read;
    }

    /** The file's name without its folder. */
    public String name() {
        return name;
    }

    /** Its bytes, which nobody changes. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether it begins like a ZIP, as word processors' documents do. */
    public boolean isZip() {
        return Signature.isZip(bytes);
    }

    /** SHA-256 of its bytes, in hex. */
    public String hash() {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(Path file, String name) {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(Signature.HEAD);
            Signature.of(name, head).ifPresent(kind -> {
                throw new Refusal(Messages.of(kind.messageKey(), name));
            });
            long size = Files.size(file);
            refuseTooLarge(size, name);
            var all = new ByteArrayOutputStream((int) size);
            all.write(head);
            all.write(in.readNBytes((int) (LARGEST + 1 - head.length)));
            refuseTooLarge(all.size(), name);
            return all.toByteArray();
        } catch (IOException noReading) {
            throw new Refusal(Messages.of("exchange.text.unreadableFile", name));
        }
    }

    private static void refuseTooLarge(long size, String name) {
        if (size > LARGEST) {
            throw new Refusal(
                    Messages.of("exchange.text.tooLarge", name, Math.ceilDiv(size, 1 << 20), LARGEST / 1024 / 1024));
        }
    }

    private static void refuseIf(boolean matter, String messageKey, String name) {
        if (matter) {
            throw new Refusal(Messages.of(messageKey, name));
        }
    }
}
