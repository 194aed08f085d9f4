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
    /** A corner rounder than so many pixels is drawn round. */
    private static final double SQUARE = 2.5;
    /** How near words come to each other, in spaces: small letters are wider than they ought to be, and words run together. */
    private static final double NEAREST = 1;

    private static final int MOST = 40_000;

    /** How many kinds of corners are remembered. */
    private static final int CORNERS = 200;

    /** A word and how far from the beginning of its line it stands, in units. */
    private record Word(String text, double at) {}

    /** What is known of a font in the picture being drawn; lengths in pixels. */
    private record Voice(
            double size, double baseline, double space, Letters.Words letters, Map<String, List<Word>> lines) {}

    private Raster raster;
    private final Letters letters;
    private final TextFit fit;
    private final Map<Font, Map<String, List<Word>>> lines = new HashMap<>();
    private final Map<Font, Voice> voices = new HashMap<>();
    private final Map<Double, Corner> corners = new HashMap<>();
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
        voices.clear();
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

    /** On whole pixels, sharp and quick; what shows through is drawn exactly. */
    @Override
    public void fillRect(double x, double y, double width, double height) {
        if (fill >>> 24 == 0xff) {
            raster.fill(whole(x(x)), whole(y(y)), whole(x(x + width)), whole(y(y + height)), fill);
        } else {
            raster.rect(x(x), y(y), x(x + width), y(y + height), fill);
        }
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arc) {
        round(x, y, width, height, arc, width, false);
    }

    @Override
    public void fillUnder(double x, double y, double width, double height, double arc) {
        round(x, y, width, height, arc, width, true);
    }

    @Override
    public void fillStripe(double x, double y, double width, double height, double arc, double wide) {
        round(x, y, width, height, arc, wide, false);
    }

    /** On whole pixels: its edges are as sharp at every zoom. */
    private void round(double x, double y, double width, double height, double arc, double wide, boolean hollow) {
        int left = whole(x(x));
        int top = whole(y(y));
        int right = whole(x(x + width));
        int bottom = whole(y(y + height));
        double radius = Math.max(0, Math.min(arc / 2 * zoom, Math.min(right - left, bottom - top) / 2.0));
        raster.round(left, top, right, bottom, corner(radius), whole(x(x + wide)), hollow, fill);
    }

    private Corner corner(double radius) {
        if (corners.size() > CORNERS) {
            corners.clear();
        }
        return corners.computeIfAbsent(radius, Corner::of);
    }

    private static int whole(double pixel) {
        return (int) Math.floor(pixel + 0.5);
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
        var voice = voices.computeIfAbsent(font, this::voice);
        double base = y(middle) + voice.baseline;
        double end = Double.NEGATIVE_INFINITY;
        for (var word : words(text, voice.lines)) {
            double left = Math.max(x(x + word.at()), end);
            var mask = voice.size < LEAST ? null : voice.letters.of(word.text());
            if (mask == null) {
                double wide = fit.width(word.text(), font) * zoom;
                raster.rect(left, base - voice.size * 0.45, left + wide, base, faint(fill));
            } else {
                var sized = mask.at(voice.size);
                sized.draw(raster, left, base, fill);
                end = left + sized.wide() + voice.space;
            }
        }
    }

    private Voice voice(Font of) {
        double size = of.getSize() * zoom;
        return new Voice(
                size,
                fit.baseline(of) * zoom,
                fit.width(" ", of) * zoom * NEAREST,
                letters.of(of, size, rough),
                lines.computeIfAbsent(of, _ -> new HashMap<>()));
    }

    private static int faint(int argb) {
        return (argb >>> 24) * 2 / 5 << 24 | argb & 0xff_ffff;
    }

    /** The words of a line; what runs right to left stays in one piece. */
    private List<Word> words(String text, Map<String, List<Word>> known) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, this::words);
    }

    private List<Word> words(String text) {
        var chars = text.toCharArray();
        if (Bidi.requiresBidi(chars, 0, chars.length)) {
            return List.of(new Word(text, 0));
        }
        var words = new ArrayList<Word>();
        double space = fit.width(" ", font);
        double at = 0;
        for (var word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(new Word(word, at));
                at += fit.width(word, font);
            }
            at += space;
        }
        return List.copyOf(words);
    }

    private double x(double x) {
        return x * zoom + offsetX;
    }

    private double y(double y) {
        return y * zoom + offsetY;
    }
}
