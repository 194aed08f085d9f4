package app.rungs.brief;

import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Mask;
import app.rungs.model.Organisation;
import app.rungs.model.Person;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.model.Role;
import app.rungs.storage.Entries;
import app.rungs.storage.Redactions;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper in which nobody is recognised: everybody's name, that of every organisation where somebody talked to us, and
 * what an interview is called, which is often half of such a name, have a number in their place. Roles, dates and public sources stay.
 */
public final class Anonymous {

    /** A part of a name that is shorter could be anything. */
    private static final int PART = 3;

    /** A month may be somebody's name. */
    private static final Pattern DATE = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}");

    private final Paper paper;
    private final Redactions redactions;
    private final Mask names;
    private final @Nullable Pattern parts;
    private final String nobody = Messages.of("brief.anonymous.part");

    private Anonymous(Paper paper, Redactions redactions, List<Redaction> replaced, Set<String> parts) {
        this.redactions = redactions;
        this.names = Mask.of(replaced);
        this.parts = parts.isEmpty()
                ? null
                : Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:"
                        + parts.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")(?![\\p{L}\\p{M}\\p{N}])");
        this.paper = marked(Texts.changed(paper, this::without));
    }

    /** {@code paper} without the names that the workspace holds now. */
    public static Anonymous of(Entries entries, Paper paper) {
        var speakers = speakers(entries, paper);
        var people = Stream.concat(
                        entries.all(Person.class).stream().map(Person::name).filter(it -> it.length() >= PART),
                        speakers.stream().filter(it -> it.contains(" ")))
                .distinct()
                .sorted()
                .toList();
        var organisations = talkedTo(entries);
        var replaced = new ArrayList<Redaction>();
        add(replaced, people, "brief.anonymous.person");
        add(replaced, organisations, "brief.anonymous.organisation");
        add(replaced, interviews(entries), "brief.anonymous.interview");
        var common = String.join(" ", Texts.of(paper));
        var parts = Stream.concat(
                        people.stream().flatMap(name -> Stream.of(name.strip().split("\\s+", -1))),
                        speakers.stream().filter(it -> !it.contains(" ") && !isWord(it, common)))
                .filter(it -> it.length() >= PART && Character.isUpperCase(it.codePointAt(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Anonymous(paper, entries.redactions(), replaced, parts);
    }

    /** The paper as it may leave. */
    public Paper paper() {
        return paper;
    }

    /**
     * Looks once more, at what was made of it.
     *
     * @param words what a reader of the file can find in it
     * @throws Refusal if a name is in the paper or in those words: nothing may be written
     */
    public void check(Collection<String> words) {
        var where = paper.claims().stream()
                .filter(claim -> Texts.of(claim).stream().anyMatch(this::names))
                .map(Claim::trace)
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            throw new Refusal(Messages.of("brief.anonymous.leak", where));
        }
        boolean inFile =
                words.stream().map(it -> DATE.matcher(it).replaceAll(" ")).anyMatch(this::namesWhole);
        if (inFile || Texts.of(paper).stream().anyMatch(this::names)) {
            throw new Refusal(
                    Messages.of("brief.anonymous.leak", paper.masthead().title()));
        }
    }

    /** Whether somebody could be recognised by the text. */
    private boolean names(String text) {
        return !without(text).equals(text);
    }

    /** The same of words that may be ours: there a part of a name proves nothing. */
    private boolean namesWhole(String text) {
        return !names.words(redactions.wordsOfGone(text)).equals(text);
    }

    private String without(String text) {
        var plain = names.words(redactions.wordsOfGone(text));
        return parts == null ? plain : parts.matcher(plain).replaceAll(Matcher.quoteReplacement(nobody));
    }

    private static Paper marked(Paper paper) {
        var masthead = paper.masthead();
        return new Paper(
                paper.title(),
                paper.subject(),
                paper.pages(),
                new Paper.Masthead(
                        Messages.of("brief.anonymous.kicker", masthead.kicker()),
                        masthead.title(),
                        masthead.summary(),
                        masthead.notes()),
                paper.sections(),
                paper.footing());
    }

    private static void add(List<Redaction> replaced, List<String> names, String key) {
        int number = 1;
        for (var name : names) {
            replaced.add(new Redaction(
                    new Id<>(EntryType.REDACTION, new UUID(replaced.size(), 0)),
                    name,
                    Messages.of(key, String.valueOf(number++)),
                    null));
        }
    }

    /** Whether the paper has it as a word like any other: "Customer" is nobody's name. */
    private static boolean isWord(String speaker, String common) {
        return Pattern.compile("\\b" + Pattern.quote(speaker.toLowerCase(Locale.ROOT)) + "\\b")
                .matcher(common)
                .find();
    }

    /** The organisations whose people talked to us; the others are in the paper by what they published. */
    private static List<String> talkedTo(Entries entries) {
        return Stream.concat(
                        entries.all(Interview.class).stream().map(Interview::organisation),
                        entries.all(Person.class).stream().map(Person::organisation))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> entries.find(id).stream())
                .map(Organisation::name)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** What interviews are called; a single word could be any. */
    private static List<String> interviews(Entries entries) {
        return entries.all(Interview.class).stream()
                .map(Interview::title)
                .filter(it -> it.strip().contains(" "))
                .distinct()
                .sorted()
                .toList();
    }

    /** Who spoke the paper's quotes, as their transcripts call them; a role is no name. */
    private static List<String> speakers(Entries entries, Paper paper) {
        var roles = entries.all(Role.class).stream().map(Role::name).collect(Collectors.toSet());
        return paper.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .flatMap(it -> Stream.ofNullable(it.piece()))
                .distinct()
                .flatMap(id -> entries.any(id).stream())
                .filter(Highlight.class::isInstance)
                .map(Highlight.class::cast)
                .flatMap(it -> Stream.ofNullable(entries.get(it.turn()).speaker()))
                .filter(it -> !it.isBlank() && !roles.contains(it))
                .toList();
    }
}
