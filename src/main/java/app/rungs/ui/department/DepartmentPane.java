package app.rungs.ui.department;

import app.rungs.findings.DepartmentGaps;
import app.rungs.findings.HeadAnswers;
import app.rungs.findings.HeadAnswers.Reason;
import app.rungs.model.Choices;
import app.rungs.model.Department;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLines;
import app.rungs.ui.entry.EntryRows;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a department's head is asked with the whys behind it, what is not connected, and packs of metrics to start from. */
final class DepartmentPane extends VBox {

    private final Desk desk;
    private final Id<Department> department;
    private final BiConsumer<EntryType, Map<String, Object>> create;
    private final LatestAnswer<Shown> question;
    private final Runnable unfollow;
    private final VBox questions = section();
    private final VBox gaps = section();
    private final PackPane packs;

    /** @param lines the unconnected, a list under each heading */
    private record Shown(
            List<HeadAnswers> answers,
            Map<UUID, String> segments,
            Map<String, List<EntryRow>> lines,
            boolean bare,
            List<DepartmentGaps.Reach> reaches) {}

    /** @param create makes a new entry with what is known of it, by field name */
    DepartmentPane(Desk desk, Id<Department> department, BiConsumer<EntryType, Map<String, Object>> create) {
        this.desk = desk;
        this.department = department;
        this.create = create;
        packs = new PackPane(desk, department);
        getStyleClass().add("sections");
        getChildren().setAll(questions, gaps, packs);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(_ -> read());
        read();
    }

    void close() {
        unfollow.run();
        question.close();
        packs.close();
    }

    private void read() {
        var today = LocalDate.now(ZoneId.systemDefault());
        var _ = question.ask(entries -> find(entries, today));
    }

    private Shown find(Entries entries, LocalDate today) {
        var found = entries.find(department).orElse(null);
        if (found == null) {
            return new Shown(List.of(), Map.of(), Map.of(), true, List.of());
        }
        var answers = HeadAnswers.of(entries, found, today);
        var segments = new HashMap<UUID, String>();
        entries.all(Segment.class).forEach(segment -> segments.put(segment.id().value(), segment.name()));
        var unconnected = DepartmentGaps.of(entries, found);
        var lines = new LinkedHashMap<String, List<EntryRow>>();
        put(lines, entries, Messages.of("department.gaps.goal"), unconnected.unmeasured());
        put(lines, entries, Messages.of("department.gaps.metric"), unconnected.astray());
        return new Shown(answers, segments, lines, unconnected.bare(), unconnected.reaches());
    }

    private static void put(
            Map<String, List<EntryRow>> lines, Entries entries, String heading, List<? extends Entry> of) {
        if (!of.isEmpty()) {
            lines.put(heading, EntryLines.of(entries, of));
        }
    }

    private void show(Shown shown) {
        var parts = new ArrayList<Node>();
        parts.add(new SectionTitle(Messages.of("department.questions")));
        shown.answers().forEach(answer -> show(answer, shown.segments(), parts));
        questions.getChildren().setAll(parts);
        showGaps(shown);
    }

    private void show(HeadAnswers answer, Map<UUID, String> segments, List<Node> parts) {
        var heading = new Label(Choices.inWords(answer.question()));
        heading.getStyleClass().add("link-heading");
        parts.add(heading);
        var words = FormulaPane.muted(
                answer.answer().isEmpty() ? Messages.of("department.question.open") : answer.answer());
        if (!answer.answer().isEmpty()) {
            words.getStyleClass().remove("muted");
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        parts.add(line(0, words, Messages.of("department.why.add"), () -> ask(answer, null)));
        answer.whys().forEach(reason -> parts.add(line(reason, answer, segments)));
        answer.weakest()
                .ifPresent(weakest -> parts.add(FormulaPane.muted(Messages.of(
                        "department.question.weakest",
                        Messages.of("department.question.depth", answer.depth()),
                        weakest.why().statement(),
                        strength(weakest)))));
    }

    /** A reason, as far in as it is deep, with how well it is borne out; it leads to its own page. */
    private HBox line(Reason reason, HeadAnswers answer, Map<UUID, String> segments) {
        var why = reason.why();
        var segment =
                why.segment() == null ? "" : segments.getOrDefault(why.segment().value(), "");
        var where = segment.isEmpty() ? "" : Messages.of("department.why.in", segment);
        var row = new EntryRow(
                why.id(),
                Icon.QUESTION,
                Tone.OPERATIONAL,
                why.statement(),
                Stream.of(where, strength(reason)).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · ")),
                "");
        var one = EntryRows.one(row, 0, desk);
        HBox.setHgrow(one, Priority.ALWAYS);
        return line(reason.depth(), one, Messages.of("department.why.deeper"), () -> ask(answer, reason));
    }

    private static HBox line(int depth, Node content, String words, Runnable action) {
        var line = new HBox(content, Buttons.icon(Icon.ADD, words, action));
        line.getStyleClass().add("why-line");
        line.setPadding(new Insets(0, 0, 0, 20.0 * depth));
        return line;
    }

    private void ask(HeadAnswers answer, @Nullable Reason reason) {
        var given = new HashMap<String, Object>();
        given.put("department", department);
        given.put("question", answer.question());
        if (reason != null) {
            given.put("parent", reason.why().id());
            if (reason.why().segment() != null) {
                given.put("segment", reason.why().segment());
            }
        }
        create.accept(EntryType.WHY, given);
    }

    private static String strength(Reason reason) {
        return reason.strength() == null
                ? Messages.of("department.why.none")
                : Messages.of("department.why.strength", Math.round(reason.strength()));
    }

    private void showGaps(Shown shown) {
        var parts = new ArrayList<Node>();
        parts.add(new SectionTitle(Messages.of("department.gaps")));
        if (shown.bare()) {
            parts.add(FormulaPane.muted(Messages.of("department.gaps.bare")));
            gaps.getChildren().setAll(parts);
            return;
        }
        if (shown.lines().isEmpty()) {
            parts.add(FormulaPane.muted(Messages.of("department.gaps.none")));
        }
        shown.lines().forEach((heading, rows) -> {
            var label = new Label(heading);
            label.getStyleClass().add("link-heading");
            parts.add(label);
            parts.addAll(EntryRows.of(rows, desk));
        });
        for (var reach : shown.reaches()) {
            var words = Messages.of(
                    "department.reach", reach.segment().name(), reach.reaching().size(), reach.metrics());
            var names = reach.reaching().stream().map(metric -> metric.name()).collect(Collectors.joining(", "));
            parts.add(FormulaPane.muted(names.isEmpty() ? words : Messages.of("department.reach.named", words, names)));
        }
        gaps.getChildren().setAll(parts);
    }

    private static VBox section() {
        var section = new VBox();
        section.getStyleClass().add("link-section");
        return section;
    }
}
