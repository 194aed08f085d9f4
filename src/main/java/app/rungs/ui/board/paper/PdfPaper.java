package app.rungs.ui.board.paper;

import app.rungs.brief.PrintFace;
import app.rungs.brief.VectorPdf;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** A page of a PDF, which is in board units already. */
public final class PdfPaper implements Paper {

    private final VectorPdf pdf;
    private final TextFit fit;
    private final Map<Font, PrintFace> faces = new HashMap<>();
    private Color stroke = Color.BLACK;
    private double lineWidth = 1;
    private double[] dashes = {};
    private Font font = Font.getDefault();

    public PdfPaper(VectorPdf pdf, TextFit fit) {
        this.pdf = pdf;
        this.fit = fit;
    }

    @Override
    public void setFill(Color colour) {
        pdf.fill(rgb(colour), colour.getOpacity());
    }

    @Override
    public void setStroke(Color colour) {
        stroke = colour;
    }

    @Override
    public void setLineWidth(double width) {
        lineWidth = width;
    }

    @Override
    public void setLineDashes(double... lengths) {
        dashes = lengths.clone();
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        rectangle(x, y, width, height);
        pdf.fillPath();
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arc) {
        roundRect(x, y, width, height, arc);
        pdf.closePath();
        pdf.fillPath();
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double arc) {
        roundRect(x, y, width, height, arc);
        pdf.closePath();
        stroke();
    }

    @Override
    public void beginPath() {
        // A PDF's path begins with its first point.
    }

    @Override
    public void moveTo(double x, double y) {
        pdf.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        pdf.lineTo(x, y);
    }

    @Override
    public void bezierCurveTo(double outX, double outY, double inX, double inY, double x, double y) {
        pdf.curveTo(outX, outY, inX, inY, x, y);
    }

    @Override
    public void closePath() {
        pdf.closePath();
    }

    @Override
    public void fill() {
        pdf.fillPath();
    }

    @Override
    public void stroke() {
        pdf.stroke(rgb(stroke), lineWidth, dashes);
        pdf.strokePath();
    }

    @Override
    public void setFont(Font newFont) {
        font = newFont;
    }

    @Override
    public void fillText(String text, double x, double middle) {
        var face = faces.computeIfAbsent(font, it -> PrintFace.named(it.getName()));
        pdf.text(face, font.getSize(), x, middle + fit.baseline(font), fit.width(text, font), text);
    }

    private void rectangle(double x, double y, double width, double height) {
        pdf.moveTo(x, y);
        pdf.lineTo(x + width, y);
        pdf.lineTo(x + width, y + height);
        pdf.lineTo(x, y + height);
        pdf.closePath();
    }

    private static int rgb(Color colour) {
        return eightBits(colour.getRed()) << 16 | eightBits(colour.getGreen()) << 8 | eightBits(colour.getBlue());
    }

    private static int eightBits(double share) {
        return (int) Math.round(share * 255);
    }
}
