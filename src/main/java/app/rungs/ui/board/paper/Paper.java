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

    /** The same, where something almost as large is about to be put on it: its middle may be left out. */
    default void fillUnder(double x, double y, double width, double height, double arc) {
        fillRoundRect(x, y, width, height, arc);
    }

    /**
     * What lies along the left edge of a rectangle with round corners: these are quarters of a circle, cut off at the
     * stripe's width.
     *
     * @param wide the width of the stripe, no more than half of {@code arc}
     */
    default void fillStripe(double x, double y, double width, double height, double arc, double wide) {
        double radius = arc / 2;
        double cut = Math.acos(1 - Math.min(wide, radius) / radius);
        double reach = 4.0 / 3 * Math.tan(cut / 4) * radius;
        double inX = x + radius * (1 - Math.cos(cut));
        double inY = radius * (1 - Math.sin(cut));
        double pullX = reach * Math.sin(cut);
        double pullY = reach * Math.cos(cut);
        double bottom = y + height;
        beginPath();
        moveTo(x + wide, y + inY);
        lineTo(inX, y + inY);
        bezierCurveTo(inX - pullX, y + inY + pullY, x, y + radius - reach, x, y + radius);
        lineTo(x, bottom - radius);
        bezierCurveTo(x, bottom - radius + reach, inX - pullX, bottom - inY - pullY, inX, bottom - inY);
        lineTo(x + wide, bottom - inY);
        closePath();
        fill();
    }

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
