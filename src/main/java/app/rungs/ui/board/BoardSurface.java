package app.rungs.ui.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.SimpleStyleableStringProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * What a board is drawn on, always as large as its place on screen. It takes its colours from the sheet and is
 * painted at most once a pulse.
 */
final class BoardSurface extends Region {

    private static final StyleablePropertyFactory<BoardSurface> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final Map<Ink, CssMetaData<BoardSurface, Color>> INKS = new EnumMap<>(Ink.class);
    private static final Map<Lettering, CssMetaData<BoardSurface, String>> FAMILIES = new EnumMap<>(Lettering.class);

    static {
        for (var ink : Ink.values()) {
            INKS.put(
                    ink,
                    FACTORY.createColorCssMetaData(
                            ink.property(), it -> Objects.requireNonNull(it.inks.get(ink)), Color.TRANSPARENT));
        }
        for (var lettering : Lettering.values()) {
            FAMILIES.put(
                    lettering,
                    FACTORY.createStringCssMetaData(
                            lettering.property(), it -> Objects.requireNonNull(it.families.get(lettering)), "System"));
        }
    }

    private final Canvas canvas = new Canvas();
    private final Pane ground = new Pane();
    private final Rectangle frame = new Rectangle();
    private final Map<Ink, StyleableProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final Map<Lettering, StyleableProperty<String>> families = new EnumMap<>(Lettering.class);
    /** A layout asked for during a layout is forgotten: this asks in the next pulse. */
    private final AnimationTimer again = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            repaint();
        }
    };

    private Consumer<BoardSurface> painter = _ -> {};
    private @Nullable BoardStyle style;

    BoardSurface() {
        getStyleClass().add("board-surface");
        setMinSize(0, 0);
        canvas.setManaged(false);
        ground.setManaged(false);
        setClip(frame);
        getChildren().setAll(ground, canvas);
        for (var ink : Ink.values()) {
            var property = new SimpleStyleableObjectProperty<>(INKS.get(ink), this, ink.property(), Color.TRANSPARENT);
            property.subscribe(this::restyle);
            inks.put(ink, property);
        }
        for (var lettering : Lettering.values()) {
            var property =
                    new SimpleStyleableStringProperty(FAMILIES.get(lettering), this, lettering.property(), "System");
            property.subscribe(this::restyle);
            families.put(lettering, property);
        }
    }

    /** Paints with {@code painter}, once a pulse in which {@link #repaint} was called. */
    void paintedBy(Consumer<BoardSurface> newPainter) {
        painter = newPainter;
        repaint();
    }

    /** Paints once more in the next pulse; for the painter itself. */
    void paintAgain() {
        again.start();
    }

    void repaint() {
        requestLayout();
    }

    /** What is drawn anew at each change, over all else. */
    Canvas canvas() {
        return canvas;
    }

    /** What lies below the canvas. */
    Pane ground() {
        return ground;
    }

    /** How many pixels of the screen one of ours takes. */
    double pixelScale() {
        var window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getRenderScaleX());
    }

    /** The colours and letters of the sheet, once it has been applied. */
    BoardStyle style() {
        var known = style;
        if (known == null) {
            var colours = new EnumMap<Ink, Color>(Ink.class);
            inks.forEach((ink, property) -> colours.put(ink, property.getValue()));
            var letters = new EnumMap<Lettering, String>(Lettering.class);
            families.forEach((lettering, property) -> letters.put(lettering, property.getValue()));
            known = new BoardStyle(colours, letters);
            style = known;
        }
        return known;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.ceil(getWidth());
        double height = Math.ceil(getHeight());
        frame.setWidth(width);
        frame.setHeight(height);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        painter.accept(this);
    }

    private void restyle() {
        style = null;
        repaint();
    }
}
