package app.rungs.bench;

import app.rungs.ui.board.geometry.Viewport;

/** A board on a screen, to be moved over: ours, or a peer's. On the FX thread. */
interface MovedBoard {

    /** What it is called in the measurements. */
    String name();

    /** How large its part of the screen is; where it looks does not matter. */
    Viewport screen();

    void show(Viewport view);

    /** Takes hold of the cards nearest to the middle of the view. */
    void grab(int cards);

    /** Has them dragged so many pixels from where they lay. */
    void drag(double dx, double dy);

    void drop();

    /** Waits until what was dropped is stored; not on the FX thread. */
    void settle();
}
