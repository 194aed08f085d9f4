package app.rungs.bench;

import app.rungs.ui.board.BoardPicture;
import app.rungs.ui.board.PictureOrder;
import app.rungs.workspace.Workspace;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a large board as PDF, SVG and PNG, and says how long each took and the most memory it could take. To be run with a
 * small heap, such as {@code -Xmx256m}: what runs out of memory ends there.
 */
public final class ExportBench {

    private ExportBench() {}

    /** The board, as {@code gen_board.py} makes it. */
    public static void main(String[] arguments) throws Exception {
        var json = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
        var folder = Files.createTempDirectory("rungs-export");
        try (var workspace = Workspace.create(folder.resolve("bench.rungs"), InstantSource.system(), Runnable::run)) {
            var board = new BoardInput(json).bring(workspace);
            int cards = json.get("cards").size();
            for (var name : new String[] {"board.pdf", "sheets.pdf", "board.svg", "board.png"}) {
                var file = folder.resolve(name);
                var plain = PictureOrder.of(file);
                var order = name.startsWith("sheets")
                        ? new PictureOrder(
                                plain.kind(), PictureOrder.PaperSize.A4, null, plain.appearance(), true, Set.of())
                        : plain;
                long start = System.nanoTime();
                var written = BoardPicture.write(workspace, board, order, file);
                double ms = (System.nanoTime() - start) / 1e6;
                System.out.printf(
                        Locale.ROOT,
                        "{\"part\":\"export\",\"peer\":\"rungs\",\"n\":%d,\"step\":\"%s\",\"ms\":%.0f,\"pages\":%d,"
                                + "\"file_mb\":%.1f,\"heap_mb\":%d}%n",
                        cards,
                        name,
                        ms,
                        written.pages(),
                        Files.size(file) / 1e6,
                        Runtime.getRuntime().maxMemory() / 1_000_000);
            }
        }
        System.exit(0);
    }
}
