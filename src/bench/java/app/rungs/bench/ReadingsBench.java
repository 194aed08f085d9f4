package app.rungs.bench;

import app.rungs.findings.MetricReadings;
import app.rungs.findings.MetricSeries;
import app.rungs.model.Attribute;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Organisation;
import app.rungs.model.Reading;
import app.rungs.model.Segment;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * How long a metric of many readings takes to open: what its page asks (readings by segment, the series, the values)
 * against the bare query of the same rows, by turns in one run over the same database.
 */
public final class ReadingsBench {

    private static final int RUNS = 7;
    private static final int ORGANISATIONS = 1_000;
    private static final List<String> OWNERS = List.of("Investor Owned", "Municipal", "Cooperative");
    private static final Id<Metric> METRIC = new Id<>(EntryType.METRIC, new UUID(7, 7));

    private ReadingsBench() {}

    /** {@code N}: how many readings. Prints a line for each side and one for the ratio. */
    public static void main(String[] arguments) throws Exception {
        int readings = Integer.parseInt(arguments[0]);
        var path = Files.createTempDirectory("rungs-bench").resolve("readings.rungs");
        make(path, readings);
        // A program of its own that opens the database would be a change from outside: it gets a copy.
        var copy = path.resolveSibling("copy.mv.db");
        Files.copy(path.resolve("database.mv.db"), copy);
        double[] raw = new double[RUNS];
        double[] page = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            raw[run] = rawQuery(path.resolveSibling("copy"), readings);
            page[run] = page(path, readings);
        }
        print("raw", readings, raw);
        print("page", readings, page);
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"readings\",\"peer\":\"rungs\",\"step\":\"ratio\",\"page_to_raw\":%.2f}%n",
                median(page) / median(raw));
    }

    private static void make(Path path, int readings) {
        long start = System.nanoTime();
        var random = new Random(7);
        try (var workspace = Workspace.create(path, InstantSource.system(), Runnable::run)) {
            workspace
                    .edit("Begin", draft -> {
                        draft.add(new Metric(METRIC, "SAIDI", null, null, "minutes", null, null, null));
                        OWNERS.forEach(owner -> draft.add(new Segment(
                                Id.fresh(EntryType.SEGMENT),
                                owner,
                                "Ownership = \"" + owner + "\"",
                                null,
                                null,
                                null,
                                null,
                                null)));
                        for (int i = 0; i < ORGANISATIONS; i++) {
                            draft.add(new Organisation(organisation(i), "Measured " + i, null, true));
                            draft.add(new Attribute(
                                    Id.fresh(EntryType.ATTRIBUTE), organisation(i), "Ownership", OWNERS.get(i % 3)));
                        }
                    })
                    .join();
            for (int from = 0; from < readings; from += 10_000) {
                int begin = from;
                int end = Math.min(readings, from + 10_000);
                workspace
                        .importing("Import", draft -> {
                            for (int i = begin; i < end; i++) {
                                draft.add(new Reading(
                                        Id.fresh(EntryType.READING),
                                        METRIC,
                                        20 + random.nextInt(3_000) / 10.0,
                                        LocalDate.of(2026 - i / ORGANISATIONS % 100, 12, 31),
                                        organisation(i % ORGANISATIONS),
                                        null,
                                        null,
                                        null,
                                        "IEEE Standard/SAIDI Without MED"));
                            }
                        })
                        .join();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"readings\",\"peer\":\"rungs\",\"step\":\"import\",\"n\":%d,\"s\":%.1f}%n",
                readings,
                (System.nanoTime() - start) / 1e9);
    }

    private static Id<Organisation> organisation(int number) {
        return new Id<>(EntryType.ORGANISATION, new UUID(9, number));
    }

    private static double page(Path path, int readings) {
        try (var workspace = Workspace.open(path, InstantSource.system(), Runnable::run)) {
            workspace.read(entries -> entries.count(EntryType.METRIC)).join();
            long start = System.nanoTime();
            int seen = workspace
                    .read(entries -> {
                        var of = new MetricReadings(entries, entries.get(METRIC));
                        var series = MetricSeries.of(of, of.definitions().getFirst(), null, "");
                        return of.bySegment().size() + series.lines().size() > 3 ? of.count() : 0;
                    })
                    .join();
            check(seen, readings);
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static double rawQuery(Path path, int readings) throws SQLException {
        try (var connection = open(path)) {
            try (var warm = connection.prepareStatement("select count(*) from metric")) {
                warm.executeQuery();
            }
            long start = System.nanoTime();
            int seen = 0;
            try (var query = connection.prepareStatement("select * from reading where metric = ?")) {
                query.setObject(1, METRIC.value());
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        seen += rows.getDouble("VALUE") > 0 ? 1 : 0;
                    }
                }
            }
            check(seen, readings);
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + database + ";IFEXISTS=TRUE", "sa", "");
    }

    private static void check(int seen, int readings) {
        if (seen != readings) {
            throw new IllegalStateException("Saw " + seen + " of " + readings);
        }
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String step, int readings, double[] times) {
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"readings\",\"peer\":\"rungs\",\"step\":\"%s\",\"n\":%d,\"median_ms\":%.0f,\"max_ms\":%.0f}%n",
                step,
                readings,
                median(times),
                Arrays.stream(times).max().orElse(0));
    }
}
