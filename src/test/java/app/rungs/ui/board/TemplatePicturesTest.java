package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.PictureDifference;
import app.rungs.model.Board;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.ui.UiDriver;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.board.paper.TextFit;
import app.rungs.ui.kit.Appearance;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What boards look like that are begun from a template, in both themes, beside pictures that were looked at. Letters differ a
 * little from one computer to another. The pictures are rewritten with {@code -Dgolden=write}.
 */
final class TemplatePicturesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "boards");

    /** How far a picture may be off on average: of 255, for each colour. */
    private static final double SLIGHT = 2;

    @Test
    void everyTemplateLooksAsItWasMeantToByDayAndByNight() throws Exception {
        UiDriver.start();
        for (var template : BoardTemplate.values()) {
            for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
                var name = (template.name() + "-" + appearance.name()).toLowerCase(Locale.ROOT) + ".png";
                var drawn = drawn(template, appearance);
                var golden = GOLDEN.resolve(name);
                if ("write".equals(System.getProperty("golden"))) {
                    Files.createDirectories(GOLDEN);
                    Files.write(golden, drawn);
                }
                assertThat(PictureDifference.of(read(drawn), read(Files.readAllBytes(golden))))
                        .as("%s beside %s", name, golden)
                        .isLessThan(SLIGHT);
            }
        }
    }

    /** What is left of a window of 1280 by 800 beside the places and the tray. */
    @ParameterizedTest
    @EnumSource
    void theHeadingsAreReadWholeInASmallWindow(BoardTemplate template) {
        UiDriver.start();
        var bounds = BoardStamp.of(template).bounds().orElseThrow();
        double zoom = Viewport.of(800, 620).fitted(bounds).zoom();
        var font = Toolkit.style(Appearance.LIGHT).font(Lettering.TITLE, 14);
        for (var area : template.areas()) {
            double wide = Toolkit.onFx(() -> new TextFit().width(area.title(), font));
            assertThat(wide).as(area.title()).isLessThan(area.box().width() * zoom);
        }
    }

    private static byte[] drawn(BoardTemplate template, Appearance appearance) throws IOException {
        var board = new Board(Id.fresh(EntryType.BOARD), template.title(), null);
        var stamp = BoardStamp.of(template);
        var reading =
                new BoardReading(board, List.of(), stamp.frames(board.id(), 0, 0, stamp.ids()), Map.of(), List.of());
        var area = stamp.bounds()
                .map(box -> box.union(new Box(box.x(), box.y() - 32, 1, 1)))
                .orElseThrow()
                .grown(40);
        var out = new ByteArrayOutputStream();
        var order =
                new PictureOrder(PictureOrder.Kind.PNG, PictureOrder.PaperSize.ONE, null, appearance, true, Set.of());
        new Pixels(StillBoard.of(reading), area, order).write(out, 480 / area.width());
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
