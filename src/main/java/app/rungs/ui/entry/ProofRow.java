package app.rungs.ui.entry;

import app.rungs.findings.Evidence;
import app.rungs.model.Choices;
import app.rungs.model.Polarity;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A piece of evidence: for or against, its words, who said it, how near they were, when. */
final class ProofRow extends RowButton {

    /**
     * @param today the day its age is reckoned from
     * @param recheck sets the day to look again; null lets it age as its class does
     */
    ProofRow(
            Evidence evidence, LocalDate today, Runnable open, Consumer<@Nullable LocalDate> recheck, Runnable unlink) {
        super(polarity(evidence) + ": " + evidence.words() + ". " + origin(evidence, today), open);
        getStyleClass().add("proof-row");
        var tone = evidence.supports() ? Tone.SUCCESS : Tone.WARNING;
        var icon = (evidence.supports() ? Icon.SUCCESS : Icon.BLOCKED).node().in(tone);
        var words = new Label(evidence.words());
        words.setWrapText(true);
        words.getStyleClass().add("proof-words");
        var origin = new Label(origin(evidence, today));
        origin.setWrapText(true);
        origin.getStyleClass().add("caption");
        var form = new RecheckForm(evidence.recheckOn(), recheck);
        var text = new VBox(words, origin, form);
        text.getStyleClass().add("proof-text");
        text.setMinWidth(0);
        content(icon, growing(text));
        action(Buttons.icon(Icon.CALENDAR, Messages.of("entry.recheck.set.this"), form::open), KeyCode.R);
        action(Buttons.icon(Icon.UNLINK, Messages.of("entry.unlink"), unlink), KeyCode.DELETE);
    }

    private static String polarity(Evidence evidence) {
        return Choices.inWords(evidence.supports() ? Polarity.SUPPORTING : Polarity.CONTRADICTING);
    }

    private static String origin(Evidence evidence, LocalDate today) {
        var date = evidence.date();
        var hand = evidence.hand();
        return Stream.of(
                        polarity(evidence),
                        evidence.who(),
                        hand == null ? Messages.of("entry.evidence.noHand") : Choices.inWords(hand),
                        date == null ? "" : DayWords.of(date),
                        evidence.fictional() ? Messages.of("entry.fictional") : "",
                        freshness(evidence, today),
                        citable(evidence))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String freshness(Evidence evidence, LocalDate today) {
        var date = evidence.date();
        if (date == null) {
            return Messages.of("entry.evidence.undated");
        }
        var set = evidence.recheckOn();
        if (set != null) {
            return Messages.of(
                    evidence.isStale(today) ? "entry.evidence.stale.set" : "entry.evidence.recheck.set", set);
        }
        var due = DayWords.of(evidence.freshness().recheckOn(date));
        return evidence.isStale(today)
                ? Messages.of("entry.evidence.stale", due)
                : Messages.of("entry.evidence.recheck", due);
    }

    private static String citable(Evidence evidence) {
        if (evidence.waits()) {
            return Messages.of("entry.evidence.waits");
        }
        return evidence.citable() ? "" : Messages.of("entry.evidence.notCitable");
    }
}
