package app.rungs.ui.shell;

import static app.rungs.ui.shell.CommandList.LINE;

import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.TextSize;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

/** The commands of the window and the menus they stand in. */
final class ShellCommands {

    private final CommandList list = new CommandList();
    private final Travel travel;
    private final Looks looks;

    /** What the window does itself. */
    record Deeds(
            Consumer<String> palette,
            Consumer<EntryType> create,
            Runnable undo,
            Runnable redo,
            Runnable sidebar,
            Runnable fullScreen,
            Runnable shortcuts,
            Runnable about,
            Runnable note,
            Consumer<Integer> pane) {}

    ShellCommands(Travel travel, Looks looks, UndoLine undo, Outside outside, Deeds deeds) {
        this.travel = travel;
        this.looks = looks;
        edits(undo, deeds);
        making(outside, deeds);
        going(deeds);
        looking(deeds);
    }

    CommandList list() {
        return list;
    }

    MenuBar menus() {
        var file = list.menu(
                Messages.of("shell.menu.file"),
                "new",
                "note",
                LINE,
                "workspace.new",
                LINE,
                "workspace.open",
                "workspace.sample",
                LINE,
                "import",
                LINE,
                "quit");
        var edit = list.menu(Messages.of("shell.menu.edit"), "undo", "redo", LINE, "palette", "commands");
        var view = list.menu(Messages.of("shell.menu.view"), "sidebar", "density", "contrast", "full-screen");
        view.getItems().addAll(2, List.of(theme(), size()));
        var places = Stream.concat(
                Stream.of("back", "forward", LINE), travel.places().stream().map(ShellCommands::id));
        var go = list.menu(Messages.of("shell.menu.go"), places.toArray(String[]::new));
        var help = list.menu(Messages.of("shell.menu.help"), "shortcuts", LINE, "about");
        var news = list.menu(
                Messages.of("shell.menu.new"),
                Stream.concat(
                                Stream.of("interview.start", LINE),
                                travel.places().stream()
                                        .flatMap(place -> place.makes().stream())
                                        .map(ShellCommands::id))
                        .toArray(String[]::new));
        file.getItems().add(1, news);
        return bar(file, edit, view, go, help);
    }

    /** The menus before there is anything to command. */
    static MenuBar onlyTitles() {
        return bar(Stream.of("file", "edit", "view", "go", "help")
                .map(name -> new Menu(Messages.of("shell.menu." + name)))
                .toArray(Menu[]::new));
    }

    private static MenuBar bar(Menu... menus) {
        var bar = new MenuBar(menus);
        bar.setUseSystemMenuBar(true);
        bar.getStyleClass().add("shell-menus");
        return bar;
    }

    private void edits(UndoLine undo, Deeds deeds) {
        list.add(new Command("undo", undo.undoWords(), Icon.UNDO, Keys.UNDO, undo.undoIsOff(), deeds.undo()))
                .add(new Command("redo", undo.redoWords(), Icon.REDO, Keys.REDO, undo.redoIsOff(), deeds.redo()))
                .add("palette", Icon.SEARCH, Keys.PALETTE, () -> deeds.palette().accept(""))
                .add(
                        "commands",
                        Icon.COMMAND,
                        Keys.COMMANDS,
                        () -> deeds.palette().accept(">"));
    }

    private void making(Outside outside, Deeds deeds) {
        list.add(
                "new",
                Icon.ADD,
                Keys.NEW,
                () -> deeds.create().accept(travel.place().get().makes().orElse(EntryType.INTERVIEW)));
        travel.places().stream()
                .flatMap(place -> place.makes().stream())
                .forEach(type -> list.add(
                        id(type),
                        Messages.of("shell.new", Messages.of("type." + type.word())),
                        Icon.ADD,
                        () -> deeds.create().accept(type)));
        if (travel.places().contains(Place.CAPTURE)) {
            list.add("interview.start", Icon.PLAY, Keys.START, travel::capture);
        }
        list.add("note", Messages.of("shell.note"), Icon.NOTE, deeds.note())
                .add("workspace.new", Messages.of("shell.workspace.new"), Icon.DATA, outside.create())
                .add("workspace.open", Icon.OPEN, Keys.OPEN, outside.open())
                .add("workspace.sample", Messages.of("shell.workspace.sample"), Icon.STAR, outside.sample());
        if (travel.places().contains(Place.IMPORT)) {
            list.add("import", Icon.IMPORT, Keys.IMPORT, () -> travel.go(Place.IMPORT));
        }
        list.add("quit", Icon.CLOSE, Keys.QUIT, outside.quit());
    }

    private void going(Deeds deeds) {
        list.add(new Command(
                        "back",
                        words(Keys.BACK),
                        Icon.BACK,
                        Keys.BACK,
                        travel.canGoBack().not(),
                        travel::back))
                .add(new Command(
                        "forward",
                        words(Keys.FORWARD),
                        Icon.FORWARD,
                        Keys.FORWARD,
                        travel.canGoForward().not(),
                        travel::forward))
                .add(
                        "pane.next",
                        Icon.COLUMNS,
                        Keys.NEXT_PANE,
                        () -> deeds.pane().accept(1))
                .add(
                        "pane.previous",
                        Icon.COLUMNS,
                        Keys.PREVIOUS_PANE,
                        () -> deeds.pane().accept(-1));
        for (var place : travel.places()) {
            place.keys()
                    .ifPresentOrElse(
                            keys -> list.add(id(place), place.icon(), keys, () -> travel.go(place)),
                            () -> list.add(id(place), place.words(), place.icon(), () -> travel.go(place)));
        }
    }

    private void looking(Deeds deeds) {
        list.add("sidebar", Icon.SIDEBAR, Keys.SIDEBAR, deeds.sidebar())
                .add("full-screen", Icon.FIT, Keys.FULL_SCREEN, deeds.fullScreen())
                .add("density", Messages.of("shell.density"), Icon.LIST, looks::switchDensity)
                .add("contrast", Messages.of("shell.contrast"), Icon.SHOW, looks::switchContrast)
                .add(
                        "theme.system",
                        Messages.of("shell.theme.system"),
                        Icon.MONITOR,
                        () -> looks.appearance(Appearance.SYSTEM))
                .add(
                        "theme.light",
                        Messages.of("shell.theme.light"),
                        Icon.SUN,
                        () -> looks.appearance(Appearance.LIGHT))
                .add("theme.dark", Messages.of("shell.theme.dark"), Icon.MOON, () -> looks.appearance(Appearance.DARK));
        for (var size : TextSize.values()) {
            list.add(id(size), Messages.of("shell.size", size.percent()), Icon.EDIT, () -> looks.size(size));
        }
        list.add("shortcuts", Icon.KEYBOARD, Keys.SHORTCUTS, deeds.shortcuts())
                .add("about", Messages.of("shell.about"), Icon.INFORMATION, deeds.about());
    }

    private Menu theme() {
        return list.choice(
                Messages.of("shell.menu.theme"),
                looks.appearance().map(it -> "theme." + it.name().toLowerCase(Locale.ROOT)),
                List.of("theme.system", "theme.light", "theme.dark"));
    }

    private Menu size() {
        return list.choice(
                Messages.of("shell.menu.size"),
                looks.size().map(ShellCommands::id),
                Stream.of(TextSize.values()).map(ShellCommands::id).toList());
    }

    private static ReadOnlyStringWrapper words(Keys keys) {
        return new ReadOnlyStringWrapper(keys.words());
    }

    private static String id(Place place) {
        return "go." + place.name();
    }

    private static String id(EntryType type) {
        return "new." + type.word();
    }

    private static String id(TextSize size) {
        return "size." + size.percent();
    }
}
