package app.rungs.cli;

import app.rungs.findings.ObstacleValue;
import app.rungs.insight.MarketValue;
import app.rungs.model.Choices;
import app.rungs.model.Obstacle;
import app.rungs.model.ValueFactor;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What removing an obstacle is worth, segment by segment: the value, its interval, what moves it, what is assumed. */
@Command(name = "obstacle", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class ObstacleCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private String id;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** What is computed of an obstacle. */
    private record Answer(Obstacle obstacle, List<ObstacleValue> values) {}

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            var answer = open.read(entries -> {
                        var obstacle = new Lookup(entries).one(Obstacle.class, id);
                        return new Answer(obstacle, ObstacleValue.estimated(entries, obstacle));
                    })
                    .join();
            if (json) {
                printJson(answer);
            } else {
                print(answer, workspace.out());
            }
        }
        return Cli.DONE;
    }

    private static void print(Answer answer, PrintWriter out) {
        out.println(answer.obstacle().statement());
        if (answer.values().isEmpty()) {
            out.println("  " + Messages.of("cli.obstacle.none"));
        }
        for (var value : answer.values()) {
            out.println("  " + value.segment().name());
            value.rows().stream().filter(row -> row.input() != null).forEach(row -> out.println("    " + line(row)));
            print(out, value.unit(), Messages.of("cli.obstacle.customers"), value.customers(), value.missing(false));
            print(out, value.unit(), Messages.of("cli.obstacle.ours"), value.ours(), value.missing(true));
        }
    }

    private static void print(
            PrintWriter out, String unit, String name, Optional<MarketValue> value, List<ValueFactor> missing) {
        if (value.isEmpty()) {
            out.println("    " + Messages.of("cli.obstacle.missing", name, named(missing)));
            return;
        }
        var market = value.get();
        var interval = market.interval();
        out.println("    "
                + Messages.of(
                        "cli.obstacle.value",
                        name,
                        money(market.base()) + (unit.isEmpty() ? "" : " " + unit),
                        money(interval.low()),
                        money(interval.high())));
        market.tornado().stream()
                .filter(bar -> bar.swing() > 0)
                .forEach(bar -> out.println("      "
                        + Messages.of(
                                "cli.obstacle.bar",
                                Choices.inWords(bar.input().factor()),
                                money(bar.low()),
                                money(bar.high()))));
        long assumed =
                market.inputs().stream().filter(MarketValue.Input::assumed).count();
        out.println("      "
                + Messages.of(
                        "cli.obstacle.assumed",
                        assumed,
                        market.inputs().size(),
                        Math.round(100 * market.assumedShare()),
                        Math.round(100 * market.assumedSwing())));
    }

    private static String line(ObstacleValue.Row row) {
        var input = Objects.requireNonNull(row.input());
        var figures = input.low() == input.high()
                ? plain(input.base())
                : plain(input.low()) + " – " + plain(input.base()) + " – " + plain(input.high());
        var estimate = row.estimate();
        var owner = estimate == null || estimate.owner() == null ? "" : estimate.owner();
        return Messages.of(
                        row.isAssumed() ? "cli.obstacle.input.assumed" : "cli.obstacle.input.cited",
                        Choices.inWords(row.factor()),
                        figures,
                        row.citation())
                + (owner.isEmpty() ? "" : " · " + owner);
    }

    private void printJson(Answer answer) {
        Printed.json(workspace.out(), out -> {
            out.writeStartObject();
            out.writeStringField("obstacle", answer.obstacle().statement());
            out.writeArrayFieldStart("segments");
            for (var value : answer.values()) {
                out.writeStartObject();
                out.writeStringField("segment", value.segment().name());
                out.writeStringField("unit", value.unit());
                out.writeArrayFieldStart("inputs");
                for (var row : value.rows()) {
                    write(out, row);
                }
                out.writeEndArray();
                write(out, "customers", value.customers(), value.missing(false));
                write(out, "ours", value.ours(), value.missing(true));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void write(JsonGenerator out, ObstacleValue.Row row) throws IOException {
        var input = row.input();
        if (input != null) {
            var estimate = row.estimate();
            out.writeStartObject();
            out.writeStringField("input", Choices.word(row.factor()));
            out.writeNumberField("low", input.low());
            out.writeNumberField("base", input.base());
            out.writeNumberField("high", input.high());
            out.writeBooleanField("assumed", input.assumed());
            out.writeStringField("citation", row.citation().isEmpty() ? null : row.citation());
            out.writeStringField("owner", estimate == null ? null : estimate.owner());
            out.writeEndObject();
        }
    }

    private static void write(JsonGenerator out, String name, Optional<MarketValue> value, List<ValueFactor> missing)
            throws IOException {
        out.writeObjectFieldStart(name);
        if (value.isPresent()) {
            var market = value.get();
            var interval = market.interval();
            out.writeNumberField("base", market.base());
            out.writeNumberField("low80", interval.low());
            out.writeNumberField("high80", interval.high());
            out.writeNumberField("assumedShare", market.assumedShare());
            out.writeNumberField("assumedSwing", market.assumedSwing());
            out.writeArrayFieldStart("tornado");
            for (var bar : market.tornado()) {
                out.writeStartObject();
                out.writeStringField("input", Choices.word(bar.input().factor()));
                out.writeNumberField("low", bar.low());
                out.writeNumberField("high", bar.high());
                out.writeEndObject();
            }
            out.writeEndArray();
        } else {
            out.writeArrayFieldStart("missing");
            for (var factor : missing) {
                out.writeString(Choices.word(factor));
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static String named(List<ValueFactor> factors) {
        return factors.stream().map(Choices::inWords).collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String money(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
