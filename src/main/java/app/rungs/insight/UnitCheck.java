package app.rungs.insight;

import app.rungs.text.Messages;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows units through a formula. A number as a factor may convert anything into anything, so what it touches has no
 * known unit from there on; in a sum a number takes the unit of its neighbours.
 */
final class UnitCheck {

    private final Map<String, Unit> units;
    private final List<Fault> faults = new ArrayList<>();
    private boolean hundredfold;

    /**
     * A unit found on the way.
     *
     * @param unit null where it is not known
     */
    private record Found(@Nullable Unit unit) {
        static final Found UNKNOWN = new Found(null);
    }

    /** @param units the unit of each metric a formula names, by {@link Formula#word}; without an entry it is not known */
    UnitCheck(Map<String, Unit> units) {
        this.units = units;
    }

    /** What is wrong with the units of {@code formula}, whose result shall be in {@code wanted}; null for any. */
    List<Fault> of(Formula formula, @Nullable Unit wanted) {
        var result = follow(formula.tree()).unit();
        if (faults.isEmpty() && wanted != null && result != null && !result.agrees(wanted)) {
            faults.add(new Fault(
                    1, formula.text().length(), Messages.of("formula.unit.result", words(result), words(wanted))));
        }
        if (wanted != null && wanted.percent() && hundredfold) {
            faults.add(new Fault(1, formula.text().length(), Messages.of("formula.unit.hundredfold")));
        }
        return List.copyOf(faults);
    }

    private Found follow(ASTNode node) {
        var token = node.getToken();
        var parts = node.getParameters();
        return switch (token.getType()) {
            case VARIABLE_OR_CONSTANT ->
                Optional.ofNullable(units.get(Formula.word(token.getValue())))
                        .map(Found::new)
                        .orElse(Found.UNKNOWN);
            case PREFIX_OPERATOR -> follow(parts.getFirst());
            case INFIX_OPERATOR -> infix(node, parts.getFirst(), parts.getLast());
            case FUNCTION -> function(node);
            default -> Found.UNKNOWN;
        };
    }

    private Found infix(ASTNode node, ASTNode left, ASTNode right) {
        var one = follow(left);
        var other = follow(right);
        return switch (node.getToken().getValue()) {
            case "*" -> {
                hundredfold |= isHundred(left) || isHundred(right);
                yield one.unit() == null || other.unit() == null
                        ? Found.UNKNOWN
                        : new Found(one.unit().times(other.unit(), 1));
            }
            case "/" ->
                one.unit() == null || other.unit() == null
                        ? Found.UNKNOWN
                        : new Found(one.unit().times(other.unit(), -1));
            case "^" -> power(one, right);
            default -> alike(node, List.of(left, right), List.of(one, other));
        };
    }

    private static Found power(Found base, ASTNode exponent) {
        var whole = exponent.getToken().getType() == TokenType.NUMBER_LITERAL
                && exponent.getToken().getValue().matches("\\d");
        return base.unit() == null || !whole
                ? Found.UNKNOWN
                : new Found(
                        base.unit().toThe(Integer.parseInt(exponent.getToken().getValue())));
    }

    private Found function(ASTNode node) {
        var parts = node.getParameters();
        var found = parts.stream().map(this::follow).toList();
        return switch (node.getToken().getValue().toUpperCase(Locale.ROOT)) {
            case "IF" -> alike(node, parts.subList(1, parts.size()), found.subList(1, found.size()));
            case "ABS", "ROUND" -> found.getFirst();
            case "SQRT" -> Found.UNKNOWN;
            default -> alike(node, parts, found);
        };
    }

    /** All parts must have the same unit; what is not known, such as a number's, is taken to be the same. */
    private Found alike(ASTNode node, List<ASTNode> parts, List<Found> found) {
        var known = found.stream().map(Found::unit).filter(unit -> unit != null).toList();
        if (known.isEmpty()) {
            return Found.UNKNOWN;
        }
        var first = known.getFirst();
        for (int i = 0; i < parts.size(); i++) {
            var unit = found.get(i).unit();
            if (unit != null && !unit.agrees(first)) {
                var token = node.getToken();
                faults.add(new Fault(
                        token.getStartPosition(),
                        token.getValue().length(),
                        Messages.of("formula.unit.sum", words(first), words(unit))));
                return Found.UNKNOWN;
            }
        }
        boolean compared = node.getToken().getValue().matches("[<>=]+");
        return compared ? Found.UNKNOWN : new Found(first);
    }

    private static boolean isHundred(ASTNode node) {
        return node.getToken().getType() == TokenType.NUMBER_LITERAL
                && node.getToken().getValue().matches("100(\\.0*)?");
    }

    private static String words(Unit unit) {
        var words = unit.inWords();
        return words.isEmpty() ? Messages.of("formula.unit.none") : words;
    }
}
