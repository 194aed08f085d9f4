package app.rungs.ui.interview;

import app.rungs.findings.GuideQuestions;
import app.rungs.insight.QuestionLint;
import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.model.Product;
import app.rungs.model.Question;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A guide's questions in their order, what is the matter with them, and a field for the next. */
final class QuestionsPane extends VBox {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.GUIDE, EntryType.QUESTION, EntryType.PRODUCT);

    private final Desk desk;
    private final Id<Guide> guide;
    private final LatestAnswer<List<Line>> question;
    private final Runnable unfollow;
    private final TextField fresh = new TextField();
    private List<Line> lines = List.of();
    private @Nullable Question under;

    /** A question, and what is the matter with it. */
    private record Line(GuideQuestions.Asked asked, List<Problem> problems) {}

    QuestionsPane(Desk desk, Id<Guide> guide) {
        this.desk = desk;
        this.guide = guide;
        getStyleClass().add("link-section");
        fresh.setAccessibleText(Messages.of("guide.add"));
        fresh.setOnAction(_ -> add());
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> WATCHED.contains(change.id().type()))) {
                read();
            }
        });
        read();
    }

    void close() {
        unfollow.run();
        question.close();
    }

    private void read() {
        question.ask(entries -> lines(entries, guide));
    }

    private static List<Line> lines(Entries entries, Id<Guide> guide) {
        var products = entries.all(Product.class).stream().map(Product::name).toList();
        return GuideQuestions.of(entries, guide).stream()
                .map(asked ->
                        new Line(asked, QuestionLint.problems(asked.question().text(), products)))
                .toList();
    }

    private void show(List<Line> found) {
        lines = found;
        var parts = new ArrayList<Node>();
        parts.add(new SectionTitle(Messages.of("types.question"))
                .count(found.isEmpty() ? "" : Integer.toString(found.size())));
        found.forEach(line -> parts.add(row(line)));
        fresh.setPromptText(
                under == null ? Messages.of("guide.add.prompt") : Messages.of("guide.add.under", under.text()));
        parts.add(fresh);
        boolean focused = fresh.isFocused();
        getChildren().setAll(parts);
        if (focused) {
            fresh.requestFocus();
        }
    }

    private Node row(Line line) {
        var asked = line.asked();
        var words = new Hyperlink(asked.number() + ". " + asked.question().text());
        words.getStyleClass().add("matrix-name");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setOnAction(_ -> desk.navigator().open(asked.question().id()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(
                words,
                Buttons.icon(Icon.ADD, Messages.of("guide.why"), () -> {
                    under = asked.question();
                    show(lines);
                    fresh.requestFocus();
                }),
                Buttons.icon(Icon.UP, Messages.of("guide.up"), () -> up(asked.question())),
                Buttons.icon(
                        Icon.DELETE,
                        Messages.of("entry.remove"),
                        () -> desk.remove(
                                asked.question().id(), asked.question().text())));
        row.getStyleClass().add("question-row");
        var part = new VBox(row);
        part.setStyle("-fx-padding: 0 0 0 " + 20 * asked.depth() + "px;");
        for (var problem : line.problems()) {
            var warning = new Label(problem.sentence(), Icon.WARNING.node().in(Tone.WARNING));
            warning.getStyleClass().add("hint");
            warning.setWrapText(true);
            part.getChildren().add(warning);
        }
        return part;
    }

    private void add() {
        var words = fresh.getText().strip();
        if (words.isEmpty()) {
            return;
        }
        int position = lines.stream()
                        .mapToInt(line -> line.asked().question().position())
                        .max()
                        .orElse(-1)
                + 1;
        var made =
                new Question(Id.fresh(EntryType.QUESTION), guide, under == null ? null : under.id(), position, words);
        desk.edit(Messages.of("guide.edit.add"), draft -> draft.add(made), () -> {
            fresh.clear();
            under = null;
            show(lines);
        });
    }

    /** Changes places with the question before it on the same depth. */
    private void up(Question moved) {
        var siblings = lines.stream()
                .map(line -> line.asked().question())
                .filter(other -> Objects.equals(other.parent(), moved.parent()))
                .toList();
        int at = siblings.indexOf(moved);
        if (at > 0) {
            var before = siblings.get(at - 1);
            desk.edit(
                    Messages.of("guide.edit.move"),
                    draft -> {
                        place(draft, moved.id(), before.position());
                        place(draft, before.id(), moved.position());
                    },
                    () -> {});
        }
    }

    private static void place(Draft draft, Id<Question> id, int position) {
        draft.update(id, it -> new Question(it.id(), it.guide(), it.parent(), position, it.text()));
    }
}
