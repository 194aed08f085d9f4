package app.rungs.ui.board.paper;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

/** A canvas, whose context is scaled to board units already. */
public final class CanvasPaper implements Paper {

    private final GraphicsContext gc;

    public CanvasPaper(GraphicsContext gc) {
        this.gc = gc;
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setTextBaseline(VPos.CENTER);
    }

    @Override
    public void setFill(Color colour) {
        gc.setFill(colour);
    }

    @Override
    public void setStroke(Color colour) {
        gc.setStroke(colour);
    }

    @Override
    public void setLineWidth(double width) {
        gc.setLineWidth(width);
    }

    @Override
    public void setLineDashes(double... lengths) {
        gc.setLineDashes(lengths);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        gc.fillRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arc) {
        gc.fillRoundRect(x, y, width, height, arc, arc);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double arc) {
        gc.strokeRoundRect(x, y, width, height, arc, arc);
    }

    @Override
    public void strokeLine(double fromX, double fromY, double toX, double toY) {
        gc.strokeLine(fromX, fromY, toX, toY);
    }

    @Override
    public void beginPath() {
        gc.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        gc.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        gc.lineTo(x, y);
    }

    @Override
    public void bezierCurveTo(double outX, double outY, double inX, double inY, double x, double y) {
        gc.bezierCurveTo(outX, outY, inX, inY, x, y);
    }

    @Override
    public void closePath() {
        gc.closePath();
    }

    @Override
    public void fill() {
        gc.fill();
    }

    @Override
    public void stroke() {
        gc.stroke();
    }

    @Override
    public void setFont(Font font) {
        gc.setFont(font);
    }

    @Override
    public void fillText(String text, double x, double middle) {
        gc.fillText(text, x, middle);
    }
}
