package app.rungs.bench;

import java.util.Arrays;

/** Starts a benchmark by its name: {@code ./rungs bench edits 2000}. Each prints a JSON line a measurement. */
public final class Bench {

    private static final String USAGE = """
        rungs bench edits N                    edits a second, beside raw inserts of the same rows
        rungs bench open WORKSPACE [ENTRIES]   opening a workspace and memory after; made with ENTRIES where it is missing
        rungs bench capture [ENTRIES [FILES]]  keystroke to paint while capturing, and the import of transcripts
        rungs bench board FILE.json            panning and zooming a board (needs a display of 1600 x 1000)
        rungs bench brief FILE.html            a document through our own PDF path
        rungs bench brief --segment NAME WORKSPACE   a real brief
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
            case "open" -> OpenBench.main(rest);
            case "board" -> BoardBench.main(rest);
            case "brief" -> BriefBench.main(rest);
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }
}
