package app.rungs.insight;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which organisations belong to a segment, such as {@code Ownership = "Investor Owned" and State in ("MN", "WI")}.
 *
 * <p>Conditions ({@code =}, {@code !=}, {@code in}) are joined by {@code or}, {@code and}, {@code not}, which bind in
 * this order from loose to tight, and by parentheses. Names, values and words are compared without regard to case.
 * Quotation marks may be left out around words that hold no sign and are not and, or, not, in; within them a quotation
 * mark is written twice. {@link #toString()} reads back as an equal rule.
 */
public sealed interface SegmentRule {

    /** One of the attribute's values is one of {@code values}; {@code !=} is its {@link Not}. */
    record In(String attribute, List<String> values) implements SegmentRule {

        public In {
            values = List.copyOf(values);
        }

        @Override
        public boolean matches(Map<String, Set<String>> organisation) {
            return organisation.entrySet().stream()
                    .filter(it -> it.getKey().equalsIgnoreCase(attribute))
                    .flatMap(it -> it.getValue().stream())
                    .anyMatch(had -> values.stream().anyMatch(had::equalsIgnoreCase));
        }

        @Override
        public String toString() {
            return values.size() == 1 ? comparison("=") : word(attribute) + " in (" + joined(values) + ")";
        }

        private String comparison(String sign) {
            return word(attribute) + " " + sign + " " + quoted(values.getFirst());
        }

        private static String joined(List<String> values) {
            return values.stream().map(In::quoted).collect(Collectors.joining(", "));
        }

        private static String word(String name) {
            return Words.PLAIN.matcher(name).matches() && !Words.isKeyword(name) ? name : quoted(name);
        }

        private static String quoted(String value) {
            return '"' + value.replace("\"", "\"\"") + '"';
        }
    }

    /** What {@code rule} leaves out. */
    record Not(SegmentRule rule) implements SegmentRule {

        @Override
        public boolean matches(Map<String, Set<String>> organisation) {
            return !rule.matches(organisation);
        }

        @Override
        public String toString() {
            return rule instanceof In in && in.values().size() == 1 ? in.comparison("!=") : "not (" + rule + ")";
        }
    }

    /** Every one of at least two rules. */
    record All(List<SegmentRule> rules) implements SegmentRule {

        public All {
            rules = List.copyOf(rules);
        }

        @Override
        public boolean matches(Map<String, Set<String>> organisation) {
            return rules.stream().allMatch(it -> it.matches(organisation));
        }

        @Override
        public String toString() {
            return rules.stream()
                    .map(it -> it instanceof In || it instanceof Not ? it.toString() : "(" + it + ")")
                    .collect(Collectors.joining(" and "));
        }
    }

    /** Any one of at least two rules. */
    record Any(List<SegmentRule> rules) implements SegmentRule {

        public Any {
            rules = List.copyOf(rules);
        }

        @Override
        public boolean matches(Map<String, Set<String>> organisation) {
            return rules.stream().anyMatch(it -> it.matches(organisation));
        }

        @Override
        public String toString() {
            return rules.stream()
                    .map(it -> it instanceof Any ? "(" + it + ")" : it.toString())
                    .collect(Collectors.joining(" or "));
        }
    }

    /** Whether an organisation belongs, by its attributes; one attribute can have several values. */
    boolean matches(Map<String, Set<String>> organisation);

    /**
     * The rule written in {@code text}.
     *
     * @throws Refusal naming the place, counted from 1, and what is expected there
     */
    static SegmentRule parse(String text) {
        return new Parser(text, Words.of(text)).rule();
    }

    /** What makes no sense in {@code text}, and where; empty where it is a rule. */
    static Optional<Misread> misread(String text) {
        try {
            parse(text);
            return Optional.empty();
        } catch (Misread misread) {
            return Optional.of(misread);
        }
    }

    /** A text that is no rule. */
    final class Misread extends Refusal {

        private final int start;
        private final int end;

        Misread(String sentence, int start, int end) {
            super(sentence);
            this.start = start;
            this.end = end;
        }

        /** Where it stops making sense, in UTF-16 units from 0; the text's length where something is missing at its end. */
        public int start() {
            return start;
        }

        /** Where what makes no sense ends, exclusive. */
        public int end() {
            return end;
        }
    }

    /** A word, a quoted text, a sign or the end, and where it begins. */
    record Token(Kind kind, String text, int start) {

        enum Kind {
            WORD,
            QUOTED,
            SIGN,
            END
        }

        boolean is(String wanted) {
            return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(wanted);
        }

        boolean isName() {
            return kind == Kind.QUOTED || kind == Kind.WORD && !Words.isKeyword(text);
        }
    }

    /** Cuts a text into its words and signs. */
    final class Words {

        private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in");
        private static final Pattern PLAIN = Pattern.compile("[^\\s\"“”=!(),]+");
        private static final Pattern TOKEN = Pattern.compile(
                "\\s*(?:[\"“”]((?:[^\"“”]|\"\")*)([\"“”]?)|(!=|[=(),])|(" + PLAIN.pattern() + ")|(\\S))",
                Pattern.UNICODE_CHARACTER_CLASS);

        private Words() {}

        static boolean isKeyword(String word) {
            return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
        }

        static List<Token> of(String text) {
            List<Token> tokens = new ArrayList<>();
            var found = TOKEN.matcher(text);
            while (found.find()) {
                if (found.group(1) != null) {
                    if (found.group(2).isEmpty()) {
                        throw refusal(
                                text.length(), text.length(), "insight.rule.quote", Messages.of("insight.rule.end"));
                    }
                    var quoted = found.group(1).replace("\"\"", "\"");
                    tokens.add(new Token(Token.Kind.QUOTED, quoted, found.start(1) - 1));
                } else {
                    boolean plain = found.group(4) != null;
                    int group = plain ? 4 : found.group(3) != null ? 3 : 5;
                    var kind = plain ? Token.Kind.WORD : Token.Kind.SIGN;
                    tokens.add(new Token(kind, found.group(group), found.start(group)));
                }
            }
            tokens.add(new Token(Token.Kind.END, Messages.of("insight.rule.end"), text.length()));
            return tokens;
        }

        static Misread refusal(int start, int end, String expected, String found) {
            return new Misread(
                    Messages.of("insight.rule.refused", String.valueOf(start + 1), Messages.of(expected), found),
                    start,
                    end);
        }
    }

    /** Reads rules by descent, one method for each level of binding. */
    final class Parser {

        /** Deeper rules are nobody's intent, and would exhaust the stack. */
        private static final int DEEPEST = 50;

        private final String text;
        private final List<Token> tokens;
        private int next;
        private int depth;

        private Parser(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        SegmentRule rule() {
            var rule = any();
            if (peek().kind() != Token.Kind.END) {
                throw expected("insight.rule.joined");
            }
            return rule;
        }

        private SegmentRule any() {
            var rules = joined("or", Parser::all);
            return rules.size() == 1 ? rules.getFirst() : new Any(rules);
        }

        private SegmentRule all() {
            var rules = joined("and", Parser::one);
            return rules.size() == 1 ? rules.getFirst() : new All(rules);
        }

        private List<SegmentRule> joined(String word, Function<Parser, SegmentRule> part) {
            List<SegmentRule> rules = new ArrayList<>();
            do {
                rules.add(part.apply(this));
            } while (took(word));
            return rules;
        }

        private SegmentRule one() {
            if (++depth > DEEPEST) {
                throw expected("insight.rule.shallow");
            }
            var rule = took("not") ? new Not(one()) : took("(") ? closed(any()) : condition();
            depth--;
            return rule;
        }

        private SegmentRule closed(SegmentRule rule) {
            if (!took(")")) {
                throw expected("insight.rule.closing");
            }
            return rule;
        }

        private SegmentRule condition() {
            var attribute = name("insight.rule.attribute");
            if (took("=")) {
                return new In(attribute, List.of(name("insight.rule.value")));
            }
            if (took("!=")) {
                return new Not(new In(attribute, List.of(name("insight.rule.value"))));
            }
            if (took("in")) {
                return new In(attribute, values());
            }
            throw expected("insight.rule.operator");
        }

        private List<String> values() {
            if (!took("(")) {
                throw expected("insight.rule.open");
            }
            List<String> values = new ArrayList<>();
            do {
                values.add(name("insight.rule.value"));
            } while (took(","));
            if (!took(")")) {
                throw expected("insight.rule.close");
            }
            return values;
        }

        /** A quoted text, or as many plain words as follow each other. */
        private String name(String expected) {
            if (!peek().isName()) {
                throw expected(expected);
            }
            if (peek().kind() == Token.Kind.QUOTED) {
                return tokens.get(next++).text();
            }
            List<String> words = new ArrayList<>();
            while (peek().kind() == Token.Kind.WORD && peek().isName()) {
                words.add(tokens.get(next++).text());
            }
            return String.join(" ", words);
        }

        private boolean took(String wanted) {
            boolean found = peek().is(wanted);
            if (found) {
                next++;
            }
            return found;
        }

        private Token peek() {
            return tokens.get(next);
        }

        private Refusal expected(String what) {
            var token = peek();
            boolean end = token.start() >= text.length();
            return Words.refusal(
                    token.start(),
                    end
                            ? text.length()
                            : Math.min(
                                    text.length(), token.start() + token.text().length()),
                    what,
                    end ? token.text() : "“" + token.text() + "”");
        }
    }
}
