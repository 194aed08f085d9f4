package app.rungs.ui.interview;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.jspecify.annotations.Nullable;

/** The column left of the words that says when each speaker began. */
final class Stamps implements SideDecorator {

    private final Transcript transcript;

    Stamps(Transcript transcript) {
        this.transcript = transcript;
    }

    /** Such as 3:07 or 1:02:45; empty where the source does not say. */
    static String words(@Nullable Long millis) {
        if (millis == null) {
            return "";
        }
        long seconds = millis / 1000;
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    @Override
    public double getPrefWidth(double width) {
        return 0;
    }

    @Override
    public Node getMeasurementNode(int line) {
        return stamp("0:00:00");
    }

    @Override
    public Node getNode(int line) {
        boolean says =
                line < transcript.lines().size() && transcript.lines().get(line).heading();
        return stamp(
                says
                        ? words(Objects.requireNonNull(transcript.lines().get(line))
                                .turn()
                                .millis())
                        : "");
    }

    private static Label stamp(String words) {
        var stamp = new Label(words);
        stamp.getStyleClass().add("reader-stamp");
        stamp.setMaxHeight(Double.MAX_VALUE);
        return stamp;
    }
}
