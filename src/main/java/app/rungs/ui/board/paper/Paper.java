package app.rungs.ui.board.paper;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * What a board is drawn on, whatever becomes of it. Everything is in board units, y downwards; colours, line width and font
 * hold until others are set.
 */
public interface Paper {

    /** How far the handles of a curve reach that is a quarter of a circle, for a radius of 1. */
    double QUARTER = 0.5523;

    void setFill(Color colour);

    void setStroke(Color colour);

    void setLineWidth(double width);

    /** Dashes and gaps in turn; none for a solid line. */
    void setLineDashes(double... lengths);

    void fillRect(double x, double y, double width, double height);

    /** @param arc the diameter of its round corners */
    void fillRoundRect(double x, double y, double width, double height, double arc);

    /** @param arc the diameter of its round corners */
    void strokeRoundRect(double x, double y, double width, double height, double arc);

    default void strokeLine(double fromX, double fromY, double toX, double toY) {
        beginPath();
        moveTo(fromX, fromY);
        lineTo(toX, toY);
        stroke();
    }

    void beginPath();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void bezierCurveTo(double outX, double outY, double inX, double inY, double x, double y);

    void closePath();

    /**
     * A path along a rectangle, back to where it began.
     *
     * @param arc the diameter of its round corners
     */
    default void roundRect(double x, double y, double width, double height, double arc) {
        double r = Math.min(arc, Math.min(width, height)) / 2;
        double right = x + width;
        double bottom = y + height;
        double in = r * (1 - QUARTER);
        beginPath();
        moveTo(x + r, y);
        lineTo(right - r, y);
        bezierCurveTo(right - in, y, right, y + in, right, y + r);
        lineTo(right, bottom - r);
        bezierCurveTo(right, bottom - in, right - in, bottom, right - r, bottom);
        lineTo(x + r, bottom);
        bezierCurveTo(x + in, bottom, x, bottom - in, x, bottom - r);
        lineTo(x, y + r);
        bezierCurveTo(x, y + in, x + in, y, x + r, y);
    }

    /** Fills the path begun last. */
    void fill();

    /** Draws along the path begun last. */
    void stroke();

    void setFont(Font font);

    /** One line of text from {@code x} on, its middle at the height of {@code middle}. */
    void fillText(String text, double x, double middle);
}
