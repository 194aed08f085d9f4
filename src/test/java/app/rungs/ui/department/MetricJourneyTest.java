package app.rungs.ui.department;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.MetricReadings;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a spreadsheet to three segments: readings are pasted, a metric is derived from them, and the page shows it. */
final class MetricJourneyTest {

    private static final List<String> OWNERS = List.of("Investor Owned", "Municipal", "Cooperative");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void twoHundredPastedReadingsBecomeCaidiInThreeSegments(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = new RoomDriver(
                        folder.resolve("sample"),
                        appearance,
                        (workspace, navigator) -> new DepartmentRoom(workspace, RoomDriver.screen(), navigator))) {
            var driver = room.driver();
            driver.click("Metrics").click("SAIDI");
            driver.until("the page is there", () -> driver.isOnScreen("Paste or type"));
            driver.until("the series is drawn", () -> driver.isOnScreen(".series-chart"));
            scrollTo(room, ".series-chart");
            room.picture("metric-series", appearance, ".series-chart");
            driver.onFx(() -> {
                ((ReadingsPane) driver.find(".readings-pane")).paste();
                return true;
            });
            driver.until("the grid is there", () -> driver.isOnScreen(".paste-pane"));
            driver.onFx(() -> {
                var _ = ((PastePane) driver.find(".paste-pane")).paste(table());
                return true;
            });
            driver.until("the cells are read", () -> driver.isOnScreen("Add 200 readings"));
            scrollTo(room, ".paste-pane");
            room.picture("metric-paste", appearance, ".paste-pane");
            driver.onFx(() -> {
                driver.find("Add 200 readings", Button.class).fire();
                return true;
            });
            driver.until("the good rows are in", () -> driver.isOnScreen("Add readings"));
            assertThat(readings(room)).isEqualTo(200);
            assertThat(room.said().getLast()).contains("200 readings added").contains("2 rows stay here");

            var caidi =
                    new Metric(Id.fresh(EntryType.METRIC), "CAIDI", null, "SAIDI / SAIFI", "minutes", null, null, null);
            room.workspace().edit("New metric", draft -> draft.add(caidi)).join();
            driver.onFx(() -> {
                room.open(caidi.id());
                return true;
            });
            driver.until("CAIDI is derived", () -> driver.isOnScreen("Electric co-operatives"));
            scrollTo(room, ".series-chart");
            room.picture("metric-derived", appearance, ".figures");
            var groups = room.workspace()
                    .read(entries -> new MetricReadings(entries, entries.get(caidi.id())).bySegment())
                    .join();
            assertThat(groups)
                    .extracting(group -> group.segment().name())
                    .containsExactly("Electric co-operatives", "Investor-owned utilities", "Municipal utilities");
            assertThat(groups.stream().mapToInt(group -> group.quartiles().n()).sum())
                    .isEqualTo(100);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    /** Scrolls the page until the top of what is called so is near the top. */
    private static void scrollTo(RoomDriver room, String query) {
        room.driver().settle();
        room.driver().onFx(() -> {
            var node = room.driver().find(query);
            Node up = node;
            while (!(up instanceof ScrollPane)) {
                up = up.getParent();
            }
            var pane = (ScrollPane) up;
            var content = pane.getContent();
            double top = content.sceneToLocal(node.localToScene(0, 0)).getY() - 60;
            double free = content.getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.clamp(top / free, 0, 1));
            return true;
        });
    }

    private static long readings(RoomDriver room) {
        return room.workspace()
                .read(entries -> entries.all(Reading.class).stream()
                        .filter(reading -> reading.definition() == null)
                        .count())
                .join();
    }

    /** A hundred utilities in two metrics, made up; and two rows that cannot be read. */
    private static String table() {
        var random = new Random(7);
        var text = new StringBuilder("Year\tUtility\tOwnership\tSAIDI\tSAIFI\n");
        for (int i = 0; i < 100; i++) {
            double saidi = 40 + 30 * (i % 3) + random.nextInt(400) / 10.0;
            text.append("2022\tUtility ")
                    .append(i)
                    .append(" (fictional)\t")
                    .append(OWNERS.get(i % 3))
                    .append('\t');
            text.append(saidi)
                    .append('\t')
                    .append((80 + random.nextInt(60)) / 100.0)
                    .append('\n');
        }
        text.append("2022-02-30\tUtility 100 (fictional)\tMunicipal\t50\t1\n");
        text.append("2022\tUtility 101 (fictional)\tMunicipal\t-5\t0.9 h\n");
        return text.toString();
    }
}
