package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Snap;
import app.rungs.ui.board.geometry.Viewport;
import javafx.scene.input.KeyEvent;

/** What the keys do on a board. */
final class BoardKeys {

    private static final double FAR = 40;
    private static final double STEP = 1.25;

    private final BoardViewModel model;
    private final BoardPointer pointer;
    private final Runnable open;
    private final Runnable connect;

    /**
     * @param open opens the selected card's entry
     * @param connect asks how to connect the two selected cards
     */
    BoardKeys(BoardViewModel model, BoardPointer pointer, Runnable open, Runnable connect) {
        this.model = model;
        this.pointer = pointer;
        this.open = open;
        this.connect = connect;
    }

    void pressed(KeyEvent key) {
        if (key.isShortcutDown() ? withControl(key) : plain(key)) {
            key.consume();
        }
    }

    private boolean withControl(KeyEvent key) {
        switch (key.getCode()) {
            case A -> model.selectAll();
            case Z -> {
                if (key.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case Y -> model.redo();
            case DIGIT0, NUMPAD0 -> zoomTo(1);
            case DIGIT9, NUMPAD9 -> fit();
            case PLUS, EQUALS, ADD -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent key) {
        double step = key.isShiftDown() ? FAR : Snap.GRID;
        switch (key.getCode()) {
            case LEFT -> arrow(-step, 0);
            case RIGHT -> arrow(step, 0);
            case UP -> arrow(0, -step);
            case DOWN -> arrow(0, step);
            case DELETE, BACK_SPACE -> new CardEdits(model).removeSelected();
            case J -> model.step(1, key.isShiftDown());
            case K -> model.step(-1, key.isShiftDown());
            case L -> connect.run();
            case ENTER -> open.run();
            case ESCAPE -> {
                return escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Moves what is selected; with nothing selected, the view. */
    private void arrow(double dx, double dy) {
        if (model.selection().cards().isEmpty()) {
            model.viewport(model.viewport().panned(dx * 5, dy * 5));
        } else {
            new CardEdits(model).nudge(dx, dy);
        }
    }

    private boolean escape() {
        if (pointer.isBusy()) {
            pointer.cancel();
            return true;
        }
        boolean selected =
                !model.selection().cards().isEmpty() || model.selection().connector() != null;
        model.selection().clear();
        model.changed();
        return selected;
    }

    void zoom(double factor) {
        model.viewport(model.viewport().zoomed(middle(), factor));
    }

    void zoomTo(double zoom) {
        model.viewport(model.viewport().zoomedTo(middle(), zoom));
    }

    void zoomIn() {
        zoom(STEP);
    }

    void zoomOut() {
        zoom(1 / STEP);
    }

    /** Shows the whole board. */
    void fit() {
        var all = model.content().bounds();
        var view = model.viewport();
        model.viewport(all.map(view::fitted).orElse(Viewport.of(view.width(), view.height())));
    }

    private Point middle() {
        return new Box(0, 0, model.viewport().width(), model.viewport().height()).centre();
    }
}
