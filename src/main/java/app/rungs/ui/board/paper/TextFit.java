package app.rungs.ui.board.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Breaks text into the lines that fit, and remembers: no text is measured twice. For one thread at a time. */
public final class TextFit {

    /** More than this is not remembered; everything is measured anew from then on. */
    private static final int MOST = 40_000;

    /** Where the scripts of the Far East begin. */
    private static final int FIRST_EASTERN = 0x2e80;

    private static final String ELLIPSIS = "\u2026";

    private record Asked(String text, Font font, double width, int most) {}

    /** @param joined whether no space stands before it */
    private record Piece(String text, boolean joined) {}

    private record Word(String text, Font font) {}

    private final Text measure = new Text();
    private final Map<Font, Double> baselines = new HashMap<>();
    private final Map<Word, Double> widths = new HashMap<>();
    private final Map<Asked, List<String>> broken = new HashMap<>();

    /** How wide {@code text} is in one line. */
    public double width(String text, Font font) {
        if (widths.size() > MOST) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Word(text, font), word -> {
            measure.setFont(word.font);
            measure.setText(word.text);
            return measure.getLayoutBounds().getWidth();
        });
    }

    /** How far below the middle of a line its letters stand. */
    public double baseline(Font font) {
        return baselines.computeIfAbsent(font, it -> {
            measure.setFont(it);
            measure.setText("x");
            return measure.getBaselineOffset() - measure.getLayoutBounds().getHeight() / 2;
        });
    }

    /** {@code text} in at most {@code most} lines of {@code width}; what does not fit ends in an ellipsis. */
    public List<String> lines(String text, Font font, double width, int most) {
        if (broken.size() > MOST) {
            broken.clear();
        }
        return broken.computeIfAbsent(new Asked(text, font, width, most), this::broken);
    }

    private List<String> broken(Asked asked) {
        var lines = new ArrayList<String>();
        double space = width(" ", asked.font);
        var line = new StringBuilder();
        double used = 0;
        for (var piece : pieces(asked)) {
            double wide = width(piece.text, asked.font);
            double gap = piece.joined || line.isEmpty() ? 0 : space;
            if (!line.isEmpty() && used + gap + wide > asked.width) {
                if (lines.size() == asked.most - 1) {
                    lines.add(cut(line + (piece.joined ? "" : " ") + piece.text, asked));
                    return List.copyOf(lines);
                }
                lines.add(cut(line.toString(), asked));
                line.setLength(0);
                used = 0;
                gap = 0;
            }
            if (gap > 0) {
                line.append(' ');
            }
            line.append(piece.text);
            used += gap + wide;
        }
        lines.add(cut(line.toString(), asked));
        return List.copyOf(lines);
    }

    /** What is kept together: words, and of those that are wider than a line as much as fits into one. */
    private List<Piece> pieces(Asked asked) {
        var pieces = new ArrayList<Piece>();
        for (String word : asked.text.strip().split("\\s+")) {
            boolean joined = false;
            for (String part : parts(word)) {
                String rest = part;
                while (width(rest, asked.font) > asked.width && rest.length() > 1) {
                    int fits = Math.max(rest.offsetByCodePoints(0, 1), fitting(rest, "", asked));
                    pieces.add(new Piece(rest.substring(0, fits), joined));
                    rest = rest.substring(fits);
                    joined = true;
                }
                if (!rest.isEmpty() || !joined) {
                    pieces.add(new Piece(rest, joined));
                }
                joined = true;
            }
        }
        return pieces;
    }

    /** Chinese and Japanese put no spaces between words: there a line may end after most characters. */
    private static List<String> parts(String word) {
        if (word.chars().noneMatch(it -> it >= FIRST_EASTERN)) {
            return List.of(word);
        }
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(word);
        var parts = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(word.substring(from, to));
            from = to;
        }
        return parts;
    }

    /** As much of a line as fits, by characters. */
    private String cut(String line, Asked asked) {
        return width(line, asked.font) <= asked.width
                ? line
                : line.substring(0, fitting(line, ELLIPSIS, asked)).stripTrailing() + ELLIPSIS;
    }

    /** How much of a text that is too wide fits with {@code end} after it. */
    private int fitting(String text, String end, Asked asked) {
        int fits = 0;
        int not = text.length();
        while (not - fits > 1) {
            int middle = (fits + not) >>> 1;
            if (width(text.substring(0, middle) + end, asked.font) <= asked.width) {
                fits = middle;
            } else {
                not = middle;
            }
        }
        // A character of two halves stays whole.
        return fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
    }
}
