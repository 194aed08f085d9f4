package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says where an interview's question speaks of products: it is to find out about the work, not about what we sell. */
public final class QuestionLint {

    /** Words that stand for a product whatever its name. */
    private static final List<String> PRODUCT_WORDS = List.of(
            "product",
            "products",
            "feature",
            "features",
            "functionality",
            "app",
            "software",
            "solution",
            "solutions",
            "dashboard",
            "module",
            "plug-in",
            "plugin",
            "user interface",
            "release",
            "roadmap",
            "upgrade",
            "licence",
            "license",
            "demo",
            "prototype");

    private QuestionLint() {}

    /**
     * What is the matter with {@code question}; empty where nothing is seen.
     *
     * @param productNames names of our products, matched as whole words whatever their case
     */
    public static List<Problem> problems(String question, Collection<String> productNames) {
        if (question.isBlank()) {
            return List.of(Problem.of(Messages.of("insight.question.empty")));
        }
        return JobLint.productWord(
                        question,
                        Stream.concat(productNames.stream().filter(name -> !name.isBlank()), PRODUCT_WORDS.stream())
                                .toList())
                .map(word -> Problem.of(Messages.of("insight.question.product", word)))
                .stream()
                .toList();
    }
}
