package app.rungs.ui.interview;

import app.rungs.findings.TagTrend;
import app.rungs.findings.TagTrend.Quarter;
import app.rungs.ui.GoldenPicture;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

final class TagTrendChartTest {

    @Test
    void aQuarterIsABarWithItsNumbersInATableBelow() {
        var trend = new TagTrend(
                List.of(),
                List.of(
                        new Quarter(2025, 2, 3, 2),
                        new Quarter(2025, 3, 0, 0),
                        new Quarter(2025, 4, 8, 5),
                        new Quarter(2026, 1, 12, 7)),
                0);
        GoldenPicture.of("tag-trend", 560, 240, () -> {
            var box = new StackPane(new TagTrendChart(trend));
            for (var sheet : List.of("entry", "tags")) {
                box.getStylesheets()
                        .add(Objects.requireNonNull(TagTrendChart.class.getResource("/styles/" + sheet + ".css"))
                                .toExternalForm());
            }
            return box;
        });
    }
}
