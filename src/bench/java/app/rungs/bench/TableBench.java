package app.rungs.bench;

import app.rungs.exchange.Incoming;
import app.rungs.exchange.ReadingsImport;
import app.rungs.exchange.csv.ReadingColumns;
import app.rungs.model.EntryType;
import app.rungs.workspace.Batch;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Random;

/**
 * Import of a long table of readings: how long it takes, how far apart its progress is told, and how much memory is in use
 * after each piece. To be run with a small heap, such as {@code -Xmx512m}, which it must not need to grow with the rows.
 */
public final class TableBench {

    private static final int ORGANISATIONS = 1_000;

    private TableBench() {}

    /** {@code ROWS}: how many rows the table has. */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("rungs-bench");
        var file = table(folder.resolve("readings.csv"), rows);
        try (var workspace = Workspace.create(folder.resolve("table.rungs"), InstantSource.system(), Runnable::run)) {
            var told = new Told();
            var columns =
                    new ReadingColumns("SAIDI", "Utility", "Ownership", null, null, null, ReadingColumns.USUAL_MISSING);
            long begin = System.nanoTime();
            var result = new ReadingsImport(workspace, new Batch())
                    .bringIn(Incoming.read(file), "SAIDI", columns, told::hear);
            print("import", result.readings(), begin, told);
            if (workspace.read(entries -> entries.count(EntryType.READING)).join() != rows) {
                throw new IllegalStateException("Not every row came in");
            }
            begin = System.nanoTime();
            told = new Told();
            workspace.undo().join();
            told.hear(0, 0);
            print("undo", rows, begin, told);
        }
    }

    /** What was heard of the progress. */
    private static final class Told {

        private long last = System.nanoTime();
        private double longest;
        private long used;

        boolean hear(int ignored, int all) {
            long now = System.nanoTime();
            longest = Math.max(longest, (now - last) / 1e9);
            last = now;
            System.gc();
            var runtime = Runtime.getRuntime();
            used = Math.max(used, runtime.totalMemory() - runtime.freeMemory());
            return true;
        }
    }

    private static Path table(Path file, int rows) throws IOException {
        var random = new Random(7);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Utility,Ownership,Year,SAIDI\n");
            for (int i = 0; i < rows; i++) {
                int utility = i % ORGANISATIONS;
                out.write("Measured %d,%s,%d,%.1f%n"
                        .formatted(
                                utility,
                                utility % 3 == 0 ? "Municipal" : utility % 3 == 1 ? "Cooperative" : "Investor Owned",
                                2026 - i / ORGANISATIONS % 400,
                                20 + random.nextInt(3_000) / 10.0));
            }
        }
        return file;
    }

    private static void print(String step, int rows, long begin, Told told) {
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"table\",\"peer\":\"rungs\",\"step\":\"%s\",\"rows\":%d,\"s\":%.1f,\"longest_pause_s\":%.1f,"
                    + "\"used_mb\":%d,\"heap_mb\":%d}%n",
                step,
                rows,
                (System.nanoTime() - begin) / 1e9,
                told.longest,
                told.used >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
