package app.rungs.findings;

import app.rungs.model.Guide;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Question;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A guide's questions in the order in which they are asked: each why follows what it digs into. */
public final class GuideQuestions {

    /**
     * A question of a guide.
     *
     * @param number its place among all of them, counted from 1
     * @param depth how many questions it digs into, 0 for none
     */
    public record Asked(Question question, int number, int depth) {}

    private GuideQuestions() {}

    /** The questions of {@code guide}. */
    public static List<Asked> of(Entries entries, Id<Guide> guide) {
        var questions = entries.naming(Question.class, guide).stream()
                .sorted(Comparator.comparingInt(Question::position).thenComparing(Question::text))
                .toList();
        var ids = new HashSet<Id<?>>();
        questions.forEach(question -> ids.add(question.id()));
        var asked = new ArrayList<Asked>();
        var done = new HashSet<Id<?>>();
        // What digs into a question of another guide, or into itself by a detour, stands at the top.
        questions.stream()
                .filter(question -> question.parent() == null || !ids.contains(question.parent()))
                .forEach(question -> add(question, 0, questions, asked, done));
        questions.forEach(question -> add(question, 0, questions, asked, done));
        return List.copyOf(asked);
    }

    /** The links by which turns and highlights answer {@code question}. */
    public static List<Link> answers(Entries entries, Id<Question> question) {
        return entries.links(question).stream()
                .filter(link -> link.relation() == Relation.ANSWERS && link.to().equals(question))
                .toList();
    }

    private static void add(Question question, int depth, List<Question> all, List<Asked> asked, Set<Id<?>> done) {
        if (!done.add(question.id())) {
            return;
        }
        asked.add(new Asked(question, asked.size() + 1, depth));
        all.stream()
                .filter(other -> isSame(other.parent(), question.id()))
                .forEach(other -> add(other, depth + 1, all, asked, done));
    }

    private static boolean isSame(@Nullable Id<Question> parent, Id<Question> id) {
        return Objects.equals(parent, id);
    }
}
