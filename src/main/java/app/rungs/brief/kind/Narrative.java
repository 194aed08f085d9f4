package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells in sentences. {@code [[job 6f9619ff-…]]} names an entry: it is read as the entry's words of today, and
 * the entry's evidence carries the sentence. A sentence that names none is uncited.
 */
public final class Narrative {

    private static final Pattern REFERENCE =
            Pattern.compile("\\[\\[([a-z-]+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})]]");

    private static final Pattern TITLE = Pattern.compile("\\[\\[(.+?)]]");

    private final Entries entries;
    private final Claims claims;

    Narrative(Entries entries, Claims claims) {
        this.entries = entries;
        this.claims = claims;
    }

    /** How a narrative names an entry. */
    public static String reference(Id<?> id) {
        return "[[" + id.type().word() + " " + id.value() + "]]";
    }

    /** The text with each reference read as its entry's words of today. */
    public static String inWords(Entries entries, String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(id(found.group(1), found.group(2))
                        .flatMap(entries::any)
                        .map(Entry::title)
                        .orElse(Messages.of("brief.narrative.gone"))));
    }

    /** The text with each reference as a title between brackets, which is how it is edited. */
    public static String shown(Entries entries, String text) {
        var labels = labels(entries, text);
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(id(found.group(1), found.group(2))
                        .map(it -> "[[" + labels.get(it) + "]]")
                        .orElse(found.group())));
    }

    /** The entries a text names, by what {@link #shown} calls them: also those that are gone, which may come back. */
    public static Map<String, Id<?>> named(Entries entries, String text) {
        var named = new LinkedHashMap<String, Id<?>>();
        labels(entries, text).forEach((id, label) -> named.put(label, id));
        return named;
    }

    /** A title that none of {@code taken} has, so that two entries of one title stay two. */
    public static String label(String title, Predicate<String> taken) {
        var plain = title.replace("]]", "] ]");
        var label = plain;
        for (int number = 2; taken.test(label); number++) {
            label = plain + " (" + number + ")";
        }
        return label;
    }

    private static Map<Id<?>, String> labels(Entries entries, String text) {
        var labels = new LinkedHashMap<Id<?>, String>();
        REFERENCE
                .matcher(text)
                .results()
                .flatMap(found -> id(found.group(1), found.group(2)).stream())
                .forEach(id -> {
                    if (!labels.containsKey(id)) {
                        var title = entries.any(id)
                                .map(Entry::title)
                                .orElseGet(() -> Messages.of(
                                        "brief.narrative.deleted",
                                        Messages.of("type." + id.type().word())));
                        labels.put(id, label(title, labels::containsValue));
                    }
                });
        return labels;
    }

    /** What {@link #shown} showed, after somebody edited it: titles that {@code named} knows are references again. */
    public static String written(String shown, Map<String, Id<?>> named) {
        return TITLE.matcher(shown).replaceAll(found -> {
            var id = named.get(found.group(1));
            return Matcher.quoteReplacement(id == null ? found.group() : reference(id));
        });
    }

    /** The narrative's section; none where there is nothing to tell. */
    List<Section> sections(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Block> paragraphs = new ArrayList<>();
        for (var paragraph : text.strip().split("\\n\\s*\\n")) {
            List<Run> runs = new ArrayList<>();
            for (var sentence : sentences(paragraph.strip().replace('\n', ' '))) {
                if (!runs.isEmpty()) {
                    runs.add(new Run.Plain(" "));
                }
                runs.add(new Run.Said(claim(sentence)));
            }
            paragraphs.add(new Block.Paragraph(Style.BODY, runs));
        }
        return List.of(Section.full(Papers.NARRATIVE, Messages.of("brief.narrative"), "", paragraphs));
    }

    private Claim claim(String sentence) {
        var named = new ArrayList<Id<?>>();
        REFERENCE
                .matcher(sentence)
                .results()
                .forEach(found -> id(found.group(1), found.group(2)).ifPresent(named::add));
        return claims.resting(inWords(entries, sentence), named);
    }

    /** A reference holds no full stop, so it never ends a sentence. */
    private static List<String> sentences(String paragraph) {
        var ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(paragraph);
        var sentences = new ArrayList<String>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            var sentence = paragraph.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static Optional<Id<?>> id(String type, String uuid) {
        return Choices.find(EntryType.class, type).map(found -> new Id<>(found, UUID.fromString(uuid)));
    }
}
