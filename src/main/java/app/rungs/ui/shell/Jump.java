package app.rungs.ui.shell;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.storage.Entries.Listed;
import app.rungs.text.Messages;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.entry.RoomCommand;
import app.rungs.ui.kit.PaletteItem;
import app.rungs.ui.kit.PaletteMatch;
import app.rungs.ui.kit.PaletteQuery;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the palette finds: entries by their titles, and commands. What was chosen last comes first among equals. */
final class Jump {

    private final Titles titles;
    private final List<Command> commands;
    private final Supplier<List<RoomCommand>> here;
    private final TextFinder texts;
    private final Consumer<Id<?>> open;
    private final InstantSource clock;
    private final Map<String, Instant> used = new HashMap<>();
    private final Map<String, Runnable> offered = new HashMap<>();

    /** @param here what the room that is shown offers */
    Jump(
            Titles titles,
            List<Command> commands,
            Supplier<List<RoomCommand>> here,
            TextFinder texts,
            Consumer<Id<?>> open,
            InstantSource clock) {
        this.here = here;
        this.titles = titles;
        this.commands = commands;
        this.texts = texts;
        this.open = open;
        this.clock = clock;
    }

    /** The candidates for a query. */
    List<PaletteItem> find(PaletteQuery query) {
        offered.clear();
        return switch (query.kind()) {
            case THINGS -> query.words().isEmpty() ? recent() : things(query.words());
            case COMMANDS ->
                Stream.concat(
                                here.get().stream().map(this::item),
                                commands.stream()
                                        .filter(command -> !command.off().get())
                                        .map(this::item))
                        .toList();
            case TAGS -> entries(listed -> listed.id().type() == EntryType.TAG, query.words());
            case PEOPLE -> entries(listed -> listed.id().type() == EntryType.PERSON, query.words());
            case TEXT -> texts.find(query.words()).stream().map(this::item).toList();
        };
    }

    /** Does what was chosen. */
    void accept(PaletteItem item) {
        used.put(item.id(), clock.instant());
        var chosen = offered.get(item.id());
        if (chosen != null) {
            chosen.run();
        }
    }

    /** Before anything is typed: what was chosen before, then where one can go. */
    private List<PaletteItem> recent() {
        var items = new ArrayList<PaletteItem>();
        titles.all().stream()
                .filter(listed -> used.containsKey(id(listed)))
                .map(this::item)
                .map(item -> new PaletteItem(
                        item.id(),
                        Messages.of("shell.palette.recent"),
                        item.icon(),
                        item.words(),
                        item.group(),
                        item.used()))
                .forEach(items::add);
        commands.stream()
                .filter(command -> command.id().startsWith("go."))
                .map(this::item)
                .map(item -> new PaletteItem(
                        item.id(), Messages.of("shell.palette.places"), item.icon(), item.words(), item.hint(), null))
                .forEach(items::add);
        return items;
    }

    private List<PaletteItem> things(String words) {
        var items = new ArrayList<>(entries(_ -> true, words));
        commands.stream()
                .filter(command ->
                        command.id().startsWith("go.") || command.id().startsWith("new."))
                .map(this::item)
                .forEach(items::add);
        return items;
    }

    private List<PaletteItem> entries(Predicate<Listed> wanted, String words) {
        return titles.all().stream()
                .filter(wanted)
                .filter(listed -> PaletteMatch.of(words, listed.title()) != PaletteMatch.NONE)
                .map(this::item)
                .toList();
    }

    private PaletteItem item(Listed listed) {
        var id = id(listed);
        offered.put(id, () -> open.accept(listed.id()));
        var type = listed.id().type();
        return new PaletteItem(
                id, Messages.of("types." + type.word()), EntryLook.icon(type), listed.title(), "", used.get(id));
    }

    private PaletteItem item(Command command) {
        offered.put(command.id(), command.run());
        return new PaletteItem(
                command.id(),
                Messages.of("shell.palette.commands"),
                command.icon(),
                command.words().get(),
                command.shortcut(),
                used.get(command.id()));
    }

    private PaletteItem item(RoomCommand command) {
        offered.put(command.id(), command.run());
        return new PaletteItem(
                command.id(),
                Messages.of("shell.palette.commands"),
                command.icon(),
                command.words(),
                command.keys(),
                used.get(command.id()));
    }

    private static String id(Listed listed) {
        return "entry." + listed.id();
    }
}
