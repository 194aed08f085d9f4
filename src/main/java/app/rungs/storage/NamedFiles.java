package app.rungs.storage;

import app.rungs.model.Mask;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Finds a name in files, whatever they are: in the encodings texts come in, and inside documents that are archives. */
final class NamedFiles {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"));

    /** Documents cut a name in two where its letters look different. */
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    /** More than any transcript: what unpacks to more is not looked into, and counts as holding the name. */
    private static final int MOST = 512 << 20;

    private NamedFiles() {}

    /** Whether a file may hold a name of {@code mask}; one that cannot be looked into may. */
    static boolean holds(Path file, Mask mask) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        return holds(bytes, mask) || (zip && archiveHolds(bytes, mask));
    }

    static boolean holds(byte[] bytes, Mask mask) {
        for (var encoding : ENCODINGS) {
            var words = encoding.decode(ByteBuffer.wrap(bytes)).toString();
            if (!mask.hits(words).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean archiveHolds(byte[] bytes, Mask mask) throws IOException {
        long left = MOST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] inner = zip.readNBytes((int) left);
                left -= inner.length;
                var plain = MARKUP.matcher(new String(inner, StandardCharsets.UTF_8))
                        .replaceAll("");
                if (left <= 0
                        || !mask.hits(entry.getName()).isEmpty()
                        || holds(inner, mask)
                        || !mask.hits(plain).isEmpty()) {
                    return true;
                }
            }
            return false;
        } catch (ZipException | IllegalArgumentException e) {
            return true;
        }
    }
}
