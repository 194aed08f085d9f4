package app.rungs.brief;

import app.rungs.brief.script.Visual;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints the part of SVG that our charts are made of: groups, boxes, circles, lines, polylines, polygons, paths of
 * straight lines and curves with absolute commands, and text in one line. Anything else shows nothing.
 */
final class SvgShapes {

    private static final double TEXT = 16;

    private final Element svg;

    SvgShapes(Element svg) {
        this.svg = svg;
    }

    /** In CSS pixels. */
    double width() {
        return number(svg, "width", 300);
    }

    /** In CSS pixels. */
    double height() {
        return number(svg, "height", 150);
    }

    /** Paints at one unit a CSS pixel. */
    void paint(Graphics2D graphics) {
        var box = svg.getAttribute("viewBox").strip().split("[\\s,]+");
        var before = graphics.getTransform();
        if (box.length == 4) {
            graphics.scale(width() / Double.parseDouble(box[2]), height() / Double.parseDouble(box[3]));
            graphics.translate(-Double.parseDouble(box[0]), -Double.parseDouble(box[1]));
        }
        paintInside(svg, graphics);
        graphics.setTransform(before);
    }

    private void paintInside(Element parent, Graphics2D graphics) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                paint(element, graphics);
            }
        }
    }

    private void paint(Element element, Graphics2D graphics) {
        switch (Objects.requireNonNullElse(element.getLocalName(), element.getTagName())) {
            case "g" -> paintInside(element, graphics);
            case "text" -> fill(element, text(element), graphics);
            case "line" -> draw(element, line(element), graphics);
            case "polyline" -> drawAndFill(element, points(element, false), graphics);
            case "polygon" -> drawAndFill(element, points(element, true), graphics);
            case "path" -> drawAndFill(element, SvgPath.of(element.getAttribute("d")), graphics);
            case "rect" -> drawAndFill(element, box(element), graphics);
            case "circle" -> drawAndFill(element, circle(element), graphics);
            default -> {
                // A title, a description, or what no chart of ours holds.
            }
        }
    }

    private void drawAndFill(Element element, Shape shape, Graphics2D graphics) {
        fill(element, shape, graphics);
        draw(element, shape, graphics);
    }

    private void fill(Element element, Shape shape, Graphics2D graphics) {
        var colour = colour(inherited(element, "fill", "#000000"));
        if (colour != null) {
            graphics.setColor(colour);
            graphics.setComposite(
                    AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) number(element, "fill-opacity", 1)));
            graphics.fill(shape);
            graphics.setComposite(AlphaComposite.SrcOver);
        }
    }

    private void draw(Element element, Shape shape, Graphics2D graphics) {
        var colour = colour(inherited(element, "stroke", "none"));
        if (colour == null) {
            return;
        }
        var width = (float) Double.parseDouble(inherited(element, "stroke-width", "1"));
        var dashes = inherited(element, "stroke-dasharray", "none");
        graphics.setColor(colour);
        graphics.setStroke(
                dashes.equals("none")
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, lengths(dashes), 0));
        graphics.draw(shape);
    }

    private Shape text(Element element) {
        var face = Fonts.ofChart(inherited(element, "font-family", Fonts.CHART));
        double size = Double.parseDouble(inherited(element, "font-size", String.valueOf(TEXT)));
        var words = Visual.line(element.getTextContent()).codePoints().toArray();
        double width = 0;
        for (int c : words) {
            width += with(c, face).width(c) * size;
        }
        double x = number(element, "x", 0)
                - switch (inherited(element, "text-anchor", "start")) {
                    case "end" -> width;
                    case "middle" -> width / 2;
                    default -> 0;
                };
        var outline = new Path2D.Double();
        for (int c : words) {
            var glyph = with(c, face).outline(c);
            var place = AffineTransform.getTranslateInstance(x, number(element, "y", 0));
            place.scale(size, size);
            outline.append(glyph.getPathIterator(place), false);
            x += with(c, face).width(c) * size;
        }
        return outline;
    }

    private static Face with(int codePoint, Face wanted) {
        return wanted.has(codePoint) ? wanted : Fonts.faceOf(codePoint).orElse(wanted);
    }

    private static Shape line(Element element) {
        return new Line2D.Double(
                number(element, "x1", 0), number(element, "y1", 0), number(element, "x2", 0), number(element, "y2", 0));
    }

    private static Shape box(Element element) {
        return new Rectangle2D.Double(
                number(element, "x", 0),
                number(element, "y", 0),
                number(element, "width", 0),
                number(element, "height", 0));
    }

    private static Shape circle(Element element) {
        double r = number(element, "r", 0);
        return new Ellipse2D.Double(number(element, "cx", 0) - r, number(element, "cy", 0) - r, 2 * r, 2 * r);
    }

    private static Shape points(Element element, boolean closed) {
        return SvgPath.of("M " + element.getAttribute("points") + (closed ? " Z" : ""));
    }

    private String inherited(Element element, String name, String otherwise) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute(name)) {
                return at.getAttribute(name);
            }
            if (at == svg) {
                break;
            }
        }
        return otherwise;
    }

    private static @Nullable Color colour(String name) {
        return name.equals("none") ? null : Color.decode(longHex(name));
    }

    /** #abc is #aabbcc. */
    private static String longHex(String name) {
        return name.length() == 4 ? name.replaceAll("([0-9a-fA-F])", "$1$1") : name;
    }

    private static float[] lengths(String dashes) {
        var words = dashes.strip().split("[\\s,]+");
        var lengths = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            lengths[i] = Float.parseFloat(words[i]);
        }
        return lengths;
    }

    private static double number(Element element, String name, double otherwise) {
        return element.hasAttribute(name) ? Double.parseDouble(element.getAttribute(name)) : otherwise;
    }
}
