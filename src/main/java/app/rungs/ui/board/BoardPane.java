package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.paper.TextFit;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Later;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The canvas of a board and what pointer, wheel, keys and drops do on it. */
final class BoardPane extends StackPane {

    /** How far one pixel of the wheel zooms. */
    private static final double WHEEL = 1.0025;

    private final BoardViewModel model;
    private final BoardSurface surface = new BoardSurface();
    private final Aim aim;
    private final BoardPointer pointer;
    private final BoardKeys keys;
    private final BoardTravel travel;
    private final BoardCommands commands;
    private final BoardMenus menus;
    private final BoardAsking asking;
    private final BoardWriting writing;
    private final InlineText text;
    private final BoardDrops drops;
    private final Later<BoardMap> map;
    private final Later<SelectionBar> bar;
    private final Later<Button> back;
    private final Glide glide;
    private final EdgeScroll edge;

    private @Nullable BoardPainter painter;
    private @Nullable BoardStyle painted;
    /** Where the pointer is, in pixels; null while it is elsewhere. */
    private @Nullable Point at;

    private Held held = Held.NOTHING;
    private boolean spaceDown;
    private boolean placed;

    /**
     * @param finder asks for an entry
     * @param beside puts the cursor into the page beside the board
     * @param shortcuts shows the keys of the commands, to be changed
     * @param open called with the entry of a card that is opened
     */
    BoardPane(
            BoardViewModel model,
            Supplier<EntryFinder> finder,
            Runnable beside,
            Runnable shortcuts,
            Consumer<Id<?>> open) {
        this.model = model;
        // The same widths as the painter's, but of its own: a press may come before anything was painted.
        var fit = new TextFit();
        var routes = new Routes(model, words -> new ConnectorPainter(surface.style(), fit).width(words));
        aim = new Aim(model, routes);
        pointer = new BoardPointer(model, aim);
        glide = new Glide(model::viewport, model::viewport, this::isStill);
        travel = new BoardTravel(model, glide::to);
        edge = new EdgeScroll(model, point -> pointer.drag(point, held));
        text = new InlineText(this);
        writing = new BoardWriting(model, routes, text, () -> new CardPainter(surface.style(), fit));
        asking = new BoardAsking(model, this, writing, finder, beside, this::here, open);
        commands = new BoardCommands(model, travel, command -> {
            switch (command) {
                case SHORTCUTS -> shortcuts.run();
                case MENU -> askAboutSelected(routes);
                default -> asking.ask(command);
            }
        });
        drops = new BoardDrops(model, writing);
        menus = new BoardMenus(model, commands, commands::run);
        keys = new BoardKeys(model, pointer, commands, travel);
        map = new Later<>(this, this::map);
        bar = new Later<>(this, this::bar);
        back = new Later<>(this, this::back);

        getStyleClass().add("board-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(surface);
        surface.paintedBy(_ -> paint());
        model.watch(this::shown);
        shown();

        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(this::hovered);
        setOnMouseExited(_ -> {
            at = null;
            surface.repaint();
        });
        setOnMouseClicked(this::clicked);
        setOnScroll(this::scrolled);
        setOnZoom(this::zoomed);
        setOnKeyPressed(this::keyPressed);
        setOnKeyReleased(this::keyReleased);
        focusedProperty().subscribe(focused -> {
            if (!focused && spaceDown) {
                letGoOfSpace();
            }
        });
        setOnDragOver(drops::over);
        setOnDragDropped(this::dropped);
    }

    private SelectionBar bar() {
        var made = new SelectionBar(model, commands, menus);
        floating(made, Pos.TOP_CENTER, 12);
        return made;
    }

    private BoardMap map() {
        var made = new BoardMap(model, surface::style, travel::centre);
        floating(made, Pos.BOTTOM_RIGHT, 12);
        return made;
    }

    private Button back() {
        var made = Buttons.secondary(Messages.of("board.back"), Icon.FIT, travel::fit);
        floating(made, Pos.BOTTOM_CENTER, 16);
        return made;
    }

    /** What floats above the board keeps its presses to itself. */
    private static void floating(Node node, Pos place, double margin) {
        node.addEventHandler(MouseEvent.ANY, Event::consume);
        StackPane.setAlignment(node, place);
        StackPane.setMargin(node, new Insets(margin));
    }

    /** Makes something in the middle of the screen. */
    void make(NewThing thing) {
        asking.make(thing);
    }

    /** What the buttons around the board do. */
    BoardCommands commands() {
        return commands;
    }

    /** Where something new goes that no press has placed: under the pointer, or else in the middle of the screen. */
    private Point here() {
        return at == null ? model.viewport().shown().centre() : model.viewport().toBoard(at);
    }

    private boolean isStill() {
        return getScene() == null || getScene().getPreferences().isReducedMotion();
    }

    private void shown() {
        setAccessibleText(model.inWords());
        boolean selected = !model.selection().isEmpty() && !pointer.isBusy();
        bar.setVisible(selected);
        if (selected) {
            bar.get().refresh();
        }
        if (back.isVisible() != travel.isLost()) {
            // What is made while the board is laid out would have no place.
            model.screen().execute(() -> back.setVisible(travel.isLost()));
        }
        map.setVisible(model.habits().has(BoardHabits.Habit.MAP)
                && !model.content().cards().isEmpty());
        writing.follow();
        surface.repaint();
    }

    private void paint() {
        double width = surface.getWidth();
        double height = surface.getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        model.viewport(model.viewport().sized(width, height));
        if (!placed && model.content().bounds().isPresent()) {
            placed = true;
            model.viewport(model.habits().view(model.board(), model.viewport()).orElseGet(travel::whole));
        } else if (placed) {
            model.habits().keep(model.board(), model.viewport());
        }
        if (placed) {
            model.arrive();
        }
        if (map.isVisible()) {
            map.get().refresh();
        }
        var style = surface.style();
        var with = painter;
        if (with == null || !style.equals(painted)) {
            with = new BoardPainter(model, style, surface);
            painter = with;
            painted = style;
        }
        with.paint(model.viewport(), aim, pointer);
    }

    private void pressed(MouseEvent event) {
        text.keep();
        requestFocus();
        asking.hide();
        glide.stop();
        if (event.isSecondaryButtonDown()) {
            return;
        }
        aim.hover(at(event));
        boolean pan = spaceDown || event.getButton() == MouseButton.MIDDLE;
        pointer.press(at(event), held(event), pan);
        if (pan) {
            setCursor(Cursor.CLOSED_HAND);
        }
    }

    private void dragged(MouseEvent event) {
        held = held(event);
        pointer.drag(at(event), held);
        if (pointer.isCarrying()) {
            edge.at(at(event));
        }
    }

    private void released(MouseEvent event) {
        edge.rest();
        if (event.getButton() == MouseButton.SECONDARY) {
            askAbout(event);
            return;
        }
        pointer.release().ifPresent(pulled -> asking.connect(pulled, event.getScreenX(), event.getScreenY()));
        hovered(event);
    }

    private void hovered(MouseEvent event) {
        var now = at(event);
        at = now;
        if (aim.hover(now)) {
            surface.repaint();
        }
        setCursor(spaceDown ? Cursor.OPEN_HAND : GripCursor.of(aim.at(now)));
    }

    /** A second click goes into a group, writes where something can be written, and opens everything else. */
    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2 || !event.isStillSincePress()) {
            return;
        }
        switch (aim.at(at(event))) {
            case Grip.Face(var card) when !model.selection().has(card) -> model.select(List.of(card));
            case Grip.Face(var card) when isBoard(card) -> commands.run(BoardCommand.OPEN);
            case Grip.Ground() -> writing.note(model.viewport().toBoard(at(event)));
            default -> commands.run(BoardCommand.EDIT);
        }
    }

    private boolean isBoard(Id<Card> id) {
        var card = model.content().card(id);
        return card != null && card.entry().type() == EntryType.BOARD;
    }

    private void askAbout(MouseEvent event) {
        switch (aim.at(at(event))) {
            case Grip.Face(var card) -> {
                var group = model.content().frames().group(card);
                if (!model.selection().has(card)
                        && group.filter(it -> model.selection().hasFrame(it.id()))
                                .isEmpty()) {
                    model.select(List.of(card));
                }
                show(menus.selection(), event);
            }
            case Grip.Title(var frame) -> {
                if (!model.selection().hasFrame(frame)) {
                    model.select(List.of(), List.of(frame));
                }
                show(menus.selection(), event);
            }
            case Grip.Line(var link) -> {
                model.selection().only(link);
                model.changed();
                var connector = model.content().connector(link);
                if (connector != null) {
                    show(menus.connector(connector), event);
                }
            }
            default -> show(menus.ground(), event);
        }
    }

    /** By key: the menu opens where what is selected lies, or at the edge of the screen on the way there. */
    private void askAboutSelected(Routes routes) {
        var connector = model.selectedConnector();
        var at = connector == null
                ? Box.around(Grasp.all(model).values()).map(Box::centre)
                : routes.of(connector).map(route -> route.label().centre());
        asking.showAt(at.orElseGet(this::here), menus.asked());
    }

    private void show(ContextMenu asked, MouseEvent event) {
        asking.show(asked, event.getScreenX(), event.getScreenY());
    }

    private void scrolled(ScrollEvent event) {
        boolean zooms = model.habits().has(BoardHabits.Habit.WHEEL) && !event.isShiftDown();
        if (event.isShortcutDown() != zooms) {
            var at = new Point(event.getX(), event.getY());
            model.viewport(model.viewport().zoomed(at, Math.pow(WHEEL, event.getDeltaY())));
        } else {
            // With Shift held, JavaFX has turned the wheel sideways already.
            model.viewport(model.viewport().panned(-event.getDeltaX(), -event.getDeltaY()));
        }
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        model.viewport(model.viewport().zoomed(new Point(event.getX(), event.getY()), event.getZoomFactor()));
        event.consume();
    }

    private void keyPressed(KeyEvent key) {
        if (text.isOpen()) {
            return;
        }
        if (key.getCode() == KeyCode.SPACE) {
            spaceDown = true;
            setCursor(Cursor.OPEN_HAND);
            key.consume();
        } else {
            glide.stop();
            keys.pressed(key);
            if (!pointer.isCarrying()) {
                edge.rest();
            }
        }
    }

    private void keyReleased(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE && spaceDown) {
            letGoOfSpace();
            key.consume();
        }
    }

    /** Also when the keyboard goes elsewhere, because then nobody tells that the key has come up. */
    private void letGoOfSpace() {
        spaceDown = false;
        setCursor(Cursor.DEFAULT);
    }

    private void dropped(DragEvent event) {
        drops.dropped(event);
        if (!text.isOpen()) {
            requestFocus();
        }
    }

    private static Held held(MouseEvent event) {
        return new Held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    private static Point at(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }
}
