package app.rungs.bench;

import java.util.Arrays;

/** Starts a benchmark by its name: {@code ./rungs bench edits 2000}. Each prints a JSON line a measurement. */
public final class Bench {

    private static final String USAGE = """
        rungs bench edits N                    edits a second, beside raw inserts of the same rows
        rungs bench open WORKSPACE [ENTRIES]   opening a workspace and memory after; made with ENTRIES where it is missing
        rungs bench readings N                 opening a metric of N readings, beside the bare query of the same rows
        rungs bench table ROWS                 import of a table of ROWS readings, its memory, and taking it back
        rungs bench start [ROUNDS]             from start to first frame, beside a bare window (needs a display and an app image)
        rungs bench capture [ENTRIES [FILES]]  keystroke to paint while capturing, and the import of transcripts
        rungs bench board FILE.json …          opening boards and moving over them, beside plain nodes (needs a display of 1600 x 1000)
        rungs bench erase [ENTRIES]            erasing a name for good in a workspace of 50,000 entries, its history and originals
        rungs bench export FILE.json           a board as PDF, SVG and PNG, in the heap it is given
        rungs bench reader [HIGHLIGHTS]        a transcript of 30,000 words, and the table of 50,000 highlights
        rungs bench brief FILE.html            a document through our own PDF path
        rungs bench brief --segment NAME WORKSPACE   a real brief
        rungs bench brief --preview NAME WORKSPACE   from a change to the picture of its first page
        rungs bench chain [WORKSPACE]          gaps and chains of 5,000 entries and 50,000 links
        """;

    private Bench() {}

    /** The benchmark's name, then its own arguments. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.print(USAGE);
            System.exit(2);
        }
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (arguments[0]) {
            case "edits" -> EditsBench.main(rest);
            case "capture" -> CaptureBench.main(rest);
            case "erase" -> EraseBench.main(rest);
            case "open" -> OpenBench.main(rest);
            case "reader" -> ReaderBench.main(rest);
            case "readings" -> ReadingsBench.main(rest);
            case "table" -> TableBench.main(rest);
            case "start" -> StartBench.main(rest);
            case "board" -> BoardBench.main(rest);
            case "export" -> ExportBench.main(rest);
            case "chain" -> ChainBench.main(rest);
            case "brief" -> BriefBench.main(rest);
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }
}
