package app.rungs.faults;

import app.rungs.sample.PlantedNames;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;

/** A program to be killed: erases the planted name for good, and says when it begins and when that is done. */
final class Eraser {

    private Eraser() {}

    static void main(String[] arguments) {
        try (var workspace = Workspace.open(Path.of(arguments[0]), PlantedNames.CLOCK, Runnable::run)) {
            System.out.println("begin");
            workspace
                    .erase(PlantedNames.redaction(null).id(), PlantedNames.TERM, _ -> {})
                    .join();
            System.out.println("done");
        }
    }
}
