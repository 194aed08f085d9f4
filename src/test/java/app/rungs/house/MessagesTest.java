package app.rungs.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Shapes;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every key in the code has words and every word is used. A key stands in the code as a literal, or follows one of these
 * patterns: {@code type.WORD}, {@code types.WORD}, {@code field.TYPE.COMPONENT}, {@code choice.Enum.CONSTANT}, which are
 * held against the records; or a literal beginning up to a full stop, to which one word is added.
 */
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("Messages\\s*\\.\\s*(?:of|has)\\(");
    private static final Set<String> FROM_RECORDS = Set.of("type", "types", "field", "choice");

    private final Map<String, String> words = new TreeMap<>();
    private final Set<String> literals = new HashSet<>();
    private final Set<String> asked = new TreeSet<>();

    MessagesTest() throws Exception {
        for (var file : Sources.messages()) {
            var properties = new Properties();
            properties.load(new StringReader(Sources.text(file)));
            properties.forEach((key, value) -> words.put((String) key, (String) value));
        }
        for (var file : Sources.program()) {
            String text = Sources.text(file);
            LITERAL.matcher(text).results().forEach(match -> literals.add(match.group(1)));
            ASKED.matcher(text).results().forEach(match -> asked.addAll(keys(text, match.end())));
        }
    }

    @Test
    void everyKeyAskedForHasWords() {
        assertThat(asked.stream().filter(key -> !key.endsWith(".") && !words.containsKey(key)))
                .as("keys without words")
                .isEmpty();
    }

    @Test
    void everyKeyWithWordsIsUsed() {
        var derived = fromRecords();
        assertThat(words.keySet().stream()
                        .filter(key -> !derived.contains(key)
                                && !literals.contains(key)
                                && (FROM_RECORDS.contains(key.substring(0, key.indexOf('.')))
                                        || !literals.contains(upToLastWord(key)))))
                .as("words nobody uses")
                .isEmpty();
    }

    @Test
    void everyTypeFieldAndChoiceHasWords() {
        assertThat(fromRecords()).isSubsetOf(words.keySet());
    }

    @Test
    void everyKeyIsInTheFileOfItsArea() {
        for (var file : Sources.messages()) {
            var keys = Sources.text(file)
                    .lines()
                    .filter(line -> line.matches("[a-zA-Z][^=]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as("%s", file).allMatch(key -> key.startsWith(area(file) + "."));
            assertThat(keys).as("%s", file).doesNotHaveDuplicates();
        }
    }

    @Test
    void apostrophesAreDoubledAndEveryPatternCanBeFilled() {
        assertThat(words).allSatisfy((key, pattern) -> {
            assertThat(pattern.replace("''", "")).as(key).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(pattern).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9}))
                    .as(key)
                    .doesNotContain("{");
        });
    }

    private static String area(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private static String upToLastWord(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }

    /** The literals of the first argument that begins at {@code start}. */
    private List<String> keys(String text, int start) {
        int depth = 0;
        int end = start;
        boolean quoted = false;
        while (end < text.length() && depth >= 0 && (quoted || depth > 0 || text.charAt(end) != ',')) {
            char letter = text.charAt(end);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            }
            end++;
        }
        return LITERAL.matcher(text.substring(start, end))
                .results()
                .map(match -> match.group(1))
                .filter(key -> key.contains(".") && !key.startsWith("."))
                .toList();
    }

    private static Set<String> fromRecords() {
        var keys = new TreeSet<String>();
        for (var type : EntryType.values()) {
            keys.add("type." + type.word());
            keys.add("types." + type.word());
            for (var field : Shapes.of(type).fields()) {
                keys.add(field.key(type));
                if (field.type().isEnum()) {
                    keys.addAll(choices(field.type()));
                }
            }
        }
        return keys;
    }

    private static List<String> choices(Class<?> type) {
        var keys = new ArrayList<String>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> keys.add("choice." + type.getSimpleName() + "." + ((Enum<?>) constant).name()));
        return keys;
    }
}
