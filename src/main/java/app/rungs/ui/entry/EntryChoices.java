package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.storage.Entries;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.EntryInput;
import app.rungs.workspace.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The entries a field can name, by title. Titles of a type are read once it is asked for and follow the workspace from
 * then on, so that a list can drop down at once under a typing hand.
 */
public final class EntryChoices implements AutoCloseable {

    /** How many titles of one type are kept. */
    private static final int KEPT = 20_000;

    /** How many a list drops down with. */
    private static final int OFFERED = 50;

    private final Workspace workspace;
    private final Executor screen;
    private final Map<EntryType, LatestAnswer<List<Entries.Listed>>> questions = new EnumMap<>(EntryType.class);
    private final Map<EntryType, List<Entries.Listed>> known = new EnumMap<>(EntryType.class);
    private final Map<EntryType, List<EntryInput>> waiting = new EnumMap<>(EntryType.class);
    private final Runnable unfollow;

    EntryChoices(Workspace workspace, Executor screen, WhileShown shown) {
        this.workspace = workspace;
        this.screen = screen;
        unfollow = shown.follow(committed -> committed.edit().changes().stream()
                .map(change -> change.id().type())
                .distinct()
                .filter(questions::containsKey)
                .forEach(this::read));
    }

    /** Begins to read the titles of {@code type}, if they are not known yet. */
    public void prepare(EntryType type) {
        if (!questions.containsKey(type)) {
            questions.put(type, new LatestAnswer<>(workspace, screen, listed -> take(type, listed)));
            read(type);
        }
    }

    private void take(EntryType type, List<Entries.Listed> listed) {
        known.put(type, listed);
        var inputs = waiting.remove(type);
        if (inputs != null) {
            inputs.forEach(EntryInput::offer);
        }
    }

    /** A field that names an entry of {@code type}. */
    public EntryInput input(EntryType type) {
        return input(List.of(type), text -> find(type, text));
    }

    /**
     * A field that names what {@code find} finds among entries of {@code types}. What is typed before their titles are read is
     * answered once they are.
     */
    public EntryInput input(Collection<EntryType> types, Function<String, List<Choice>> find) {
        var input = new EntryInput(find);
        for (var type : types) {
            prepare(type);
            if (!known.containsKey(type)) {
                waiting.computeIfAbsent(type, _ -> new ArrayList<>()).add(input);
            }
        }
        return input;
    }

    /** Entries of {@code type} whose title holds {@code text}: those that begin with it first. */
    public List<Choice> find(EntryType type, String text) {
        prepare(type);
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return known.getOrDefault(type, List.of()).stream()
                .filter(entry -> plain(entry).contains(wanted))
                .sorted(Comparator.comparing(entry -> !plain(entry).startsWith(wanted)))
                .limit(OFFERED)
                .map(entry -> new Choice(entry.id().toString(), entry.title()))
                .toList();
    }

    /** Every entry of {@code type} whose title is known by now. */
    public List<Choice> all(EntryType type) {
        prepare(type);
        return known.getOrDefault(type, List.of()).stream()
                .map(entry -> new Choice(entry.id().toString(), entry.title()))
                .toList();
    }

    private void read(EntryType type) {
        var question = questions.get(type);
        if (question != null) {
            question.ask(entries -> entries.listed(Set.of(type), "", KEPT));
        }
    }

    private static String plain(Entries.Listed entry) {
        return entry.title().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        unfollow.run();
        questions.values().forEach(LatestAnswer::close);
    }
}
