package app.rungs.workspace;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.Shapes;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the entry somebody means by a name or an id. */
public final class Lookup {

    /** How many candidates a refusal names. */
    private static final int NAMED = 5;

    private final Entries entries;

    public Lookup(Entries entries) {
        this.entries = entries;
    }

    /**
     * The one entry of the record {@code type} that {@code text} means: its id, or its title in any case.
     *
     * @throws Refusal if there is none, or several of that title
     */
    public <E extends Entry> E one(Class<E> type, String text) {
        return type.cast(one(Set.of(Shapes.of(type).type()), text));
    }

    /** The same among entries of any type. */
    public Entry one(String text) {
        return one(EnumSet.allOf(EntryType.class), text);
    }

    /** The same among entries of {@code types}. */
    public Entry one(Set<EntryType> types, String text) {
        return find(types, text).orElseThrow(() -> new Refusal(missing(types, text)));
    }

    /** The same, empty where nothing is called so. */
    public Optional<Entry> find(Set<EntryType> types, String text) {
        var byId = id(text).flatMap(entries::any);
        if (byId.isPresent()) {
            return byId.filter(entry -> types.contains(entry.id().type()));
        }
        var named = entries.titled(types, text);
        if (named.size() > 1) {
            throw new Refusal(Messages.of(
                    "workspace.lookup.several",
                    named.size(),
                    text,
                    named.stream().limit(NAMED).map(Id::toString).collect(Collectors.joining(", "))));
        }
        return named.stream().findFirst().flatMap(entries::any);
    }

    private String missing(Set<EntryType> types, String text) {
        var there = entries.listed(types, "", NAMED + 1);
        String what = types.size() == 1
                ? Messages.of("type." + types.iterator().next().word())
                : Messages.of("workspace.lookup.entry");
        if (types.size() > 1 || there.isEmpty()) {
            return Messages.of("workspace.lookup.none", what, text);
        }
        return Messages.of("workspace.lookup.noneBut", what, text, names(there));
    }

    private static String names(List<Entries.Listed> there) {
        return there.stream().limit(NAMED).map(Entries.Listed::title).collect(Collectors.joining(", "))
                + (there.size() > NAMED ? ", …" : "");
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
