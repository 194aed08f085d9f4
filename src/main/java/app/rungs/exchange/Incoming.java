package app.rungs.exchange;

import app.rungs.exchange.sheet.SheetText;
import app.rungs.exchange.text.TextFile;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.storage.Disk;
import app.rungs.storage.Folder;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on its way into a workspace, read once.
 *
 * @param path where it lies
 * @param text its words
 * @param hash SHA-256 of its bytes, in hex
 */
public record Incoming(Path path, TextFile text, String hash) {

    /** @throws Refusal if it cannot be read, or holds no text */
    public static Incoming read(Path path) {
        var text = SheetText.isSheet(path) ? SheetText.read(path) : TextFile.read(path);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
            return new Incoming(path, text, HexFormat.of().formatHex(hash));
        } catch (IOException e) {
            throw new Refusal(Messages.of("exchange.cannotRead", path, Disk.reason(e)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The file's name. */
    public String name() {
        return text.name();
    }

    /** Keeps the original among the workspace's attachments, under its hash. */
    void keepOriginal(Folder folder) {
        String ending = name().contains(".") ? name().substring(name().lastIndexOf('.')) : "";
        var kept = folder.attachments().resolve(hash + ending);
        if (Files.exists(kept)) {
            return;
        }
        var half = folder.attachments().resolve(hash + ".part");
        try {
            Files.copy(path, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("exchange.cannotKeep", name(), Disk.reason(e)), e);
        }
    }
}
