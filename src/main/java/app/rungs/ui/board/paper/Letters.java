package app.rungs.ui.board.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words drawn once by the toolkit and kept as masks, so that a picture in memory has the toolkit's letters without asking
 * it for each. For the FX thread.
 */
public final class Letters {

    /** Room around a word for what of its letters leans out. */
    private static final int PAD = 2;

    /** Masks take no more memory than this, in bytes. */
    private static final long MOST = 16 << 20;
    /** Sizes that words are drawn in while the zoom changes: as many for each doubling. */
    private static final int SIZES = 4;

    private static final int SHEET = 1024;

    /** The letters of a font in one size. */
    private record Cut(String family, float size) {}

    private record Key(String word, Cut cut) {}

    private final Map<Cut, Map<String, Mask>> masks = new HashMap<>();
    private final Set<Key> wanted = new LinkedHashSet<>();
    private final Canvas sheet = new Canvas(SHEET, SHEET);
    private final Text measure = new Text();
    private long held;

    /** The words of one font, for one picture. */
    final class Words {

        private final Cut exact;
        private final Cut near;
        private final boolean rough;
        private final Map<String, Mask> exactly;
        private final Map<String, Mask> nearly;
        private final List<Map<String, Mask>> others = new ArrayList<>();

        private Words(String family, double size, boolean rough) {
            this.rough = rough;
            exact = new Cut(family, Math.round(size * 32) / 32f);
            double step = Math.ceil(Math.log(size) / Math.log(2) * SIZES);
            near = cut(family, step);
            exactly = masks.getOrDefault(exact, Map.of());
            nearly = masks.getOrDefault(near, Map.of());
            for (int by = 1; by <= SIZES - 1; by++) {
                others.add(masks.getOrDefault(cut(family, step + by), Map.of()));
                others.add(masks.getOrDefault(cut(family, step - by), Map.of()));
            }
        }

        /** The mask to draw a word with; null while there is none, which {@link #draw} mends. */
        @Nullable
        Mask of(String word) {
            var found = exactly.get(word);
            if (found != null) {
                return found;
            }
            if (!rough) {
                wanted.add(new Key(word, exact));
            }
            found = nearly.get(word);
            if (found != null) {
                return found;
            }
            if (rough) {
                wanted.add(new Key(word, near));
            }
            for (var other : others) {
                found = other.get(word);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }

    /**
     * The words of a font; good until {@link #draw} is called.
     *
     * @param rough whether words may be drawn a little blurred, in the nearest size there is
     */
    Words of(Font font, double size, boolean rough) {
        return new Words(font.getFamily(), size, rough);
    }

    private static Cut cut(String family, double step) {
        return new Cut(family, (float) (Math.round(Math.pow(2, step / SIZES) * 32) / 32.0));
    }

    /** Whether some words that were asked for could not be drawn as they should. */
    public boolean isWanting() {
        return !wanted.isEmpty();
    }

    /** Draws what was asked for, as much as fits on a sheet and no more than {@code most} words. */
    public void draw(int most) {
        if (held > MOST) {
            masks.clear();
            held = 0;
        }
        var gc = sheet.getGraphicsContext2D();
        gc.setFill(Color.WHITE);
        gc.fillRect(0, 0, SHEET, SHEET);
        gc.setFill(Color.BLACK);
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        var drawn = new ArrayList<Placed>();
        int x = 0;
        int y = 0;
        int tall = 0;
        for (var it = wanted.iterator(); it.hasNext() && drawn.size() < most; ) {
            var key = it.next();
            var font = Font.font(key.cut().family(), key.cut().size());
            measure.setFont(font);
            measure.setText(key.word());
            var bounds = measure.getLayoutBounds();
            int wide = (int) Math.min(SHEET, Math.ceil(bounds.getWidth()) + 2 * PAD);
            int high = (int) Math.min(SHEET, Math.ceil(bounds.getHeight()) + 2 * PAD);
            if (x + wide > SHEET) {
                x = 0;
                y += tall;
                tall = 0;
            }
            if (y + high > SHEET) {
                break;
            }
            int baseline = PAD + (int) Math.ceil(measure.getBaselineOffset());
            gc.setFont(font);
            gc.fillText(key.word(), x + PAD, y + baseline);
            drawn.add(new Placed(key, x, y, wide, high, baseline));
            x += wide;
            tall = Math.max(tall, high);
            it.remove();
        }
        take(drawn, Math.min(SHEET, y + tall));
    }

    private record Placed(Key key, int x, int y, int wide, int high, int baseline) {}

    private void take(List<Placed> drawn, int high) {
        if (drawn.isEmpty()) {
            return;
        }
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, SHEET, high));
        var picture = sheet.snapshot(parameters, null);
        var pixels = new int[SHEET * high];
        picture.getPixelReader().getPixels(0, 0, SHEET, high, PixelFormat.getIntArgbInstance(), pixels, 0, SHEET);
        for (var word : drawn) {
            var alpha = new byte[word.wide * word.high];
            for (int row = 0; row < word.high; row++) {
                for (int column = 0; column < word.wide; column++) {
                    int blue = pixels[(word.y + row) * SHEET + word.x + column] & 0xff;
                    alpha[row * word.wide + column] = (byte) (255 - blue);
                }
            }
            var cut = word.key.cut();
            masks.computeIfAbsent(cut, _ -> new HashMap<>())
                    .put(word.key.word(), new Mask(alpha, word.wide, word.high, PAD, word.baseline, cut.size()));
            held += alpha.length + 100;
        }
    }

    /** Forgets what could not be drawn: another picture asks anew. */
    public void forget() {
        wanted.clear();
    }
}
