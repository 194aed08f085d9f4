package app.rungs.ui.board.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * A picture in memory as paper. It does in a few milliseconds what a canvas takes ten times as long for where no graphics
 * card helps: a screen full of cards is drawn anew for each frame of a move.
 */
public final class RasterPaper implements Paper {

    /** Below this many pixels letters are a grey bar. */
    private static final double LEAST = 4;
    /** Words this much larger or smaller than they were drawn are drawn as they are. */
    private static final double SAME = 0.01;
    /** A corner rounder than so many pixels is drawn round. */
    private static final double SQUARE = 2.5;
    /** How near words come to each other, in spaces: small letters are wider than they ought to be, and words run together. */
    private static final double NEAREST = 1;

    private static final int MOST = 40_000;

    private record Said(String text, Font font) {}

    private record Word(String text, double at) {}

    private Raster raster;
    private final Letters letters;
    private final TextFit fit;
    private final Map<Said, List<Word>> lines;
    private final Outlines path = new Outlines();

    private double zoom = 1;
    private double offsetX;
    private double offsetY;
    private boolean rough;

    private int fill;
    private int stroke;
    private double lineWidth = 1;
    private double[] dashes = {};
    private Font font = Font.getDefault();

    /** @param fit measures words, in the fonts as they are set here */
    public RasterPaper(Letters letters, TextFit fit) {
        raster = new Raster(1, 1, new int[1]);
        this.letters = letters;
        this.fit = fit;
        lines = new HashMap<>();
    }

    /**
     * What follows is drawn on a picture, at a place and size.
     *
     * @param newZoom pixels for each unit
     * @param x the pixel at which 0 lies
     * @param quickly whether words may be drawn a little blurred, because the next picture will have another size
     */
    public void place(Raster picture, double newZoom, double x, double y, boolean quickly) {
        raster = picture;
        zoom = newZoom;
        offsetX = x;
        offsetY = y;
        rough = quickly;
    }

    @Override
    public void setFill(Color colour) {
        fill = argb(colour);
    }

    @Override
    public void setStroke(Color colour) {
        stroke = argb(colour);
    }

    private static int argb(Color colour) {
        return (int) Math.round(colour.getOpacity() * 255) << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    @Override
    public void setLineWidth(double width) {
        lineWidth = width;
    }

    @Override
    public void setLineDashes(double... lengths) {
        dashes = lengths;
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        raster.rect(x(x), y(y), x(x + width), y(y + height), fill);
    }

    /** Between its round ends it is a rectangle, which is quick. */
    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arc) {
        double left = x(x);
        double top = y(y);
        double right = x(x + width);
        double bottom = y(y + height);
        double radius = Math.min(arc / 2 * zoom, Math.min(right - left, bottom - top) / 2);
        double upper = Math.ceil(top + radius);
        double lower = Math.floor(bottom - radius);
        if (upper >= lower) {
            roundRect(x, y, width, height, arc);
            fill();
            return;
        }
        end(left, upper, right, top, radius);
        raster.rect(left, upper, right, lower, fill);
        end(left, lower, right, bottom, radius);
    }

    /** The round end of a rectangle, from where it is straight to where it ends. */
    private void end(double left, double straight, double right, double end, double radius) {
        double way = Math.signum(end - straight);
        double from = end - way * radius;
        double pull = radius * (1 - QUARTER);
        path.begin();
        path.moveTo(left, straight);
        path.lineTo(left, from);
        path.curveTo(left, end - way * pull, left + pull, end, left + radius, end);
        path.lineTo(right - radius, end);
        path.curveTo(right - pull, end, right, end - way * pull, right, from);
        path.lineTo(right, straight);
        path.fill(raster, fill);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double arc) {
        double radius = Math.min(arc / 2, Math.min(width, height) / 2) * zoom;
        if (radius < SQUARE && dashes.length == 0) {
            ring(x(x), y(y), x(x + width), y(y + height), lineWidth * zoom / 2);
        } else {
            roundRect(x, y, width, height, arc);
            stroke();
        }
    }

    /** On whole pixels: sharp, and quick where hundreds are selected. */
    private void ring(double left, double top, double right, double bottom, double half) {
        int wide = (int) Math.max(1, Math.round(2 * half));
        int fromX = (int) Math.round(left - half);
        int fromY = (int) Math.round(top - half);
        int toX = (int) Math.round(right + half);
        int toY = (int) Math.round(bottom + half);
        raster.fill(fromX, fromY, toX, fromY + wide, stroke);
        raster.fill(fromX, toY - wide, toX, toY, stroke);
        raster.fill(fromX, fromY, fromX + wide, toY, stroke);
        raster.fill(toX - wide, fromY, toX, toY, stroke);
    }

    @Override
    public void beginPath() {
        path.begin();
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x(x), y(y));
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x(x), y(y));
    }

    @Override
    public void bezierCurveTo(double outX, double outY, double inX, double inY, double x, double y) {
        path.curveTo(x(outX), y(outY), x(inX), y(inY), x(x), y(y));
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void fill() {
        path.fill(raster, fill);
    }

    @Override
    public void stroke() {
        var scaled = new double[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            scaled[i] = dashes[i] * zoom;
        }
        path.stroke(raster, lineWidth * zoom, scaled, stroke);
    }

    @Override
    public void setFont(Font newFont) {
        font = newFont;
    }

    @Override
    public void fillText(String text, double x, double middle) {
        double size = font.getSize() * zoom;
        double base = y(middle) + fit.baseline(font) * zoom;
        double space = fit.width(" ", font) * zoom * NEAREST;
        double end = Double.NEGATIVE_INFINITY;
        for (var word : words(text)) {
            double left = Math.max(x(x + word.at()), end);
            var mask = size < LEAST ? null : letters.of(word.text(), font, size, rough);
            if (mask == null) {
                double wide = fit.width(word.text(), font) * zoom;
                raster.rect(left, base - size * 0.45, left + wide, base, faint(fill));
            } else {
                draw(mask, left, base, size / mask.size());
                end = left + (mask.width() - 2 * Letters.PAD) * size / mask.size() + space;
            }
        }
    }

    private void draw(Letters.Mask mask, double left, double base, double scale) {
        if (Math.abs(scale - 1) < SAME) {
            raster.letters(
                    mask.alpha(),
                    mask.width(),
                    mask.height(),
                    (int) Math.round(left) - Letters.PAD,
                    (int) Math.round(base) - mask.baseline(),
                    fill);
        } else {
            raster.letters(
                    mask.alpha(),
                    mask.width(),
                    mask.height(),
                    left - Letters.PAD * scale,
                    base - mask.baseline() * scale,
                    scale,
                    fill);
        }
    }

    private static int faint(int argb) {
        return (argb >>> 24) * 2 / 5 << 24 | argb & 0xff_ffff;
    }

    /** The words of a line with how far from its beginning each stands; what runs right to left stays in one piece. */
    private List<Word> words(String text) {
        if (lines.size() > MOST) {
            lines.clear();
        }
        return lines.computeIfAbsent(new Said(text, font), said -> {
            var chars = said.text.toCharArray();
            if (Bidi.requiresBidi(chars, 0, chars.length)) {
                return List.of(new Word(said.text, 0));
            }
            var words = new ArrayList<Word>();
            double space = fit.width(" ", said.font);
            double at = 0;
            for (var word : said.text.split(" ", -1)) {
                if (!word.isEmpty()) {
                    words.add(new Word(word, at));
                    at += fit.width(word, said.font);
                }
                at += space;
            }
            return List.copyOf(words);
        });
    }

    private double x(double x) {
        return x * zoom + offsetX;
    }

    private double y(double y) {
        return y * zoom + offsetY;
    }
}
