package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.model.Polarity;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Handle;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.paper.TextFit;
import app.rungs.ui.entry.EntryDrag;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The canvas of a board and what pointer, wheel, keys and drops do on it. */
final class BoardPane extends StackPane {

    /** How far one pixel of the wheel zooms. */
    private static final double WHEEL = 1.0025;

    private final BoardViewModel model;
    private final BoardSurface surface = new BoardSurface();
    private final Consumer<Id<?>> open;
    private final Aim aim;
    private final BoardPointer pointer;
    private final BoardKeys keys;
    private final Routes routes;

    private @Nullable BoardPainter painter;
    private @Nullable BoardStyle painted;
    private @Nullable ContextMenu menu;
    private boolean spaceDown;
    private boolean placed;

    /** @param open called with the entry of a card that is opened */
    BoardPane(BoardViewModel model, Consumer<Id<?>> open) {
        this.model = model;
        this.open = open;
        // The same widths as the painter's, but of its own: a press may come before anything was painted.
        var fit = new TextFit();
        routes = new Routes(model, words -> new ConnectorPainter(surface.style(), fit).width(words));
        aim = new Aim(model, routes);
        pointer = new BoardPointer(model, aim);
        keys = new BoardKeys(model, pointer, this::openSelected, this::connectSelected);

        getStyleClass().add("board-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(surface);
        surface.paintedBy(_ -> paint());
        model.watch(this::shown);
        shown();

        setOnMousePressed(this::pressed);
        setOnMouseDragged(event -> pointer.drag(at(event), !event.isShortcutDown()));
        setOnMouseReleased(this::released);
        setOnMouseMoved(this::hovered);
        setOnMouseExited(_ -> surface.repaint());
        setOnMouseClicked(this::clicked);
        setOnScroll(this::scrolled);
        setOnZoom(this::zoomed);
        setOnKeyPressed(this::keyPressed);
        setOnKeyReleased(this::keyReleased);
        setOnDragOver(this::draggedOver);
        setOnDragDropped(this::dropped);
    }

    BoardKeys keys() {
        return keys;
    }

    private void shown() {
        setAccessibleText(model.inWords());
        surface.repaint();
    }

    private void paint() {
        double width = surface.getWidth();
        double height = surface.getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        model.viewport(model.viewport().sized(width, height));
        if (!placed && !model.content().cards().isEmpty()) {
            placed = true;
            keys.fit();
        }
        var style = surface.style();
        var with = painter;
        if (with == null || !style.equals(painted)) {
            with = new BoardPainter(model, style);
            painter = with;
            painted = style;
        }
        with.paint(surface.canvas().getGraphicsContext2D(), model.viewport(), aim, pointer);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        hideMenu();
        if (event.isSecondaryButtonDown()) {
            return;
        }
        aim.hover(at(event));
        boolean pan = spaceDown || event.getButton() == MouseButton.MIDDLE;
        pointer.press(at(event), event.isShiftDown(), pan);
        if (pan) {
            setCursor(Cursor.CLOSED_HAND);
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            askAbout(event);
            return;
        }
        pointer.release().ifPresent(pulled -> show(new RelationMenu(model, pulled.from(), pulled.to()), event));
        hovered(event);
    }

    private void hovered(MouseEvent event) {
        if (aim.hover(at(event))) {
            surface.repaint();
        }
        setCursor(spaceDown ? Cursor.OPEN_HAND : cursor(aim.at(at(event))));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            openSelected();
        }
    }

    private void openSelected() {
        var selected = model.selection().cards();
        if (selected.size() == 1) {
            var card = model.content().card(selected.iterator().next());
            if (card != null) {
                open.accept(card.entry());
            }
        }
    }

    /** Asks what the first of two selected cards says of the second. */
    private void connectSelected() {
        var selected = List.copyOf(model.selection().cards());
        var target = selected.size() == 2 ? model.content().card(selected.getLast()) : null;
        if (target != null) {
            var at = model.viewport().toScreen(model.box(target).centre());
            var onScreen = localToScreen(at.x(), at.y());
            show(new RelationMenu(model, selected.getFirst(), selected.getLast()), onScreen.getX(), onScreen.getY());
        }
    }

    private void askAbout(MouseEvent event) {
        switch (aim.at(at(event))) {
            case Grip.Face(var card) -> {
                if (!model.selection().has(card)) {
                    model.select(List.of(card));
                }
                show(menu(cardItems(card)), event);
            }
            case Grip.Line(var link) -> {
                model.selection().only(link);
                model.changed();
                var connector = model.content().connector(link);
                if (connector != null) {
                    show(menu(connectorItems(connector)), event);
                }
            }
            default -> {}
        }
    }

    private List<MenuItem> cardItems(Id<Card> card) {
        return List.of(
                item(Messages.of("board.menu.open"), this::openSelected),
                item(Messages.of("board.menu.remove"), new CardEdits(model)::removeSelected));
    }

    private List<MenuItem> connectorItems(Connector connector) {
        var turn = connector.isContradicting()
                ? item(
                        Messages.of("board.menu.supporting"),
                        () -> new LinkEdits(model).polarity(connector.id(), Polarity.SUPPORTING))
                : item(
                        Messages.of("board.menu.contradicting"),
                        () -> new LinkEdits(model).polarity(connector.id(), Polarity.CONTRADICTING));
        return List.of(turn, item(Messages.of("board.menu.disconnect"), new CardEdits(model)::removeSelected));
    }

    private static ContextMenu menu(List<MenuItem> items) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show(ContextMenu asked, MouseEvent event) {
        show(asked, event.getScreenX(), event.getScreenY());
    }

    private void show(ContextMenu asked, double x, double y) {
        hideMenu();
        menu = asked;
        asked.show(this, x, y);
    }

    private void hideMenu() {
        if (menu != null) {
            menu.hide();
            menu = null;
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
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
        if (key.getCode() == KeyCode.SPACE) {
            spaceDown = true;
            setCursor(Cursor.OPEN_HAND);
            key.consume();
        } else {
            keys.pressed(key);
        }
    }

    private void keyReleased(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            spaceDown = false;
            setCursor(Cursor.DEFAULT);
            key.consume();
        }
    }

    private void draggedOver(DragEvent event) {
        if (event.getDragboard().hasContent(EntryDrag.FORMAT)) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var ids = EntryDrag.read(event.getDragboard()).stream().toList();
        new CardEdits(model).placeDropped(ids, model.viewport().toBoard(new Point(event.getX(), event.getY())));
        event.setDropCompleted(!ids.isEmpty());
        event.consume();
        requestFocus();
    }

    private static Point at(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case Grip.Face _, Grip.Line _ -> Cursor.HAND;
            case Grip.Dot _ -> Cursor.CROSSHAIR;
            case Grip.Rim(var _, var handle) -> cursor(handle);
            case Grip.Ground() -> Cursor.DEFAULT;
        };
    }

    private static Cursor cursor(Handle handle) {
        return switch (handle) {
            case TOP, BOTTOM -> Cursor.V_RESIZE;
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case TOP_LEFT, BOTTOM_RIGHT -> Cursor.NW_RESIZE;
            case TOP_RIGHT, BOTTOM_LEFT -> Cursor.NE_RESIZE;
        };
    }
}
