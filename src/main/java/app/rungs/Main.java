package app.rungs;

import app.rungs.cli.Cli;

/** Where the program starts. It must not be an {@code Application}: JavaFX refuses to start one from the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Quiet.libraries();
        System.exit(Cli.run(() -> Cli.DONE, arguments));
    }
}
