package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The originals a workspace keeps, each under the hash of its bytes and with the ending of its name. */
public final class Attachments {

    /** The largest file that is kept, in bytes. */
    private static final long LARGEST = 64L << 20;

    /** What the name of a file ends in that says when the original of its hash was erased. */
    private static final String ERASED = ".erased";

    private final Path folder;

    public Attachments(Folder folder) {
        this.folder = folder.attachments();
    }

    /**
     * Keeps a copy of {@code file}; one that is kept already is not written again.
     *
     * @return SHA-256 of its bytes, in hex
     * @throws Refusal if it is over 64 MB, cannot be read, or the disk does not take it
     */
    public String keep(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(Messages.of("storage.attachment.tooLarge", file.getFileName()));
            }
            byte[] bytes = Files.readAllBytes(file);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            var kept = file(hash, String.valueOf(file.getFileName()));
            if (!Files.exists(kept)) {
                Output.write(kept, bytes);
            }
            return hash;
        } catch (IOException e) {
            throw new Refusal(Messages.of("storage.attachment.cannotRead", file, Disk.reason(e)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The day the original of this hash was erased for good, as it was noted; empty for one that was not. */
    public Optional<String> erasedOn(String hash) {
        try {
            var mark = folder.resolve(hash + ERASED);
            return Files.exists(mark) ? Optional.of(Files.readString(mark).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.attachment.cannotRead", hash, Disk.reason(e)), e);
        }
    }

    /** Whether a file of this name only says that another was erased. */
    static boolean isMark(String name) {
        return name.endsWith(ERASED);
    }

    /** Takes the kept file {@code name} away for good; its hash and the day remain. */
    static void erase(Folder folder, String name, String day) throws IOException {
        var hash = name.split("\\.", 2)[0];
        Output.write(folder.attachments().resolve(hash + ERASED), day.getBytes(StandardCharsets.UTF_8));
        Files.deleteIfExists(folder.attachments().resolve(name));
    }

    /** Where the file of this hash lies that was once called {@code name}. */
    public Path file(String hash, String name) {
        int dot = name.lastIndexOf('.');
        return folder.resolve(hash + (dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT)));
    }
}
