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
import app.rungs.ui.board.paper.TextFit;
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

        var order =
                new PictureOrder(PictureOrder.Kind.PNG, PictureOrder.PaperSize.ONE, null, appearance, true, Set.of());
        BoardPicture.write(workspace, desk.board, order, file);

        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2 * (1440 + 80));
        assertThat(image.getRGB(3, 3) & 0xffffff).isEqualTo(appearance == Appearance.LIGHT ? 0xf6f8fa : 0x0d1117);
    }

    @Test
    void someCardsAreDrawnAsLargeAsWantedOnNoGroundOfTheirOwn() throws Exception {
        var desk = Desk.laidOut(workspace);
        var cards = workspace.read(entries -> entries.all(Card.class)).join();
        var saidi = cards.stream()
                .filter(card -> card.entry().equals(desk.saidi.id()))
                .findFirst()
                .orElseThrow();
        var file = folder.resolve("one.png");
        var order = new PictureOrder(
                PictureOrder.Kind.PNG, PictureOrder.PaperSize.ONE, 3.0, Appearance.LIGHT, false, Set.of(saidi.id()));
        BoardPicture.write(workspace, desk.board, order, file);
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(3 * (240 + 80));
        assertThat(image.getRGB(3, 3) >>> 24).as("how dense the ground is").isZero();
        assertThat(image.getRGB(image.getWidth() / 2, image.getHeight() - 3 * 50))
                .as("the card")
                .isEqualTo(0xffffffff);

        var svg = BoardPicture.lines(workspace, desk.board, order);
        assertThat(svg).contains(">SAIDI</text>").doesNotContain(">SAIFI</text>", "#f6f8fa");
        var grounded = new PictureOrder(
                PictureOrder.Kind.SVG, PictureOrder.PaperSize.ONE, null, Appearance.LIGHT, true, Set.of(saidi.id()));
        assertThat(BoardPicture.lines(workspace, desk.board, grounded)).contains("#f6f8fa");
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
        var order = new PictureOrder(
                PictureOrder.Kind.PDF, PictureOrder.PaperSize.A4, null, Appearance.LIGHT, true, Set.of());
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

    @Test
    void textOfAnyScriptFillsTheLinesThereAre() {
        var fit = new TextFit();
        var font = Toolkit.style(Appearance.LIGHT).font(Lettering.TITLE, 15);
        String one =
                "\u5909\u5727\u5668\u306e\u6545\u969c\u3092\u4e88\u6e2c\u3057\u3001\u505c\u96fb\u3092\u9632\u3050\u3002";
        for (var text : List.of(
                one,
                "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerk",
                "\uD83D\uDE80".repeat(30),
                "A plain sentence of several words, one of them incomprehensibilities",
                one + " and " + one)) {
            var lines = Toolkit.onFx(() -> fit.lines(text, font, 120, 40));
            assertThat(lines).as(text).hasSizeGreaterThan(1);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(lines).allSatisfy(line -> {
                assertThat(Toolkit.onFx(() -> fit.width(line, font))).isLessThanOrEqualTo(121);
                assertThat(Character.isLowSurrogate(line.charAt(0))).isFalse();
            });
            var two = Toolkit.onFx(() -> fit.lines(text, font, 120, 2));
            assertThat(two).hasSize(2);
            assertThat(two.getFirst()).isEqualTo(lines.getFirst());
            assertThat(two.getLast())
                    .satisfies(line -> assertThat(line.endsWith("\u2026")).isEqualTo(lines.size() > 2));
        }
        assertThat(Toolkit.onFx(() -> fit.lines(one, font, 120, 40)))
                .as("no line begins with a full stop or a comma")
                .noneMatch(line -> line.startsWith("\u3002") || line.startsWith("\u3001"));
    }

    private static PictureOrder order(Path file, Appearance appearance) {
        return new PictureOrder(
                PictureOrder.Kind.of(file), PictureOrder.PaperSize.ONE, 1.0, appearance, true, Set.of());
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
