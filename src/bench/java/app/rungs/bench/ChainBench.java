package app.rungs.bench;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.chain.Snapshot;
import app.rungs.findings.gap.Gaps;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.workspace.Workspace;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * How long it takes to find every gap and to open the chain of an entry, in a workspace of 5,000 entries and 50,000 links:
 * reading them into memory, numbering the chains, the gaps, the open chain, and the chain again after an edit.
 */
public final class ChainBench {

    /** Processor time of the asking thread, which other programs on a busy machine do not lengthen. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final int ROUNDS = 15;
    private static final int OPENED = 200;

    private ChainBench() {}

    /** {@code [WORKSPACE]}: made in a folder of its own where none is named. */
    public static void main(String[] arguments) throws Exception {
        var path = arguments.length > 0
                ? Path.of(arguments[0])
                : Files.createTempDirectory("rungs-bench").resolve("chain.rungs");
        if (!Files.exists(path)) {
            make(path);
        }
        var clock = Clock.systemDefaultZone();
        var today = LocalDate.now(clock);
        try (var workspace = Workspace.open(path, clock, Runnable::run);
                var live = new LiveGraph(workspace, clock)) {
            times("read", 5, _ -> workspace.read(Snapshot::read).join());
            var snapshot = workspace.read(Snapshot::read).join();
            times("number", ROUNDS, _ -> ChainGraph.of(snapshot, today));
            var graph = ChainGraph.of(snapshot, today);
            System.out.printf(
                    Locale.ROOT,
                    "{\"part\":\"chain\",\"peer\":\"rungs\",\"step\":\"size\",\"links\":%d,\"chain_links\":%d,\"gaps\":%d}%n",
                    snapshot.all(Link.class).size(),
                    graph.steps().size(),
                    Gaps.of(graph).size());
            times("gaps", ROUNDS, _ -> Gaps.of(graph));
            times("number_and_gaps", ROUNDS, _ -> Gaps.of(ChainGraph.of(snapshot, today)));
            var some = some(workspace);
            times("open", OPENED, i -> graph.chain(some.get(i % some.size())));
            live.ask(all -> all.chain(some.getFirst())).join();
            times("after_edit", ROUNDS, i -> {
                var job = ChainWorkspace.job("Edited " + i);
                workspace.edit("New job", draft -> draft.add(job)).join();
                long start = System.nanoTime();
                live.ask(all -> all.chain(some.get(i % some.size()))).join();
                ChainBench.last = System.nanoTime() - start;
            });
        }
    }

    /** What the step that times itself took, in nanoseconds; 0 where the whole step counts. */
    private static long last;

    private static void make(Path path) {
        var made = new ChainWorkspace(new Random(5));
        try (var workspace = Workspace.create(path, Clock.systemDefaultZone(), Runnable::run)) {
            for (int from = 0; from < made.all().size(); from += 2_000) {
                List<Entry> some = made.all().subList(from, Math.min(made.all().size(), from + 2_000));
                workspace.importing("Import", draft -> some.forEach(draft::add)).join();
            }
        }
    }

    /** Entries of every stage, by turns. */
    private static List<Id<?>> some(Workspace workspace) {
        var types =
                List.of(EntryType.HIGHLIGHT, EntryType.JOB, EntryType.METRIC, EntryType.GOAL, EntryType.RELATIVE_VALUE);
        return workspace
                .read(entries -> {
                    var found = new ArrayList<Id<?>>();
                    for (int i = 0; i < OPENED / types.size(); i++) {
                        for (var type : types) {
                            var all = entries.listed(List.of(type), "", OPENED);
                            found.add(all.get(i % all.size()).id());
                        }
                    }
                    return List.<Id<?>>copyOf(found);
                })
                .join();
    }

    private static void times(String step, int rounds, IntConsumer work) {
        for (int i = 0; i < Math.min(5, rounds); i++) {
            work.accept(i);
        }
        double[] millis = new double[rounds];
        double[] processor = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            last = 0;
            long before = PROCESSOR.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.accept(i);
            processor[i] = (PROCESSOR.getCurrentThreadCpuTime() - before) / 1e6;
            millis[i] = (last == 0 ? System.nanoTime() - start : last) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"chain\",\"peer\":\"rungs\",\"step\":\"%s\",\"n\":%d,\"median_ms\":%.1f,\"p95_ms\":%.1f,"
                        + "\"processor_median_ms\":%.1f}%n",
                step,
                rounds,
                millis[rounds / 2],
                millis[Math.min(rounds - 1, (int) (rounds * 0.95))],
                processor[rounds / 2]);
    }
}
