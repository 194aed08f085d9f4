package app.rungs.ui.segment;

import app.rungs.findings.ObstacleValues;
import app.rungs.findings.ObstacleValues.Lack;
import app.rungs.insight.RelativeValues;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** What follows from the points of the matrix, in words with their tints. */
final class MatrixWords {

    private MatrixWords() {}

    static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("matrix-head");
        Tips.whenCut(label);
        return label;
    }

    /** How far the segments are apart about one obstacle. */
    static Label divergence(int points) {
        boolean large = points > RelativeValues.SMALL_DIVERGENCE;
        var label = toned(Messages.of("segment.matrix.apart", points), large ? Tone.ACCENT : Tone.NEUTRAL, null);
        label.getStyleClass().add(large ? "divergence-large" : "divergence");
        return label;
    }

    /** How many of its 100 points a segment has given, and how many are left or too many. */
    static Label sum(int given) {
        int left = RelativeValues.POINTS - given;
        var tone = left == 0 ? Tone.SUCCESS : left < 0 ? Tone.WARNING : Tone.NEUTRAL;
        var words = left == 0
                ? Messages.of("segment.matrix.given", given)
                : left < 0
                        ? Messages.of("segment.matrix.tooMany", given, -left)
                        : Messages.of("segment.matrix.left", given, left);
        var label = toned(words, tone, Icon.of(tone));
        label.getStyleClass().add("matrix-sum");
        return label;
    }

    /** How far every two segments agree, and what the matrix as a whole lacks. */
    static List<Label> findings(ObstacleValues values) {
        var labels = new ArrayList<Label>();
        int n = values.obstacles().size();
        for (var agreement : values.agreements()) {
            var rho = agreement.rho();
            labels.add(caption(
                    rho.isEmpty()
                            ? Messages.of(
                                    "segment.matrix.noRanks",
                                    agreement.one().name(),
                                    agreement.other().name())
                            : Messages.of(
                                    "segment.matrix.agreement",
                                    agreement.one().name(),
                                    agreement.other().name(),
                                    String.format(Locale.ROOT, "%.2f", rho.getAsDouble()),
                                    n)));
        }
        for (var lack : Lack.values()) {
            long cells = values.lacking(lack);
            if (cells > 0) {
                labels.add(caption(Messages.of("segment.lacking." + lack.name(), cells)));
            }
        }
        return labels;
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        return label;
    }

    private static Label toned(String words, Tone tone, @Nullable Icon icon) {
        var label = new Label(words);
        label.getStyleClass().addAll("toned", tone.styleClass());
        label.setWrapText(true);
        if (icon != null) {
            label.setGraphic(icon.node());
        }
        return label;
    }
}
