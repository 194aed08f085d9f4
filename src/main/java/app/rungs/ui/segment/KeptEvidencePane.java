package app.rungs.ui.segment;

import app.rungs.findings.EvidenceAsItStood;
import app.rungs.findings.EvidenceAsItStood.Comparison;
import app.rungs.findings.EvidenceAsItStood.Piece;
import app.rungs.findings.EvidenceAsItStood.Row;
import app.rungs.findings.EvidenceAsItStood.Since;
import app.rungs.model.Choices;
import app.rungs.model.Decision;
import app.rungs.model.Id;
import app.rungs.model.Polarity;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.NumberWords;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The evidence of a decision as it stood when it was kept, beside what it is now. What was kept is never altered. */
final class KeptEvidencePane extends VBox {

    private final Desk desk;
    private final Id<Decision> decision;
    private final Clock clock;
    private final LatestAnswer<List<Comparison>> question;
    private final Runnable unfollow;
    private final VBox kept = new VBox();

    KeptEvidencePane(Desk desk, Id<Decision> decision, Clock clock) {
        this.desk = desk;
        this.decision = decision;
        this.clock = clock;
        getStyleClass().add("link-section");
        kept.getStyleClass().add("sections");
        getChildren()
                .setAll(
                        new SectionTitle(
                                Messages.of("segment.kept"),
                                Buttons.quiet(Messages.of("segment.kept.keep"), Icon.LOCK, this::keep)),
                        kept);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        Runnable read =
                () -> question.ask(entries -> EvidenceAsItStood.comparisons(entries, decision, LocalDate.now(clock)));
        unfollow = desk.follow(_ -> read.run());
        read.run();
    }

    private void keep() {
        desk.edit(
                Messages.of("segment.edit.keep"),
                draft -> {
                    var snapshot = EvidenceAsItStood.of(draft.entries(), decision, LocalDate.now(clock));
                    if (draft.entries().find(snapshot.id()).isEmpty()) {
                        draft.add(snapshot);
                    }
                },
                () -> {});
    }

    private void show(List<Comparison> comparisons) {
        kept.getChildren().setAll(comparisons.stream().map(this::comparison).toList());
        if (comparisons.isEmpty()) {
            kept.getChildren().setAll(ProfileRow.missing(Messages.of("segment.decision.NOT_KEPT")));
        }
    }

    private Node comparison(Comparison comparison) {
        var snapshot = comparison.snapshot();
        var title = new Label(Messages.of(
                "segment.kept.on",
                DayWords.of(snapshot.keptOn()),
                strength(Optional.ofNullable(snapshot.strength())),
                strength(comparison.strengthNow())));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var grid = new GridPane();
        grid.getStyleClass().add("kept-grid");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.add(MatrixWords.head(Messages.of("segment.kept.then")), 0, 0);
        grid.add(MatrixWords.head(Messages.of("segment.kept.now")), 1, 0);
        int row = 1;
        for (var line : comparison.rows()) {
            grid.add(piece(line.then(), Messages.of("segment.kept.notThen")), 0, row);
            grid.add(now(line), 1, row);
            row++;
        }
        if (comparison.rows().isEmpty()) {
            grid.add(ProfileRow.muted(Messages.of("segment.kept.nothing")), 0, 1);
        }
        var box = new VBox(title, grid);
        box.getStyleClass().add("link-section");
        return box;
    }

    private Node now(Row line) {
        if (line.since() == Since.SAME) {
            return ProfileRow.muted(Messages.of("segment.since.SAME"));
        }
        var box = new VBox(
                ProfileRow.missing(Messages.of("segment.since." + line.since().name())));
        if (line.now() != null) {
            box.getChildren().add(piece(line.now(), ""));
        }
        return box;
    }

    private Node piece(@Nullable Piece piece, String none) {
        if (piece == null) {
            return ProfileRow.muted(none);
        }
        var hand = piece.hand();
        var date = piece.date();
        return new ProfileRow(piece.title(), () -> desk.navigator().open(new Id<>(piece.type(), piece.id())))
                .saying(Messages.of(
                        "segment.kept.piece",
                        Choices.inWords(piece.supports() ? Polarity.SUPPORTING : Polarity.CONTRADICTING),
                        hand == null ? Messages.of("segment.kept.noHand") : Choices.inWords(hand),
                        date == null ? "–" : DayWords.of(date),
                        NumberWords.of(piece.weight())));
    }

    private static String strength(Optional<Double> strength) {
        return strength.map(NumberWords::of).orElseGet(() -> Messages.of("segment.kept.none"));
    }

    void close() {
        unfollow.run();
        question.close();
    }
}
