package app.rungs.ui.entry;

import app.rungs.findings.ProductWords;
import app.rungs.insight.GenericWords;
import app.rungs.insight.JobLint;
import app.rungs.insight.NearDuplicates;
import app.rungs.insight.OwnWords;
import app.rungs.insight.ValueLint;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Advice;
import app.rungs.ui.kit.Choice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What could be said better in a claim, while it is typed: words that speak for everybody; in a value statement words of our
 * own; in a job's statement what keeps it from being one job, and which jobs say nearly the same.
 */
final class ClaimAdvice extends VBox implements AutoCloseable {

    /** The types whose own words are claims. */
    private static final Set<EntryType> CLAIMS = EnumSet.of(
            EntryType.JOB,
            EntryType.OBSTACLE,
            EntryType.IMPACT,
            EntryType.FORCE,
            EntryType.GOAL,
            EntryType.TREND,
            EntryType.HYPOTHESIS,
            EntryType.DECISION,
            EntryType.RELATIVE_VALUE,
            EntryType.VALUE_STATEMENT);

    private static final int SHOWN = 3;

    private final Desk desk;
    private final TextInputControl typed;
    private final boolean isJob;
    private final boolean isValue;
    private final @Nullable Id<?> self;
    private final Advice advice = new Advice();
    private final VBox alike = new VBox();
    private final @Nullable LiveAnswer<OwnWords> words;
    private OwnWords glossary = new OwnWords();

    private ClaimAdvice(Desk desk, TextInputControl typed, EntryType type, boolean isTitle, @Nullable Id<?> self) {
        this.desk = desk;
        this.typed = typed;
        isJob = type == EntryType.JOB && isTitle;
        isValue = type == EntryType.VALUE_STATEMENT;
        this.self = self;
        getStyleClass().add("claim-advice");
        alike.managedProperty().bind(alike.visibleProperty());
        managedProperty().bind(advice.visibleProperty().or(alike.visibleProperty()));
        getChildren().setAll(advice, alike);
        if (isJob) {
            desk.choices().prepare(EntryType.JOB);
        }
        words = isJob || isValue
                ? new LiveAnswer<>(desk, EnumSet.of(EntryType.PRODUCT, EntryType.JOB), ProductWords::of, this::glossary)
                : null;
        typed.textProperty().subscribe(_ -> look());
    }

    /** Whether there is anything to say about {@code field} of entries of {@code type}. */
    static boolean isFor(EntryType type, Field field) {
        return CLAIMS.contains(type)
                && field.type() == String.class
                && (field.prose() || field.required())
                && !(type == EntryType.IMPACT && field.name().equals("who"));
    }

    /**
     * Follows the words of one field.
     *
     * @param self the entry they are of; null while it is being made
     */
    static ClaimAdvice under(TextInputControl typed, EntryType type, Field field, Desk desk, @Nullable Id<?> self) {
        return new ClaimAdvice(desk, typed, type, field.required(), self);
    }

    private void glossary(OwnWords found) {
        glossary = found;
        look();
    }

    private void look() {
        var text = typed.getText() == null ? "" : typed.getText();
        var problems = new ArrayList<Problem>();
        if (isJob && !text.isBlank()) {
            problems.addAll(JobLint.problems(text, glossary.words()));
        }
        if (isValue && !text.isBlank()) {
            problems.addAll(ValueLint.problems(text, glossary, true));
        } else {
            GenericWords.problem(text).ifPresent(problems::add);
        }
        advice.say(problems);
        if (isJob) {
            show(NearDuplicates.of(text, others(), Choice::label, SHOWN));
        }
    }

    private List<Choice> others() {
        return desk.choices().all(EntryType.JOB).stream()
                .filter(choice -> self == null || !choice.id().equals(self.toString()))
                .toList();
    }

    private void show(List<Choice> near) {
        alike.getChildren().setAll(near.stream().map(this::link).toList());
        alike.setVisible(!near.isEmpty());
    }

    private Node link(Choice other) {
        var link = new Hyperlink(Messages.of("entry.alike", other.label()));
        link.getStyleClass().add("alike");
        link.setWrapText(true);
        link.setOnAction(_ -> desk.navigator().open(new Id<>(EntryType.JOB, UUID.fromString(other.id()))));
        return link;
    }

    @Override
    public void close() {
        if (words != null) {
            words.close();
        }
    }
}
