package app.rungs.ui.shell;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.storage.Folder;
import app.rungs.text.Messages;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.LateRoom;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Room;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Overlay;
import app.rungs.ui.kit.Palette;
import app.rungs.ui.kit.ProgressTask;
import app.rungs.ui.kit.StatusBar;
import app.rungs.ui.kit.Tone;
import app.rungs.workspace.Committed;
import app.rungs.workspace.QuickNote;
import app.rungs.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window of one workspace: menus, sidebar, the room that is open, and the line that says what is saved. */
public final class Shell implements Navigator, AutoCloseable {

    private final Workspace workspace;
    private final Executor screen;
    private final Clock clock;
    private final WindowMemory memory;
    private final SavedWords savedWords;
    private final Notices notices = new Notices();
    private final Failures failures;
    private final Looks looks;
    private final UndoLine undo;
    private final Map<Place, Room> rooms;
    private final Travel travel;
    private final CommandList commands;
    private final Titles titles;
    private final Sidebar sidebar;
    private final StatusBar status = new StatusBar();
    private final BorderPane body = new BorderPane();
    private final BorderPane page = new BorderPane();
    private final Overlay overlay = new Overlay(page);
    private final Sheets sheets;
    private final Palette palette;
    private final Runnable unfollow;

    /**
     * @param screen runs on the FX thread
     * @param rooms makes the rooms, which lead elsewhere through this window
     */
    public Shell(
            Workspace workspace,
            Executor screen,
            Clock clock,
            WindowMemory memory,
            Outside outside,
            Function<Shell, Map<Place, Room>> rooms) {
        this.workspace = workspace;
        this.screen = screen;
        this.clock = clock;
        this.memory = memory;
        savedWords = new SavedWords(clock.getZone());
        sheets = new Sheets(
                overlay, workspace.folder().path(), memory.file().resolveSibling("reports"), clock, this::keepNote);
        failures = new Failures(notices, memory.file().resolveSibling("mistakes.log"), sheets::report);
        looks = new Looks(memory);
        undo = new UndoLine(workspace, screen, this::failed);
        this.rooms = rooms.apply(this);
        travel = new Travel(this.rooms);
        var shellCommands = new ShellCommands(travel, looks, undo, outside, deeds());
        commands = shellCommands.list();
        titles = new Titles(travel.types());
        var texts = new TextFinder(workspace, screen, travel.types(), this::findAgain);
        var jump = new Jump(titles, commands.all(), travel::offered, texts, this::open, clock);
        palette = new Palette(overlay, jump::find, jump::accept);
        sidebar = new Sidebar(
                name(),
                travel.places(),
                new Sidebar.Ways(travel::back, travel::forward, () -> palette.open(""), travel::go));
        layOut(shellCommands);
        unfollow = workspace.follow(this::heard);
        begin();
    }

    /** What the window shows. */
    public Parent root() {
        return overlay;
    }

    /**
     * Dresses the window as the user likes it.
     *
     * @param sheets the rooms' own
     */
    public void dress(Scene scene, List<String> sheets) {
        looks.dress(scene, sheets);
    }

    /** Shows the window light, dark or as the system is, and keeps that in mind. */
    public void dressAs(Appearance appearance) {
        looks.appearance(appearance);
    }

    /** The workspace's name, for the title of the window. */
    public String name() {
        return Folder.name(workspace.folder().path());
    }

    /** The places there is a room for. */
    public List<Place> places() {
        return travel.places();
    }

    /** The room of a place. */
    public Room room(Place place) {
        var room = Objects.requireNonNull(rooms.get(place), place::name);
        return room instanceof LateRoom late ? late.room() : room;
    }

    /** Shows a place. */
    public void go(Place place) {
        travel.go(place);
    }

    @Override
    public void open(Id<?> entry) {
        if (!travel.open(entry)) {
            failures.warn(Messages.of(
                    "shell.noPage", Messages.of("type." + entry.type().word())));
        }
    }

    @Override
    public void create(EntryType type) {
        create(type, Map.of());
    }

    @Override
    public void create(EntryType type, Map<String, Object> given) {
        if (!travel.create(type, given)) {
            failures.warn(Messages.of("shell.noPage", Messages.of("type." + type.word())));
        }
    }

    @Override
    public void start(Id<?> entry, String what) {
        open(entry);
        overlay.applyCss();
        EntryPage.start(body.getCenter(), what);
    }

    @Override
    public void chain(Id<?> entry) {
        travel.show(Place.CHAIN, entry);
    }

    @Override
    public void say(String words) {
        overlay.toast(words, Messages.of("shell.undo"), this::undo);
    }

    @Override
    public void warn(String sentence) {
        failures.warn(sentence);
    }

    /** Says what went wrong: what the user can mend, a broken disk, or a mistake of ours. On the FX thread. */
    public void failed(Throwable failure) {
        failures.failed(failure);
    }

    /** Keeps a quick note; asks for it where {@code text} is blank. */
    public void note(String text) {
        if (text.isBlank()) {
            overlay.close();
            sheets.note();
        } else {
            keepNote(text);
        }
    }

    /** Shows long work in the status bar until it ends. */
    public void follow(ProgressTask<?> task) {
        status.follow(task);
    }

    /** Keeps in mind where the user is, for the next start. */
    public void remember() {
        var here = travel.here();
        memory.keep("workspace", workspace.folder().path());
        memory.keep("place", here.place().name());
        memory.keep("entry", LastPage.words(here.entry()));
        memory.save();
    }

    /** Which views of entries were chosen last: kept as long as the window's place is. */
    public ViewMemory views() {
        return new ViewMemory(memory::text, memory::keep);
    }

    /** Stops following the workspace, which stays open. */
    @Override
    public void close() {
        unfollow.run();
        rooms.values().forEach(Room::close);
    }

    private ShellCommands.Deeds deeds() {
        return new ShellCommands.Deeds(
                typed -> {
                    overlay.close();
                    palette().open(typed);
                },
                this::create,
                this::undo,
                this::redo,
                this::switchSidebar,
                this::switchFullScreen,
                () -> sheets.shortcuts(travel.keys()),
                sheets::about,
                sheets::note,
                step -> Panes.move(sidebar(), body, overlay.getScene().getFocusOwner(), step));
    }

    private Palette palette() {
        return palette;
    }

    private Sidebar sidebar() {
        return sidebar;
    }

    /** In the order the focus goes through them. */
    private void layOut(ShellCommands shellCommands) {
        body.getStyleClass().add("shell-body");
        body.setTop(notices);
        page.getStyleClass().add("shell");
        page.setTop(shellCommands.menus());
        page.setLeft(sidebar);
        page.setCenter(body);
        page.setBottom(status);
        overlay.sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> narrow());
        sidebar.back().disableProperty().bind(travel.canGoBack().not());
        sidebar.forward().disableProperty().bind(travel.canGoForward().not());
        travel.place().subscribe(this::show);
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, this::undoBesideTyping);
        overlay.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!overlay.isOpen() && commands.press(key)) {
                key.consume();
            }
        });
    }

    private void show(Place place) {
        sidebar.show(place);
        var before = body.getCenter();
        var focused = overlay.getScene() == null ? null : overlay.getScene().getFocusOwner();
        boolean inside = focused != null && before != null && isWithin(focused, before);
        var view = travel.view(place);
        body.setCenter(view);
        // Without a skin a room's fields are not in the window yet, and cannot take the focus.
        overlay.applyCss();
        notices.close("warning");
        if (inside) {
            Panes.move(sidebar, body, null, 1);
        }
    }

    private void begin() {
        hear(
                workspace.readLog(log -> log.latest(1)),
                latest -> latest.stream()
                        .findFirst()
                        .ifPresentOrElse(
                                line -> status.saved(
                                        savedWords.of(line.at(), line.seq(), clock.instant()), Tone.NEUTRAL),
                                () -> status.saved(Messages.of("shell.saved.nothing"), Tone.NEUTRAL)));
        hear(titles.read(workspace, screen), _ -> {});
        undo.refresh();
        var mended = workspace.mended();
        if (!mended.isEmpty()) {
            notices.show(
                    "mended",
                    Tone.WARNING,
                    mended.stream().map(Problem::inWords).collect(Collectors.joining(" ")));
        }
        returnToLastPage();
    }

    private void returnToLastPage() {
        if (!LastPage.isOf(workspace.folder().path(), memory)) {
            return;
        }
        LastPage.place(memory).ifPresent(travel::go);
        memory.text("entry")
                .flatMap(LastPage::entry)
                .ifPresent(entry -> hear(workspace.read(entries -> entries.any(entry)), found -> {
                    if (found.isPresent() && travel.here().place() == Place.CHAIN) {
                        travel.show(Place.CHAIN, entry);
                    } else if (found.isPresent()) {
                        travel.open(entry);
                    }
                }));
    }

    private void heard(Committed committed) {
        var edit = committed.edit();
        status.saved(savedWords.of(edit.at(), edit.seq(), clock.instant()), Tone.NEUTRAL);
        titles.take(edit);
        undo.refresh();
    }

    private void keepNote(String text) {
        hear(QuickNote.keep(workspace, text, clock), _ -> say(Messages.of("shell.note.kept")));
    }

    private void undo() {
        undo.undo(name -> overlay.toast(Messages.of("shell.undone", name), Messages.of("shell.redo"), this::redo));
    }

    private void redo() {
        undo.redo(name -> overlay.toast(Messages.of("shell.redone", name), Messages.of("shell.undo"), this::undo));
    }

    /** A text field swallows the shortcut even while it has nothing of its own to take back. */
    private void undoBesideTyping(KeyEvent key) {
        if (overlay.isOpen() || !(overlay.getScene().getFocusOwner() instanceof TextInputControl text)) {
            return;
        }
        if (Keys.UNDO.match(key) && !text.isUndoable()) {
            undo();
            key.consume();
        } else if (Keys.REDO.match(key) && !text.isRedoable()) {
            redo();
            key.consume();
        }
    }

    private void switchSidebar() {
        memory.keep("sidebar-narrow", !memory.isSet("sidebar-narrow"));
        narrow();
    }

    private void narrow() {
        sidebar.fit(overlay.getScene(), memory);
    }

    private void switchFullScreen() {
        if (overlay.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    private void findAgain() {
        palette.findAgain();
    }

    private <T> void hear(CompletableFuture<T> answer, Consumer<T> take) {
        answer.thenAcceptAsync(take, screen)
                .exceptionallyAsync(
                        failure -> {
                            failed(failure);
                            return null;
                        },
                        screen);
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (@Nullable Node above = node; above != null; above = above.getParent()) {
            if (above == ancestor) {
                return true;
            }
        }
        return false;
    }
}
