package app.rungs.ui.job.obstacle;

import app.rungs.insight.MarketValue;
import app.rungs.insight.MarketValue.Input;
import app.rungs.model.ValueFactor;
import app.rungs.ui.GoldenPicture;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

final class TornadoChartTest {

    @Test
    void theInputThatMovesTheValueMostStandsAbove() {
        var value = MarketValue.of(List.of(
                new Input(ValueFactor.ACCOUNTS, 120, 168, 180, false),
                new Input(ValueFactor.INCIDENCE, 0.3, 0.5, 0.6, true),
                new Input(ValueFactor.ANNUAL_COST, 100_000, 200_000, 500_000, true)));
        GoldenPicture.of("tornado", 760, 240, () -> {
            var chart = new TornadoChart();
            chart.show(value);
            var box = new StackPane(chart);
            box.getStylesheets()
                    .add(Objects.requireNonNull(TornadoChart.class.getResource("/styles/jobs.css"))
                            .toExternalForm());
            return box;
        });
    }
}
