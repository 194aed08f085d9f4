package app.rungs.faults;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Nothing that was said to be saved is lost when the program is killed. {@code -Drungs.kills=N} sets how often. */
@Execution(ExecutionMode.CONCURRENT)
class KillStormTest {

    private static final long SEED = Long.getLong("rungs.seed", 20261121);

    @TempDir
    Path folder;

    @Test
    void noSavedLineIsLostWhenTheProgramIsKilled() throws Exception {
        storm(Integer.getInteger("rungs.kills", 6));
    }

    @Test
    @Tag("faults")
    void noSavedLineIsLostInALongStorm() throws Exception {
        storm(Integer.getInteger("rungs.kills", 100));
    }

    /** A new workspace every fifty kills, so that opening does not come to be all there is to kill. */
    private void storm(int kills) throws Exception {
        for (int done = 0, round = 0; done < kills; round++) {
            long seed = SEED + round;
            System.out.println("seed " + seed);
            var storm = new Storm(folder.resolve("storm-" + round + ".rungs"), seed);
            int inThisRound = Math.min(50, kills - done);
            for (int i = 1; i <= inThisRound; i++) {
                storm.kill(i);
            }
            done += inThisRound;
            System.out.println(storm.figures(inThisRound, seed));
        }
    }
}
