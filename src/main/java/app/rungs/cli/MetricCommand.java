package app.rungs.cli;

import app.rungs.findings.Gap;
import app.rungs.findings.MetricReadings;
import app.rungs.insight.Fault;
import app.rungs.model.Metric;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How many readings a metric has in each segment, and their median. */
@Command(name = "metric", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class MetricCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "name")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private String name;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** What is computed of a metric. */
    private record Answer(
            Metric metric,
            int readings,
            long derived,
            List<Gap> gaps,
            List<Fault> faults,
            long outside,
            List<MetricReadings.Group> groups) {}

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            var answer = open.read(entries -> {
                        var metric = new Lookup(entries).one(Metric.class, name);
                        var readings = new MetricReadings(entries, metric);
                        var found = readings.observations();
                        return new Answer(
                                metric,
                                readings.count(),
                                found.derived(),
                                found.gaps(),
                                found.faults(),
                                readings.outsideSegments(),
                                readings.bySegment());
                    })
                    .join();
            if (json) {
                printJson(answer);
            } else {
                print(answer);
            }
        }
        return Cli.DONE;
    }

    private void print(Answer answer) {
        var out = workspace.out();
        var unit = answer.metric().unit();
        var named = answer.metric().name() + (unit == null ? "" : " " + unit);
        out.println(Messages.of("cli.metric.title", named, answer.readings()));
        String heading = "";
        for (var group : answer.groups()) {
            if (!heading(group).equals(heading)) {
                heading = heading(group);
                out.println("  " + heading);
            }
            out.println(String.format(
                    Locale.ROOT,
                    "    %-32s n %5d   median %s",
                    group.segment().name(),
                    group.quartiles().n(),
                    number(group.quartiles().median())));
        }
        if (answer.derived() > 0) {
            out.println("  "
                    + Messages.of(
                            "cli.metric.derived",
                            answer.derived(),
                            Objects.requireNonNullElse(answer.metric().formula(), "")));
        }
        answer.faults().forEach(fault -> out.println("  " + fault.problem().inWords()));
        if (!answer.gaps().isEmpty()) {
            out.println("  "
                    + Messages.of(
                            "cli.metric.gaps",
                            answer.gaps().size(),
                            answer.gaps().getFirst().sentence()));
        }
        if (answer.outside() > 0) {
            out.println("  " + Messages.of("cli.metric.outside", answer.outside()));
        }
        long definitions = answer.groups().stream()
                .map(MetricReadings.Group::definition)
                .distinct()
                .count();
        if (definitions > 1) {
            out.println("  " + Messages.of("cli.metric.differ"));
        }
    }

    private void printJson(Answer answer) {
        Printed.json(workspace.out(), json -> {
            json.writeStartObject();
            json.writeStringField("metric", answer.metric().name());
            json.writeStringField("unit", answer.metric().unit());
            json.writeNumberField("readings", answer.readings());
            json.writeNumberField("derived", answer.derived());
            json.writeNumberField("gaps", answer.gaps().size());
            json.writeNumberField("outsideSegments", answer.outside());
            json.writeArrayFieldStart("segments");
            for (var group : answer.groups()) {
                json.writeStartObject();
                json.writeStringField("segment", group.segment().name());
                json.writeStringField("definition", group.definition());
                json.writeStringField("period", group.period());
                json.writeNumberField("n", group.quartiles().n());
                json.writeNumberField("median", group.quartiles().median());
                json.writeNumberField("lower", group.quartiles().lower());
                json.writeNumberField("upper", group.quartiles().upper());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String heading(MetricReadings.Group group) {
        return Stream.of(group.definition(), group.period())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** To one place from ten on and to four below, without trailing zeros; {@code --json} has every digit. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(Math.abs(value) >= 10 ? 1 : 4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
