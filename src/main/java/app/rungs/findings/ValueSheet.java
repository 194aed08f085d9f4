package app.rungs.findings;

import app.rungs.model.Segment;
import app.rungs.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value matrix as tab-separated text, which spreadsheets take as a table: a row for each obstacle. */
public final class ValueSheet {

    private ValueSheet() {}

    /** Obstacle, the points of each segment (blank where none were given), divergence; the sums below. */
    public static String of(ObstacleValues values) {
        var head = line(
                Messages.of("findings.sheet.obstacle"),
                values.segments().stream().map(Segment::name),
                Messages.of("findings.sheet.divergence"));
        var rows = values.obstacles().stream()
                .map(obstacle -> line(
                        obstacle.statement(),
                        values.segments().stream()
                                .map(segment -> values.at(segment, obstacle)
                                        .map(cell ->
                                                Integer.toString(cell.value().points()))
                                        .orElse("")),
                        Integer.toString(values.divergence(obstacle))));
        var sums = line(
                Messages.of("findings.sheet.sum"),
                values.segments().stream().map(segment -> Integer.toString(values.given(segment))),
                "");
        return Stream.of(Stream.of(head), rows, Stream.of(sums))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String first, Stream<String> cells, String last) {
        return Stream.of(Stream.of(first), cells, Stream.of(last))
                .flatMap(cell -> cell)
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
