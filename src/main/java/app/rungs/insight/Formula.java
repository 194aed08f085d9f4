package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a metric is computed from other metrics: their names as variables, numbers, {@code + - * / ^}, comparisons, and a
 * few functions ({@link FormulaLanguage}). A name of several words stands in brackets or is written with underscores:
 * {@code [Customers served]} is {@code customers_served}; upper and lower case are alike.
 */
public final class Formula {

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]*)]");
    /** Two names or numbers with nothing but blanks between them. */
    private static final Pattern NEIGHBOURS = Pattern.compile("[\\p{L}\\p{N}_)]\\s+([\\p{L}\\p{N}_.]+)");

    private final String text;
    private final Expression expression;
    private final ASTNode tree;
    private final List<Use> uses;

    /**
     * A place where a formula names a metric.
     *
     * @param word the name as {@link #word} spells it
     * @param written the name as it stands in the formula
     * @param column its first character, from 1
     */
    public record Use(String word, String written, int column) {}

    /**
     * What a formula comes to: a finite number, or why there is none.
     *
     * @param value null where there is a problem
     * @param problem null where there is a value
     */
    public record Outcome(@Nullable Double value, @Nullable Problem problem) {}

    private Formula(String text, Expression expression, ASTNode tree) {
        this.text = text;
        this.expression = expression;
        this.tree = tree;
        var found = new ArrayList<Use>();
        collect(tree, found);
        found.sort(Comparator.comparingInt(Use::column));
        uses = List.copyOf(found);
    }

    /** @throws Refusal if it cannot be read, naming the column */
    public static Formula parse(String text) {
        try {
            return read(text);
        } catch (ParseException e) {
            throw new Refusal(fault(text, e).problem());
        }
    }

    /** Why {@code text} cannot be read as a formula; empty where it can. */
    static Optional<Fault> fault(String text) {
        try {
            read(text);
            return Optional.empty();
        } catch (ParseException e) {
            return Optional.of(fault(text, e));
        }
    }

    /** How a metric's name is spelled as a variable: lower case, an underscore between its words. */
    public static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_+|_+$", "");
    }

    /** The formula as it was written. */
    public String text() {
        return text;
    }

    /** Every place where it names a metric, from left to right. */
    public List<Use> uses() {
        return uses;
    }

    /** The metrics it names, spelled as {@link #word} does, in their order. */
    public SequencedSet<String> words() {
        var words = new LinkedHashSet<String>();
        uses.forEach(use -> words.add(use.word()));
        return words;
    }

    /**
     * Computes it. Not to be called on two threads at once.
     *
     * @param values what each metric it names stands at, by {@link #word}, all finite
     */
    public Outcome evaluate(Map<String, Double> values) {
        var byName = new HashMap<String, Double>();
        for (var use : uses) {
            var value = values.get(use.word());
            if (value == null) {
                return nothing(Messages.of("formula.missing", shown(use)));
            }
            byName.put(variable(use), value);
        }
        try {
            var result = expression.withValues(byName).evaluate();
            if (!result.isNumberValue()) {
                return nothing(Messages.of("formula.noNumber"));
            }
            double value = result.getNumberValue().doubleValue();
            return Double.isFinite(value) ? new Outcome(value, null) : nothing(Messages.of("formula.tooLarge"));
        } catch (EvaluationException e) {
            return nothing(reason(e));
        } catch (ParseException | ArithmeticException e) {
            return nothing(Messages.of("formula.tooLarge"));
        }
    }

    ASTNode tree() {
        return tree;
    }

    /** How the formula's author wrote the name, without brackets. */
    private static String shown(Use use) {
        return use.written().replaceAll("^\\[|]$", "").strip();
    }

    private static Outcome nothing(String sentence) {
        return new Outcome(null, Problem.of(sentence));
    }

    /** The library says it in words of its own: what can go wrong with numbers is a divisor of zero or a bad argument. */
    private String reason(EvaluationException e) {
        int at = Math.max(0, e.getStartPosition() - 1);
        if (at < text.length() && text.charAt(at) == '/') {
            return Messages.of("formula.byZero", divisor(e));
        }
        return Messages.of("formula.outOfRange", String.valueOf(e.getTokenString()), e.getStartPosition());
    }

    /** What stands below the line, as it was written. */
    private String divisor(EvaluationException e) {
        var rest = text.substring(Math.min(text.length(), e.getStartPosition())).strip();
        return uses.stream()
                .filter(use -> use.column() > e.getStartPosition())
                .findFirst()
                .filter(use -> rest.startsWith(use.written()))
                .map(Formula::shown)
                .orElse(rest);
    }

    private static Formula read(String text) throws ParseException {
        var expression = new Expression(plain(text), FormulaLanguage.CONFIGURATION);
        return new Formula(text, expression, expression.getAbstractSyntaxTree());
    }

    /** Bracketed names as the library reads names; every character keeps its column. */
    private static String plain(String text) {
        return BRACKETED
                .matcher(text)
                .replaceAll(name -> name.group().replaceAll("[^\\p{L}\\p{N}]", "_"))
                .replace('×', '*')
                .replace('·', '*')
                .replace('÷', '/')
                .replace('−', '-');
    }

    private String variable(Use use) {
        return plain(use.written());
    }

    private void collect(ASTNode node, List<Use> found) {
        var token = node.getToken();
        if (token.getType() == TokenType.VARIABLE_OR_CONSTANT) {
            int start = token.getStartPosition();
            var written = text.substring(start - 1, start - 1 + token.getValue().length());
            found.add(new Use(word(token.getValue()), written, start));
        }
        node.getParameters().forEach(part -> collect(part, found));
    }

    /** The library's own words are for programmers: what people write wrongly has sentences here. */
    private static Fault fault(String text, ParseException e) {
        var token = String.valueOf(e.getTokenString());
        if (text.isBlank()) {
            return new Fault(1, 1, Messages.of("formula.empty"));
        }
        if (count(text, '(') > count(text, ')')) {
            return new Fault(text.indexOf('(') + 1, 1, Messages.of("formula.open"));
        }
        if (text.strip().matches(".*[-+*/^(,]")) {
            return new Fault(text.stripTrailing().length(), 1, Messages.of("formula.unfinished"));
        }
        var neighbours = NEIGHBOURS.matcher(plain(text));
        if (neighbours.find()) {
            int column = neighbours.start(1) + 1;
            var second = text.substring(neighbours.start(1), neighbours.end(1));
            return new Fault(column, second.length(), Messages.of("formula.operator", second));
        }
        int column = Math.clamp(e.getStartPosition(), 1, text.length());
        return text.startsWith("(", column - 1 + token.length()) && token.matches("\\w+")
                ? new Fault(column, token.length(), Messages.of("formula.function", token))
                : new Fault(column, Math.max(1, token.length()), Messages.of("formula.unexpected", token));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
