package app.rungs.exchange;

import app.rungs.exchange.document.DocumentText;
import app.rungs.exchange.sheet.SheetText;
import app.rungs.exchange.text.FileBytes;
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
import java.security.DigestInputStream;
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
        var file = FileBytes.read(path);
        return new Incoming(path, words(path, file), file.hash());
    }

    private static TextFile words(Path path, FileBytes file) {
        if (!file.isZip()) {
            return TextFile.of(file);
        }
        return SheetText.isSheet(path) ? SheetText.read(path) : DocumentText.read(file);
    }

    /** The file's name. */
    public String name() {
        return text.name();
    }

    /**
     * Keeps the original among the workspace's attachments, under its hash.
     *
     * @throws Refusal if the file is not what was read any more
     */
    void keepOriginal(Folder folder) {
        String ending = name().contains(".") ? name().substring(name().lastIndexOf('.')) : "";
        var kept = folder.attachments().resolve(hash + ending);
        if (Files.exists(kept)) {
            return;
        }
        var half = folder.attachments().resolve(hash + ".part");
        try {
            var copied = FileBytes.sha256();
            try (var original = new DigestInputStream(Files.newInputStream(path), copied)) {
                Files.copy(original, half, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!HexFormat.of().formatHex(copied.digest()).equals(hash)) {
                Files.delete(half);
                throw new Refusal(Messages.of("exchange.changedMeanwhile", name()));
            }
            Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("exchange.cannotKeep", name(), Disk.reason(e)), e);
        }
    }
}
