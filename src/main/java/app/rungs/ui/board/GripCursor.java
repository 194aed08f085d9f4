package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Handle;
import javafx.scene.Cursor;

/** The pointer's shape over what it would take hold of. */
final class GripCursor {

    private GripCursor() {}

    static Cursor of(Grip grip) {
        return switch (grip) {
            case Grip.Face _, Grip.Line _ -> Cursor.HAND;
            case Grip.Title _ -> Cursor.MOVE;
            case Grip.Dot _, Grip.End _ -> Cursor.CROSSHAIR;
            case Grip.Rim(var _, var handle) -> of(handle);
            case Grip.Ground() -> Cursor.DEFAULT;
        };
    }

    private static Cursor of(Handle handle) {
        return switch (handle) {
            case TOP, BOTTOM -> Cursor.V_RESIZE;
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case TOP_LEFT, BOTTOM_RIGHT -> Cursor.NW_RESIZE;
            case TOP_RIGHT, BOTTOM_LEFT -> Cursor.NE_RESIZE;
        };
    }
}
