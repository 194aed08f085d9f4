package app.rungs.ui.interview;

import app.rungs.findings.HighlightRow;
import app.rungs.findings.InterviewRow;
import app.rungs.model.Choices;
import app.rungs.model.Tag;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of what was found.
 *
 * @param width its share of the table's, in pixels at the usual size
 * @param words what a row says in it
 * @param key what a row is sorted by, upwards
 */
record FoundColumn<R>(String title, double width, Function<R, String> words, Function<R, Comparable<?>> key) {

    /** How many characters of a text are looked at to sort by it. */
    private static final int SORTED = 80;

    static List<FoundColumn<HighlightRow>> ofHighlights() {
        return List.of(
                text("filter.column.quote", 320, row -> row.highlight().quote().replaceAll("\\s+", " ")),
                text("filter.column.tags", 150, HighlightRow::tagged),
                text("filter.column.interview", 150, row -> row.interview().title()),
                text("filter.column.who", 130, HighlightRow::speaker),
                day("filter.column.day", row -> row.interview().heldOn()),
                choice("filter.column.hand", row -> row.interview().hand()),
                text("filter.column.organisation", 140, HighlightRow::organisation),
                evidence(HighlightRow::supporting, HighlightRow::contradicting),
                text("filter.column.state", 90, row -> row.holds() ? "" : Messages.of("filter.moved")));
    }

    static List<FoundColumn<InterviewRow>> ofInterviews() {
        return List.of(
                text("filter.column.interview", 260, row -> row.interview().title()),
                day("filter.column.day", row -> row.interview().heldOn()),
                text("filter.column.organisation", 160, InterviewRow::organisation),
                choice("filter.column.purpose", row -> row.interview().purpose()),
                choice("filter.column.hand", row -> row.interview().hand()),
                choice("filter.column.mode", row -> row.interview().mode()),
                number("filter.column.highlights", InterviewRow::highlights),
                text(
                        "filter.column.tags",
                        180,
                        row -> row.tags().stream().map(Tag::name).sorted().collect(Collectors.joining(", "))),
                evidence(InterviewRow::supporting, InterviewRow::contradicting));
    }

    private static <R> FoundColumn<R> text(String key, double width, Function<R, String> words) {
        var collator = Collator.getInstance(Locale.getDefault());
        return new FoundColumn<>(Messages.of(key), width, words, row -> {
            var text = words.apply(row);
            return collator.getCollationKey(text.substring(0, Math.min(SORTED, text.length())));
        });
    }

    private static <R> FoundColumn<R> day(String key, Function<R, @Nullable LocalDate> day) {
        return new FoundColumn<>(
                Messages.of(key),
                100,
                row -> {
                    var held = day.apply(row);
                    return held == null ? "" : DayWords.of(held);
                },
                row -> {
                    var held = day.apply(row);
                    return held == null ? LocalDate.MIN : held;
                });
    }

    private static <R> FoundColumn<R> choice(String key, Function<R, @Nullable Enum<?>> choice) {
        return new FoundColumn<>(
                Messages.of(key),
                100,
                row -> {
                    var chosen = choice.apply(row);
                    return chosen == null ? "" : Choices.inWords(chosen);
                },
                row -> {
                    var chosen = choice.apply(row);
                    return chosen == null ? -1 : chosen.ordinal();
                });
    }

    private static <R> FoundColumn<R> number(String key, Function<R, Integer> number) {
        return new FoundColumn<>(Messages.of(key), 90, row -> number.apply(row).toString(), number::apply);
    }

    private static <R> FoundColumn<R> evidence(Function<R, Integer> supporting, Function<R, Integer> contradicting) {
        return new FoundColumn<>(
                Messages.of("filter.column.evidence"),
                110,
                row -> supporting.apply(row) + contradicting.apply(row) == 0
                        ? ""
                        : Messages.of("filter.evidence", supporting.apply(row), contradicting.apply(row)),
                row -> supporting.apply(row) + contradicting.apply(row));
    }
}
