package app.rungs.cli;

import app.rungs.program.Release;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Rungs " + Release.running().inWords()};
    }
}
