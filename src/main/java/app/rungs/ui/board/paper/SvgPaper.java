package app.rungs.ui.board.paper;

import app.rungs.brief.LetterShapes;
import app.rungs.brief.PrintFace;
import app.rungs.text.Xml;
import app.rungs.ui.board.geometry.Box;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * An SVG, written as it is drawn. Its letters are shapes, with the words unseen beneath them, because office programs take no
 * letters from an SVG; a large drawing brings the letters along instead, which is a tenth as long. An output that fails
 * throws {@link UncheckedIOException}.
 */
public final class SvgPaper implements Paper {

    /** How many numbers belong to each kind of step of a shape, as {@link PathIterator} counts them. */
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final OutputStream out;
    private final TextFit fit;
    private final boolean large;
    private final Map<PrintFace, Set<Integer>> used = new EnumMap<>(PrintFace.class);
    private final Map<Font, PrintFace> faces = new HashMap<>();
    private final Set<String> icons = new HashSet<>();
    private final StringBuilder path = new StringBuilder();
    private final LetterShapes shapes = new LetterShapes();
    private Color fill = Color.BLACK;
    private Color stroke = Color.BLACK;
    private String line = "";
    private double lineWidth = 1;
    private Font font = Font.getDefault();

    /**
     * Begins a drawing.
     *
     * @param title what it is called
     * @param area the part of the board it shows
     * @param large whether it is too large for letters as shapes
     */
    public SvgPaper(OutputStream out, TextFit fit, String title, Box area, boolean large) {
        this.out = out;
        this.fit = fit;
        this.large = large;
        write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(area.width()) + "\" height=\""
                + number(area.height()) + "\" viewBox=\"" + number(area.x()) + " " + number(area.y()) + " "
                + number(area.width()) + " " + number(area.height()) + "\">\n<title>" + Xml.escaped(title)
                + "</title>\n");
    }

    /** Ends the drawing with the letters it used. */
    public void end() {
        write("<style>text{white-space:pre}");
        used.forEach((face, characters) -> write("@font-face{font-family:\"" + face.family() + "\";font-weight:"
                + face.weight() + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(face.subset(characters)) + ")}"));
        write("</style>\n</svg>\n");
    }

    @Override
    public void setFill(Color colour) {
        fill = colour;
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
        var dashes = new StringBuilder();
        for (double length : lengths) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(number(length));
        }
        line = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        rectangle(x, y, width, height, 0, filled());
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arc) {
        rectangle(x, y, width, height, arc, filled());
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double arc) {
        rectangle(x, y, width, height, arc, stroked());
    }

    @Override
    public void beginPath() {
        path.setLength(0);
    }

    @Override
    public void moveTo(double x, double y) {
        point('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        point('L', x, y);
    }

    @Override
    public void bezierCurveTo(double outX, double outY, double inX, double inY, double x, double y) {
        point('C', outX, outY);
        point(' ', inX, inY);
        point(' ', x, y);
    }

    @Override
    public void closePath() {
        path.append('Z');
    }

    @Override
    public void fill() {
        write("<path d=\"" + path + "\"" + filled() + "/>\n");
    }

    @Override
    public void stroke() {
        write("<path d=\"" + path + "\"" + stroked() + "/>\n");
    }

    @Override
    public void setFont(Font newFont) {
        font = newFont;
    }

    @Override
    public void fillText(String text, double x, double middle) {
        if (text.isBlank()) {
            return;
        }
        var face = faces.computeIfAbsent(font, it -> PrintFace.named(it.getName()));
        double baseline = middle + fit.baseline(font);
        if (face == PrintFace.ICON) {
            icon(text, x, baseline);
            return;
        }
        double width = fit.width(text, font);
        if (!large) {
            write("<path d=\"" + path(shapes.of(face, font.getSize(), x, baseline, width, text)) + "\"" + filled()
                    + "/>\n");
        } else {
            var letters = used.computeIfAbsent(face, _ -> new HashSet<>());
            text.codePoints().filter(face::has).forEach(letters::add);
        }
        write("<text x=\"" + number(x) + "\" y=\"" + number(baseline) + "\" font-family=\"'" + face.family()
                + "',sans-serif\" font-weight=\"" + face.weight() + "\" font-size=\"" + number(font.getSize())
                + "\" textLength=\"" + number(width) + "\" lengthAdjust=\"spacingAndGlyphs\""
                + (large ? filled() : " fill=\"none\"") + ">" + Xml.escaped(text) + "</text>\n");
    }

    private void icon(String glyph, double x, double baseline) {
        var name = "icon-" + Integer.toHexString(glyph.codePointAt(0)) + "-" + Math.round(font.getSize());
        if (icons.add(name)) {
            double width = fit.width(glyph, font);
            var shape = shapes.of(PrintFace.ICON, font.getSize(), 0, 0, width, glyph);
            write("<defs><path id=\"" + name + "\" d=\"" + path(shape) + "\"/></defs>\n");
        }
        write("<use href=\"#" + name + "\" x=\"" + number(x) + "\" y=\"" + number(baseline) + "\"" + filled() + "/>\n");
    }

    private static String path(Shape shape) {
        var drawn = new StringBuilder();
        var at = new double[6];
        for (var it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(at);
            drawn.append("MLQCZ".charAt(kind));
            for (int i = 0; i < NUMBERS[kind]; i++) {
                drawn.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return drawn.toString();
    }

    private void rectangle(double x, double y, double width, double height, double arc, String how) {
        double round = Math.min(arc, Math.min(width, height)) / 2;
        write("<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + (round > 0 ? "\" rx=\"" + number(round) : "") + "\"" + how + "/>\n");
    }

    private void point(char step, double x, double y) {
        path.append(step).append(number(x)).append(' ').append(number(y));
    }

    private String filled() {
        return " fill=\"" + web(fill) + "\""
                + (fill.isOpaque() ? "" : " fill-opacity=\"" + number(fill.getOpacity()) + "\"");
    }

    private String stroked() {
        return " fill=\"none\" stroke=\"" + web(stroke) + "\" stroke-width=\"" + number(lineWidth) + "\"" + line;
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String web(Color colour) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }

    /** To a hundredth: finer than can be seen, and a third as long. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }
}
