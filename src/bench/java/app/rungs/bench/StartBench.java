package app.rungs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * From start to the moment something is on the screen, looked at from outside; to first frame, to the window with its
 * places, to what home shows and to what it says is missing, as the program says it: of the app image on the sample and on
 * 100,000 notes, by turns with a bare JavaFX window on the same runtime with a start-up cache of its own. Processor time and
 * memory are read from {@code /proc}, so this runs on Linux.
 */
public final class StartBench {

    private static final int NOTES = 100_000;
    private static final double TICKS = 100;

    private StartBench() {}

    private enum Peer {
        BARE,
        SAMPLE,
        NOTES
    }

    /**
     * One start: milliseconds until something is on the screen, and from start to first frame, to the places, to content and to
     * the gaps as the program says it; processor seconds until frame and content, megabytes held.
     */
    private record Seen(
            double onScreen,
            double frame,
            double places,
            double content,
            double gaps,
            double frameCpu,
            double contentCpu,
            double megabytes) {}

    private record Image(Path folder, Path scratch) {
        Path java() {
            return folder.resolve("lib/runtime/bin/java");
        }

        Path classes() {
            return Path.of("target", "test-classes").toAbsolutePath();
        }
    }

    /** [{@code ROUNDS}]. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
        var folder = Path.of("target", "installer", "rungs").toAbsolutePath();
        if (!Files.isExecutable(folder.resolve("bin/rungs"))) {
            System.err.println("There is no app image to measure. Make one with: installer/package app-image");
            System.exit(2);
        }
        var image = new Image(folder, Files.createTempDirectory("rungs-start"));
        var notes = Path.of("target", "bench", "notes-" + NOTES + ".rungs").toAbsolutePath();
        Files.createDirectories(notes.getParent());
        OpenBench.make(notes, NOTES);
        var bareCache = image.scratch().resolve("bare.aot");
        start(image, bare(image, "-XX:AOTCacheOutput=" + bareCache));
        var commands = new EnumMap<Peer, List<String>>(Peer.class);
        commands.put(Peer.BARE, bare(image, "-XX:AOTCache=" + bareCache));
        var launcher = folder.resolve("bin/rungs").toString();
        commands.put(Peer.SAMPLE, List.of(launcher));
        commands.put(Peer.NOTES, List.of(launcher, notes.toString()));
        var seen = new EnumMap<Peer, List<Seen>>(Peer.class);
        for (int round = 0; round <= rounds; round++) {
            for (var peer : Peer.values()) {
                var one = start(image, Objects.requireNonNull(commands.get(peer)));
                // The first of each makes the sample and fills the disk's cache.
                if (round > 0) {
                    seen.computeIfAbsent(peer, _ -> new ArrayList<>()).add(one);
                }
            }
        }
        report(seen);
    }

    private static List<String> bare(Image image, String cache) {
        return List.of(
                image.java().toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--enable-native-access=javafx.graphics",
                cache,
                "-cp",
                jar(image).toString(),
                "app.rungs.bench.BareWindow$Begin");
    }

    /** A start-up cache takes classes from jars only. */
    private static Path jar(Image image) {
        var jar = image.scratch().resolve("bare.jar");
        if (!Files.exists(jar)) {
            java.util.spi.ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(
                            System.out,
                            System.err,
                            "--create",
                            "--file",
                            jar.toString(),
                            "-C",
                            image.classes().toString(),
                            "app/rungs/bench");
        }
        return jar;
    }

    private static Seen start(Image image, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        var scratch = image.scratch().toString();
        builder.environment()
                .putAll(Map.of(
                        "XDG_DATA_HOME",
                        scratch,
                        "XDG_CONFIG_HOME",
                        scratch,
                        "XDG_RUNTIME_DIR",
                        scratch,
                        "JAVA_TOOL_OPTIONS",
                        "-Drungs.rehearsal=frame"));
        try (var eye = new Eye()) {
            return watched(builder, eye, image);
        }
    }

    private static Seen watched(ProcessBuilder builder, Eye eye, Image image) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var process = builder.start();
        var millis = new HashMap<String, Double>();
        var seconds = new HashMap<String, Double>();
        double megabytes = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null && !line.equals("done"); line = lines.readLine()) {
                millis.put(line, (System.nanoTime() - began) / 1e6);
                seconds.put(line, cpu(process));
                if (line.equals("content")) {
                    megabytes = resident(process);
                }
            }
        }
        process.waitFor();
        // The next start is to begin where this one did, not on the page it left.
        Files.deleteIfExists(image.scratch().resolve("rungs/window.properties"));
        return new Seen(
                (eye.seen() - began) / 1e6,
                millis.getOrDefault("frame", 0.0),
                millis.getOrDefault("places", 0.0),
                millis.getOrDefault("content", 0.0),
                millis.getOrDefault("gaps", 0.0),
                seconds.getOrDefault("frame", 0.0),
                seconds.getOrDefault("content", 0.0),
                megabytes);
    }

    private static double cpu(Process process) throws IOException {
        var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    private static double resident(Process process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024.0;
        }
    }

    private static void report(Map<Peer, List<Seen>> seen) throws IOException {
        var bare = Objects.requireNonNull(seen.get(Peer.BARE));
        double bareSeen = median(bare, Seen::onScreen);
        double bareCpu = median(bare, Seen::frameCpu);
        seen.forEach((peer, starts) -> System.out.printf(
                Locale.ROOT,
                "{\"part\":\"start\",\"peer\":\"%s\",\"starts\":%d,\"seen_ms\":%.0f,\"frame_ms\":%.0f,\"places_ms\":%.0f,\"content_ms\":%.0f,\"gaps_ms\":%.0f,"
                    + "\"frame_cpu_s\":%.2f,\"content_cpu_s\":%.2f,\"resident_mb\":%.0f,"
                    + "\"seen_to_bare\":%.2f,\"cpu_to_bare\":%.2f}%n",
                peer.name().toLowerCase(Locale.ROOT),
                starts.size(),
                median(starts, Seen::onScreen),
                median(starts, Seen::frame),
                median(starts, Seen::places),
                median(starts, Seen::content),
                median(starts, Seen::gaps),
                median(starts, Seen::frameCpu),
                median(starts, Seen::contentCpu),
                median(starts, Seen::megabytes),
                median(starts, Seen::onScreen) / bareSeen,
                median(starts, Seen::frameCpu) / bareCpu));
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"start\",\"load\":\"%s\"}%n",
                Files.readString(Path.of("/proc/loadavg")).strip());
    }

    private static double median(List<Seen> starts, ToDoubleFunction<Seen> what) {
        var sorted = starts.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
