package app.rungs.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * Whether the addresses of a spreadsheet's cells lie on a sheet. The library makes room for every column up to the one a cell
 * says it stands in, so that one damaged address would take all the memory there is.
 */
final class CellAddresses {

    /** How many letters the last column has: XFD. */
    private static final int LETTERS = 3;

    private static final byte[] ADDRESS = {' ', 'r', '=', '"'};

    private CellAddresses() {}

    /** Whether no cell of any sheet stands in a column of more than three letters. */
    static boolean lieOnASheet(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream()
                    .filter(it -> it.getName().startsWith("xl/worksheets/"))
                    .toList()) {
                try (var sheet = zip.getInputStream(entry)) {
                    if (!lieOnIt(sheet)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean lieOnIt(InputStream sheet) throws IOException {
        byte[] some = new byte[1 << 16];
        int matched = 0;
        int letters = 0;
        for (int read = sheet.read(some); read >= 0; read = sheet.read(some)) {
            for (int i = 0; i < read; i++) {
                if (matched == ADDRESS.length) {
                    letters = Character.isLetter(some[i]) ? letters + 1 : 0;
                    matched = letters == 0 ? 0 : matched;
                    if (letters > LETTERS) {
                        return false;
                    }
                } else {
                    int quote = some[i] == 0x27 ? '"' : some[i] <= ' ' ? ' ' : some[i];
                    matched = quote == ADDRESS[matched] ? matched + 1 : quote == ' ' ? 1 : 0;
                }
            }
        }
        return true;
    }
}
