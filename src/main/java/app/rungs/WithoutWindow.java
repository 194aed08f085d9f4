package app.rungs;

import app.rungs.brief.BriefFile;
import app.rungs.brief.PaperPdf;
import app.rungs.brief.PdfWriter;
import app.rungs.cli.Cli;
import app.rungs.model.Board;
import app.rungs.model.Brief;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.storage.Disk;
import app.rungs.storage.Output;
import app.rungs.text.FileName;
import app.rungs.text.Messages;
import app.rungs.ui.board.BoardPicture;
import app.rungs.ui.board.PictureOrder;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** What the sample is for, without a window: its briefs as PDFs and its boards as pictures, beside the sample itself. */
final class WithoutWindow implements Callable<Integer> {

    private final Function<Executor, Workspace> sample;
    private final PrintStream out;
    private final PrintStream err;

    WithoutWindow(Function<Executor, Workspace> sample, PrintStream out, PrintStream err) {
        this.sample = sample;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try (var workspace = sample.apply(Runnable::run)) {
            var folder = workspace.folder().path().resolveSibling("");
            out.println(Messages.of("start.without.sample", workspace.folder().path()));
            writeBriefs(workspace, folder);
            writeBoards(workspace, folder);
            return Cli.DONE;
        } catch (Refusal refusal) {
            err.println(refusal.problem().inWords());
            return Cli.REFUSED;
        } catch (WorkspaceException failed) {
            err.println(failed.getMessage());
            return Cli.FAILED;
        }
    }

    private void writeBriefs(Workspace workspace, Path folder) {
        var briefs = workspace.read(entries -> entries.all(Brief.class)).join().stream()
                .filter(brief -> brief.about().isPresent())
                .sorted(Comparator.comparing(Brief::title))
                .toList();
        for (var brief : briefs) {
            var paper = BriefFile.paper(workspace, brief.id(), LocalDate.now());
            var file = free(folder, brief.title(), ".pdf");
            Output.write(file, new PaperPdf(new PdfWriter()).print(paper).bytes());
            out.println(Messages.of("start.without.brief", brief.title(), file));
        }
    }

    private void writeBoards(Workspace workspace, Path folder) {
        for (var board : workspace.read(entries -> entries.all(Board.class)).join()) {
            var file = free(folder, board.name(), ".png");
            BoardPicture.write(workspace, board.id(), PictureOrder.of(file), file);
            out.println(Messages.of("start.without.board", board.name(), file));
        }
    }

    /** The file of a name that any disk takes. */
    private static Path free(Path folder, String name, String ending) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(Messages.of("start.without.folder", folder, Disk.reason(e)));
        }
        return folder.resolve(FileName.of(name) + ending);
    }
}
