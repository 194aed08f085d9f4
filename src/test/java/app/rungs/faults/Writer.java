package app.rungs.faults;

import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;

/**
 * A program to be killed: notes one line after the other in an interview, as fast as it can, and says after each edit up to
 * which line all is saved. Every twentieth edit is an import of forty lines.
 */
final class Writer {

    static final Id<Interview> INTERVIEW = new Id<>(EntryType.INTERVIEW, new UUID(1, 1));

    private static final int IMPORTED = 40;

    private Writer() {}

    static void main(String[] arguments) {
        var workspace = Workspace.open(Path.of(arguments[0]), InstantSource.system(), Runnable::run);
        int next = workspace
                .read(it -> it.naming(Turn.class, INTERVIEW).stream()
                        .mapToInt(turn -> turn.position() + 1)
                        .max()
                        .orElse(0))
                .join();
        say("ready");
        for (int edits = 1; ; edits++) {
            int first = next;
            int count = edits % 20 == 0 ? IMPORTED : 1;
            workspace
                    .edit("Note", draft -> {
                        for (int i = 0; i < count; i++) {
                            draft.add(turn(first + i));
                        }
                    })
                    .join();
            next += count;
            say("saved " + (next - 1));
        }
    }

    static Interview interview() {
        return new Interview(
                INTERVIEW, "Told in a storm", null, null, Hand.FIRST, null, null, null, null, null, null, true);
    }

    static Turn turn(int position) {
        var id = new Id<Turn>(EntryType.TURN, new UUID(2, position));
        return new Turn(
                id, INTERVIEW, position, TurnKind.NOTE, null, null, "Line " + position + ": " + words(position));
    }

    /** Between nothing and some 400 letters, so that records differ in length. */
    private static String words(int position) {
        return "we keep it in a sheet, and then ".repeat(position % 13);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
