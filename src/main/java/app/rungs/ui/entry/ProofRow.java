package app.rungs.ui.entry;

import app.rungs.findings.Evidence;
import app.rungs.model.Choices;
import app.rungs.model.Polarity;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A piece of evidence: for or against, its words, who said it, how near they were, when. */
final class ProofRow extends RowButton {

    ProofRow(Evidence evidence, Runnable open, Runnable unlink) {
        super(polarity(evidence) + ": " + evidence.words() + ". " + origin(evidence), open);
        getStyleClass().add("proof-row");
        var tone = evidence.supports() ? Tone.SUCCESS : Tone.WARNING;
        var icon = (evidence.supports() ? Icon.SUCCESS : Icon.BLOCKED).node().in(tone);
        var words = new Label(evidence.words());
        words.setWrapText(true);
        words.getStyleClass().add("proof-words");
        var origin = new Label(origin(evidence));
        origin.setWrapText(true);
        origin.getStyleClass().add("caption");
        var text = new VBox(words, origin);
        text.getStyleClass().add("proof-text");
        text.setMinWidth(0);
        content(icon, growing(text));
        action(Buttons.icon(Icon.UNLINK, Messages.of("entry.unlink"), unlink));
    }

    private static String polarity(Evidence evidence) {
        return Choices.inWords(evidence.supports() ? Polarity.SUPPORTING : Polarity.CONTRADICTING);
    }

    private static String origin(Evidence evidence) {
        var date = evidence.date();
        var hand = evidence.hand();
        return Stream.of(
                        polarity(evidence),
                        evidence.who(),
                        hand == null ? Messages.of("entry.evidence.noHand") : Choices.inWords(hand),
                        date == null ? "" : DayWords.of(date),
                        evidence.fictional() ? Messages.of("entry.fictional") : "",
                        evidence.citable() ? "" : Messages.of("entry.evidence.notCitable"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
