package app.rungs.ui.board;

import app.rungs.brief.VectorPdf;
import app.rungs.model.Board;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.storage.Output;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Pages;
import app.rungs.ui.board.paper.PdfPaper;
import app.rungs.ui.board.paper.SvgPaper;
import app.rungs.ui.board.paper.TextFit;
import app.rungs.ui.kit.Appearance;
import app.rungs.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;

/**
 * A board as a picture: everything on it as at 100 %, however large it is. PDF and SVG are lines and words; their letters
 * come along. Needs no display, and is never called on the FX thread, which it starts if nobody has.
 */
public final class BoardPicture {

    private static final double MARGIN = 40;
    /** How many cards an SVG may show whose letters are shapes. */
    private static final int SHAPED = 1_000;

    private static final Box EMPTY = new Box(0, 0, 640, 360);

    /**
     * What came of it.
     *
     * @param pages how many pages a PDF has; 1 for a picture
     * @param problems what a reader would miss
     */
    public record Written(int pages, List<Problem> problems) {}

    private final StillBoard board;
    private final Box area;
    private final PictureOrder order;

    private BoardPicture(StillBoard board, PictureOrder order) {
        this.board = board;
        this.order = order;
        area = board.content().bounds().orElse(EMPTY).grown(MARGIN);
    }

    private static BoardPicture of(Workspace workspace, Id<Board> board, PictureOrder order) {
        var read = workspace
                .read(entries -> BoardReading.of(entries, board).only(order.only()))
                .join();
        Toolkit.start();
        return new BoardPicture(StillBoard.of(read), order);
    }

    /**
     * Draws a board and writes it to {@code file}, which appears whole or not at all.
     *
     * @throws Refusal if the file cannot be written
     */
    public static Written write(Workspace workspace, Id<Board> board, PictureOrder order, Path file) {
        var place = file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new Refusal(Messages.of("board.picture.folder", file));
        }
        if (!Files.isDirectory(place.resolveSibling(""))) {
            throw new Refusal(Messages.of("board.picture.noFolder", place.resolveSibling("")));
        }
        var picture = of(workspace, board, order);
        var written = new ArrayList<Written>();
        Output.write(file, out -> written.add(picture.writeTo(out)));
        return written.getFirst();
    }

    /** A picture for the clipboard, as on screen in {@code appearance}. */
    static Image image(Workspace workspace, Id<Board> board, PictureOrder order) {
        var picture = of(workspace, board, order);
        return picture.pixels().image();
    }

    /** The same drawn in lines, as the text of an SVG. */
    static String lines(Workspace workspace, Id<Board> board, PictureOrder order) {
        var picture = of(workspace, board, order);
        var out = new ByteArrayOutputStream();
        picture.svg(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Pixels pixels() {
        return new Pixels(board, area, order);
    }

    private Written writeTo(OutputStream out) throws IOException {
        return switch (order.kind()) {
            case PDF -> pdf(out);
            case SVG -> svg(out);
            case PNG -> {
                pixels().write(out, order.scale());
                yield new Written(1, List.of());
            }
        };
    }

    private Written svg(OutputStream out) {
        var style = Toolkit.style(order.appearance());
        var fit = new TextFit();
        var paper = new SvgPaper(
                out, fit, board.name(), area, board.content().cards().size() > SHAPED);
        if (order.ground()) {
            paper.setFill(style.ink(Ink.GROUND));
            paper.fillRect(area.x(), area.y(), area.width(), area.height());
        }
        new BoardDrawing(board, style, fit).draw(paper, area);
        paper.end();
        return new Written(1, List.of());
    }

    private Written pdf(OutputStream out) throws IOException {
        var size = order.paper();
        var pages = size == PictureOrder.PaperSize.ONE
                ? Pages.one(area, VectorPdf.LARGEST)
                : Pages.on(area, size.width(), size.height());
        // Paper is white already; by night it is not.
        var style = order.appearance() == Appearance.LIGHT
                ? Toolkit.style(Appearance.LIGHT).onWhite()
                : Toolkit.style(order.appearance());
        var fit = new TextFit();
        var drawing = new BoardDrawing(board, style, fit);
        try (var pdf = new VectorPdf(board.name())) {
            var paper = new PdfPaper(pdf, fit);
            for (int i = 0; i < pages.tiles().size(); i++) {
                var tile = pages.tiles().get(i);
                if (pages.tiles().size() > 1 && board.isEmpty(tile)) {
                    continue;
                }
                pdf.page(pages.width(), pages.height());
                paper.setFill(style.ink(Ink.GROUND));
                pdf.into(1, 0, 0);
                paper.setFill(style.ink(Ink.GROUND));
                paper.fillRect(0, 0, pages.width(), pages.height());
                pdf.leave();
                pdf.into(
                        pages.scale(),
                        pages.margin() - tile.x() * pages.scale(),
                        pages.margin() - tile.y() * pages.scale());
                pdf.clip(tile.x(), tile.y(), tile.width(), tile.height());
                drawing.draw(paper, tile);
                pdf.leave();
                if (pages.margin() > 0) {
                    foot(pdf, paper, style, pages, i);
                }
            }
            pdf.write(out);
            return new Written(pdf.pages(), pdf.problems());
        }
    }

    /** On a sheet of paper: what it is part of, and where it belongs among the others. */
    private void foot(VectorPdf pdf, PdfPaper paper, BoardStyle style, Pages pages, int page) {
        pdf.into(1, 0, 0);
        paper.setFill(style.ink(Ink.MUTED));
        paper.setFont(style.font(Lettering.TEXT, 8));
        String words = pages.tiles().size() == 1
                ? board.name()
                : Messages.of(
                        "board.print.foot",
                        board.name(),
                        pages.place(page),
                        pages.place(pages.tiles().size() - 1));
        paper.fillText(words, pages.margin(), pages.height() - pages.margin() / 2);
        pdf.leave();
    }
}
