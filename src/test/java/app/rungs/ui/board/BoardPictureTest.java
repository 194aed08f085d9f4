package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.Refusal;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import javafx.application.Platform;
import javax.imageio.ImageIO;
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

        BoardPicture.write(workspace, desk.board, appearance, file);

        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2 * (1440 + 80));
        assertThat(image.getRGB(3, 3) & 0xffffff).isEqualTo(appearance == Appearance.LIGHT ? 0xf6f8fa : 0x0d1117);
    }

    @Test
    void anEmptyBoardIsAPictureToo() {
        var desk = Desk.in(workspace);
        var file = folder.resolve("empty.png");
        BoardPicture.write(workspace, desk.board, Appearance.LIGHT, file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aFolderThatIsNotThereIsNamedAndNothingIsLeftBehind() {
        var desk = Desk.in(workspace);
        assertThatThrownBy(() ->
                        BoardPicture.write(workspace, desk.board, Appearance.LIGHT, folder.resolve("no/where.png")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no folder");
        assertThatThrownBy(() -> BoardPicture.write(workspace, desk.board, Appearance.LIGHT, folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder");
    }
}
