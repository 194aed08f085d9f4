package app.rungs.exchange.document;

import app.rungs.exchange.text.FileBytes;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP that hold a document's words, unpacked in memory. Sizes are counted while unpacking, never believed:
 * a ZIP may say what it likes about itself. Nothing is written anywhere.
 */
final class Unpacked {

    /** How many parts a document may have. */
    static final int MOST_PARTS = 10_000;
    /** How much a document may unpack to in all, in bytes, pictures included. */
    static final long LARGEST = 512L * 1024 * 1024;
    /** How much more than itself a file may unpack to, past the first {@link #FREE} bytes. */
    static final int RATIO = 100;

    private static final long FREE = 1024 * 1024;
    private static final int BUFFER = 16 * 1024;
    /** The end of a ZIP: its directory's last record, which a comment of at most 64 KB may follow. */
    private static final int END_WITHIN = 22 + 0xFFFF;

    private final FileBytes file;
    private final Set<String> names = new HashSet<>();
    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private Unpacked(FileBytes file) {
        this.file = file;
    }

    /**
     * Unpacks the {@code wanted} parts of a file.
     *
     * @throws Refusal if it is damaged, protected by a password, or built to do harm
     */
    static Unpacked of(FileBytes file, Set<String> wanted) {
        var reading = new Unpacked(file);
        if (!reading.isWhole()) {
            throw reading.refusal("exchange.document.damaged");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reading.take(entry, zip, wanted);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            // A name that is no text ends in the latter.
            throw reading.refusal("exchange.document.damaged");
        }
        return reading;
    }

    /** A part's bytes; empty where there is none of that name. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    boolean has(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    private void take(ZipEntry entry, ZipInputStream zip, Set<String> wanted) throws IOException {
        String name = entry.getName();
        if (leavesItsPlace(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw refusal("exchange.document.names");
        }
        if (names.size() > MOST_PARTS) {
            throw refusal("exchange.document.tooLarge");
        }
        if (wanted.contains(name)) {
            var part = new ByteArrayOutputStream();
            copy(zip, part);
            parts.put(name, part.toByteArray());
        } else {
            copy(zip, null);
        }
    }

    private void copy(ZipInputStream zip, @Nullable OutputStream to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            unpacked += read;
            boolean blownUp = unpacked > Math.max(FREE, RATIO * (long) file.bytes().length);
            if (blownUp || unpacked > LARGEST || (to != null && size > FileBytes.LARGEST)) {
                throw refusal("exchange.document.tooLarge");
            }
            if (to != null) {
                to.write(buffer, 0, read);
            }
        }
    }

    /** Whether a name points out of the folder the file would be unpacked to. */
    private static boolean leavesItsPlace(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.indexOf('\0') >= 0
                || (path.length() > 1 && path.charAt(1) == ':')
                || ("/" + path + "/").contains("/../");
    }

    private boolean isWhole() {
        byte[] bytes = file.bytes();
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - END_WITHIN); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private Refusal refusal(String messageKey) {
        return new Refusal(
                switch (messageKey) {
                    case "exchange.document.tooLarge" ->
                        Messages.of(
                                "exchange.document.tooLarge", file.name(), LARGEST / 1024 / 1024, RATIO, MOST_PARTS);
                    case "exchange.document.names" -> Messages.of("exchange.document.names", file.name());
                    default -> Messages.of("exchange.document.damaged", file.name());
                });
    }
}
