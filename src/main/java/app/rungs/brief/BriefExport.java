package app.rungs.brief;

import app.rungs.brief.BriefFormat.Made;
import app.rungs.brief.paper.Paper;
import app.rungs.storage.Output;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;

/**
 * How a paper is to leave.
 *
 * @param anonymous whether nobody may be recognised in it
 */
public record BriefExport(BriefFormat format, Sheet sheet, boolean anonymous) {

    /**
     * The paper in its format.
     *
     * @throws app.rungs.model.Refusal if it is to be anonymous and a name is still in it
     */
    public Made make(Workspace workspace, Paper paper) {
        if (!anonymous) {
            return format.make(paper, sheet);
        }
        var without = workspace.read(entries -> Anonymous.of(entries, paper)).join();
        var made = format.make(without.paper(), sheet);
        without.check(format.words(made.bytes()));
        return made;
    }

    /**
     * The same, written whole or not at all.
     *
     * @throws app.rungs.model.Refusal also if the file cannot be written
     */
    public Made write(Workspace workspace, Paper paper, Path file) {
        var made = make(workspace, paper);
        Output.write(file, made.bytes());
        return made;
    }
}
