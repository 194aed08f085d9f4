package app.rungs.insight;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a metric, as far as its words say it: which measured units (time, money, energy …) it holds and to what
 * power. What is counted (customers, interruptions) and the period a value is for ({@code a year}) are no measured units:
 * {@code minutes a customer and year}, {@code customer-minutes / customer} and {@code minutes} are alike.
 *
 * @param powers the power of each measured unit, without those of 0
 * @param percent whether values are hundredths
 */
public record Unit(Map<String, Integer> powers, boolean percent) {

    private static final Map<String, String> MEASURED = Map.ofEntries(
            Map.entry("s", "seconds"),
            Map.entry("sec", "seconds"),
            Map.entry("second", "seconds"),
            Map.entry("min", "minutes"),
            Map.entry("minute", "minutes"),
            Map.entry("h", "hours"),
            Map.entry("hr", "hours"),
            Map.entry("hour", "hours"),
            Map.entry("day", "days"),
            Map.entry("week", "weeks"),
            Map.entry("month", "months"),
            Map.entry("year", "years"),
            Map.entry("$", "$"),
            Map.entry("usd", "$"),
            Map.entry("dollar", "$"),
            Map.entry("€", "€"),
            Map.entry("eur", "€"),
            Map.entry("euro", "€"),
            Map.entry("£", "£"),
            Map.entry("gbp", "£"),
            Map.entry("pound", "£"),
            Map.entry("cent", "cents"),
            Map.entry("kwh", "kWh"),
            Map.entry("mwh", "MWh"),
            Map.entry("gwh", "GWh"),
            Map.entry("kw", "kW"),
            Map.entry("mw", "MW"),
            Map.entry("mva", "MVA"),
            Map.entry("kva", "kVA"),
            Map.entry("mile", "miles"),
            Map.entry("km", "km"),
            Map.entry("thousand", "thousand"),
            Map.entry("million", "million"),
            Map.entry("billion", "billion"));

    private static final Set<String> PERIODS = Set.of("day", "week", "month", "quarter", "year");

    /** What has no unit and may be negative. */
    private static final String RATIO = "×|x|times|ratio|index|points?|score|margin|change.*|growth.*|°.*";

    /** A plain number. */
    static final Unit NONE = new Unit(Map.of(), false);

    public Unit {
        powers = Map.copyOf(powers);
    }

    /** The unit {@code words} say; words that are no measured unit count as things counted. */
    public static Unit of(@Nullable String words) {
        if (words == null) {
            return NONE;
        }
        var powers = new TreeMap<String, Integer>();
        boolean below = false;
        boolean percent = false;
        for (var word : words.toLowerCase(Locale.ROOT)
                .replace("/", " / ")
                .replaceAll("([$€£%])", " $1 ")
                .strip()
                .split("[\\s·*,()-]+")) {
            switch (word) {
                case "/", "per", "a", "an", "for", "each" -> below = true;
                case "%", "percent" -> percent = !below;
                default -> {
                    var measured = measured(word);
                    if (measured != null && !(below && PERIODS.contains(singular(word)))) {
                        powers.merge(measured, below ? -1 : 1, Integer::sum);
                    }
                }
            }
        }
        powers.values().removeIf(power -> power == 0);
        return new Unit(powers, percent);
    }

    /** What {@code value} of this unit is as a plain number: 50 % is 0.5. */
    public double plain(double value) {
        return percent ? value / 100 : value;
    }

    /** What a plain number is in this unit: 0.5 is 50 %. */
    public double shown(double plain) {
        return percent ? plain * 100 : plain;
    }

    /** Whether values of both may be added or stand for each other. */
    boolean agrees(Unit other) {
        return powers.equals(other.powers);
    }

    /** Whether a value written in {@code other} is a value of this unit as it stands. */
    public boolean sameAs(Unit other) {
        return equals(other);
    }

    /** Whether values in the unit {@code words} say are counted or timed, and so never below 0; money and ratios may be. */
    public static boolean isCount(String words) {
        var unit = of(words);
        boolean money = unit.powers().keySet().stream().anyMatch(name -> name.matches("[$€£]|cents"));
        return !words.isBlank()
                && !unit.percent()
                && !money
                && !words.strip().toLowerCase(Locale.ROOT).matches(RATIO);
    }

    Unit times(Unit other, int power) {
        var product = new TreeMap<>(powers);
        other.powers.forEach((unit, own) -> product.merge(unit, own * power, Integer::sum));
        product.values().removeIf(sum -> sum == 0);
        return new Unit(product, false);
    }

    Unit toThe(int power) {
        return NONE.times(this, power);
    }

    /** Such as minutes, or $ a MWh; empty for a plain number. */
    String inWords() {
        var above = new StringBuilder();
        var below = new StringBuilder();
        new TreeMap<>(powers).forEach((unit, power) -> {
            var part = power > 0 ? above : below;
            part.append(part.isEmpty() ? "" : "·")
                    .append(unit)
                    .append(Math.abs(power) == 1 ? "" : "^" + Math.abs(power));
        });
        return below.isEmpty() ? above.toString() : (above.isEmpty() ? "1" : above) + "/" + below;
    }

    private static @Nullable String measured(String word) {
        return MEASURED.getOrDefault(word, MEASURED.get(singular(word)));
    }

    private static String singular(String word) {
        return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
