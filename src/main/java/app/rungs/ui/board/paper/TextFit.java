package app.rungs.ui.board.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Breaks text into the lines that fit, and remembers: no text is measured twice. For one thread at a time. */
public final class TextFit {

    /** More than this is not remembered; everything is measured anew from then on. */
    private static final int MOST = 40_000;

    private static final String ELLIPSIS = "\u2026";

    private record Asked(String text, Font font, double width, int most) {}

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
        var words = asked.text.strip().split("\\s+");
        double space = width(" ", asked.font);
        var line = new StringBuilder();
        double used = 0;
        for (int i = 0; i < words.length; i++) {
            double wide = width(words[i], asked.font);
            if (!line.isEmpty() && used + space + wide > asked.width) {
                if (lines.size() == asked.most - 1) {
                    lines.add(cut(line + " " + words[i], asked));
                    return List.copyOf(lines);
                }
                lines.add(cut(line.toString(), asked));
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += space;
            }
            line.append(words[i]);
            used += wide;
        }
        lines.add(cut(line.toString(), asked));
        return List.copyOf(lines);
    }

    /** As much of a line as fits, by characters. */
    private String cut(String line, Asked asked) {
        if (width(line, asked.font) <= asked.width) {
            return line;
        }
        int fits = 0;
        int not = line.length();
        while (not - fits > 1) {
            int middle = (fits + not) >>> 1;
            if (width(line.substring(0, middle) + ELLIPSIS, asked.font) <= asked.width) {
                fits = middle;
            } else {
                not = middle;
            }
        }
        return line.substring(0, fits).stripTrailing() + ELLIPSIS;
    }
}
