package app.rungs.ui.department;

import app.rungs.findings.MetricSeries;
import app.rungs.findings.MetricSeries.Line;
import app.rungs.findings.MetricSeries.Point;
import app.rungs.insight.Quartiles;
import app.rungs.ui.GoldenPicture;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

final class SeriesChartTest {

    @Test
    void segmentsAreLinesWithTheirMiddleHalfAndOneOrganisationStandsOut() {
        var series = new MetricSeries(
                List.of(line("Co-operatives", 170, 4), line("Investor-owned", 130, -3), line("Municipal", 60, 1)),
                new Line("Prairie Light (fictional)", points(90, 12, 0)),
                null);
        GoldenPicture.of("series", 760, 300, () -> {
            var box = new StackPane(new SeriesChart(series, "SAIDI", "minutes"));
            box.getStylesheets()
                    .add(Objects.requireNonNull(SeriesChart.class.getResource("/styles/department.css"))
                            .toExternalForm());
            return box;
        });
    }

    private static Line line(String name, double from, double step) {
        return new Line(name, points(from, step, 20));
    }

    private static List<Point> points(double from, double step, double spread) {
        return IntStream.rangeClosed(2017, 2023)
                .mapToObj(year -> new Point(Integer.toString(year), year + 1, values(from, step, spread, year)))
                .toList();
    }

    private static Quartiles values(double from, double step, double spread, int year) {
        double median = from + step * (year - 2017) + (year % 2 == 0 ? 6 : 0);
        return Quartiles.of(List.of(median - spread, median, median + spread)).orElseThrow();
    }
}
