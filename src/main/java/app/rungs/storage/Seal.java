package app.rungs.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * What a workspace that was closed in order left on the disk: its database file, to the bit, and the last edit. H2's pages
 * carry no checksum of what is in them, so a flipped bit is seen here or nowhere.
 *
 * @param size the database file's length in bytes
 * @param checksum the CRC-32C of the whole file
 * @param last the last edit
 */
record Seal(long size, int checksum, Mark last) {

    private static final Pattern LINE = Pattern.compile("closed (\\d+) ([0-9a-f]{8}) (\\d+) ([0-9a-f]{64})\\n");

    /** The seal of a database file nobody has open; one of 100 MB takes some 50 ms. */
    static Seal of(Path database, Mark last) throws IOException {
        var crc = new CRC32C();
        var buffer = ByteBuffer.allocateDirect(1 << 18);
        try (var file = FileChannel.open(database, StandardOpenOption.READ)) {
            while (file.read(buffer.clear()) >= 0) {
                crc.update(buffer.flip());
            }
        }
        return new Seal(Files.size(database), (int) crc.getValue(), last);
    }

    /** Reads what {@link #line} wrote; empty for anything else, such as the mark of an open workspace. */
    static Optional<Seal> read(String line) {
        var match = LINE.matcher(line);
        return match.matches()
                ? Optional.of(new Seal(
                        Long.parseLong(match.group(1)),
                        Integer.parseUnsignedInt(match.group(2), 16),
                        new Mark(Long.parseLong(match.group(3)), HexFormat.of().parseHex(match.group(4)))))
                : Optional.empty();
    }

    String line() {
        return "closed " + size + " " + HexFormat.of().toHexDigits(checksum) + " " + last.seq() + " " + last.inHex()
                + "\n";
    }

    /** Whether {@code database} is the file that was sealed, to the bit. */
    boolean isOf(Path database) throws IOException {
        return Files.size(database) == size && of(database, last).checksum == checksum;
    }
}
