package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.PictureDifference;
import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.model.Note;
import app.rungs.model.Refusal;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import app.rungs.workspace.Workspace;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BoardPictureTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void create() {
        UiDriver.start();
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), Platform::runLater);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aBoardIsDrawnTwiceAsFineWithAMarginAround(Appearance appearance) throws Exception {
        var desk = Desk.laidOut(workspace);
        var file = Files.createDirectories(Path.of("target", "pictures"))
                .resolve("board-" + appearance.name().toLowerCase(Locale.ROOT) + ".png");

        var order = new PictureOrder(PictureOrder.Kind.PNG, PictureOrder.PaperSize.ONE, null, appearance, Set.of());
        BoardPicture.write(workspace, desk.board, order, file);

        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2 * (1440 + 80));
        assertThat(image.getRGB(3, 3) & 0xffffff).isEqualTo(appearance == Appearance.LIGHT ? 0xf6f8fa : 0x0d1117);
    }

    @Test
    void aPdfLooksAsTheScreenDoesAndItsWordsCanBeFound() throws Exception {
        var desk = Desk.laidOut(workspace);
        var below = new Board(Id.fresh(EntryType.BOARD), "What crews wait for", "Asked in three depots.");
        workspace
                .edit("A board on it", draft -> {
                    draft.add(below);
                    draft.add(new Card(Id.fresh(EntryType.CARD), desk.board, below.id(), 0, 600, 240, 128));
                    for (int y = 0; y < 600; y += 200) {
                        draft.add(new Card(Id.fresh(EntryType.CARD), below.id(), desk.spares.id(), 0, y, 240, 128));
                    }
                })
                .join();
        var pictures = Files.createDirectories(Path.of("target", "pictures"));
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            var lines = appearance == Appearance.LIGHT ? LineShape.CURVED : LineShape.ELBOW;
            workspace
                    .edit("Lines", draft -> draft.update(desk.board, it -> it.lined(lines)))
                    .join();
            var name = "board-" + appearance.name().toLowerCase(Locale.ROOT);
            var pdf = pictures.resolve(name + ".pdf");
            var png = folder.resolve(name + ".png");
            BoardPicture.write(workspace, desk.board, order(pdf, appearance), pdf);
            BoardPicture.write(workspace, desk.board, order(png, appearance), png);
            try (var read = Loader.loadPDF(pdf.toFile())) {
                var drawn = new PDFRenderer(read).renderImage(0, 96 / 72f, ImageType.RGB);
                ImageIO.write(drawn, "png", pictures.resolve(name + "-pdf.png").toFile());
                // Paper is white, the ground of the screen nearly so.
                assertThat(difference(drawn, ImageIO.read(png.toFile()))).isLessThan(9);
                assertThat(new PDFTextStripper().getText(read))
                        .contains(
                                "Predict equipment failures",
                                "failing",
                                "SAIDI",
                                "measured by",
                                "What crews wait for",
                                "3 cards");
                assertThat(read.getPage(0).getResources().getXObjectNames()).isEmpty();
            }
            var svg = pictures.resolve(name + ".svg");
            BoardPicture.write(workspace, desk.board, order(svg, appearance), svg);
            assertThat(svg)
                    .content()
                    .contains("<title>Why minutes matter</title>", ">SAIDI</text>", ">3 cards</text>", "</svg>");
        }
    }

    @Test
    void aLargeBoardIsSpreadOverSheetsOfPaper() throws Exception {
        var desk = Desk.laidOut(workspace);
        var pdf = folder.resolve("board.pdf");
        var order =
                new PictureOrder(PictureOrder.Kind.PDF, PictureOrder.PaperSize.A4, null, Appearance.LIGHT, Set.of());
        var written = BoardPicture.write(workspace, desk.board, order, pdf);
        assertThat(written.pages()).isBetween(2, 6);
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertThat(read.getNumberOfPages()).isEqualTo(written.pages());
            assertThat(read.getPage(0).getMediaBox().getWidth()).isBetween(595f, 842f);
            assertThat(new PDFTextStripper().getText(read)).contains("Why minutes matter \u00b7 A1 of A1 to");
            Files.createDirectories(Path.of("target", "pictures"));
            ImageIO.write(
                    new PDFRenderer(read).renderImage(0),
                    "png",
                    Path.of("target", "pictures", "board-sheet.png").toFile());
        }
    }

    @Test
    void anyScriptIsPrintedAndWhatNoFontHasIsNamed() throws Exception {
        var desk = Desk.in(workspace);
        var russian = new Note(
                Id.fresh(EntryType.NOTE), "\u041f\u0440\u0435\u0434\u0441\u043a\u0430\u0437\u0430\u0442\u044c");
        var arabic = new Note(
                Id.fresh(EntryType.NOTE), "\u062a\u0648\u0642\u0639 \u0627\u0644\u0623\u0639\u0637\u0627\u0644");
        var nobodys = new Note(Id.fresh(EntryType.NOTE), "\uDBC0\uDC01 of a private plane");
        workspace
                .edit("Notes", draft -> {
                    double y = 0;
                    for (var note : List.of(russian, arabic, nobodys)) {
                        draft.add(note);
                        draft.add(new Card(Id.fresh(EntryType.CARD), desk.board, note.id(), 0, y, 240, 120));
                        y += 160;
                    }
                })
                .join();
        var pdf = folder.resolve("scripts.pdf");
        var written = BoardPicture.write(workspace, desk.board, order(pdf, Appearance.LIGHT), pdf);
        assertThat(written.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("U+100001"));
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains(russian.text());
        }
        var svg = folder.resolve("scripts.svg");
        BoardPicture.write(workspace, desk.board, order(svg, Appearance.LIGHT), svg);
        assertThat(svg).content().contains(russian.text(), arabic.text());
    }

    private static PictureOrder order(Path file, Appearance appearance) {
        return new PictureOrder(PictureOrder.Kind.of(file), PictureOrder.PaperSize.ONE, 1.0, appearance, Set.of());
    }

    /** How far apart two pictures are, which need not be equal at their right and lower edges. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        assertThat(Math.abs(one.getWidth() - other.getWidth())).isLessThan(3);
        return PictureDifference.of(one.getSubimage(0, 0, width, height), other.getSubimage(0, 0, width, height));
    }

    @Test
    void anEmptyBoardIsAPictureToo() {
        var desk = Desk.in(workspace);
        var file = folder.resolve("empty.png");
        BoardPicture.write(workspace, desk.board, PictureOrder.of(file), file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aFolderThatIsNotThereIsNamedAndNothingIsLeftBehind() {
        var desk = Desk.in(workspace);
        assertThatThrownBy(() -> BoardPicture.write(
                        workspace,
                        desk.board,
                        PictureOrder.of(folder.resolve("no/where.png")),
                        folder.resolve("no/where.png")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no folder");
        assertThatThrownBy(() ->
                        BoardPicture.write(workspace, desk.board, PictureOrder.of(folder.resolve("board.png")), folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder");
    }
}
