package app.rungs.ui.segment;

import app.rungs.findings.DecisionLog;
import app.rungs.findings.DecisionLog.Line;
import app.rungs.model.Choices;
import app.rungs.model.DecisionOrigin;
import app.rungs.model.EntryType;
import app.rungs.model.Organisation;
import app.rungs.model.Verdict;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import app.rungs.ui.kit.ViewSwitch;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was decided, the overdue first; whose wish it was, and how many were one account's. */
final class DecisionsPane extends AnsweringPage<DecisionLog> {

    private final Desk desk;
    private final Label shares = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private DecisionLog log = new DecisionLog(java.util.List.of());
    private boolean onlyNo;

    DecisionsPane(Desk desk, Clock clock) {
        super(desk, clock, DecisionLog::of);
        this.desk = desk;
        getStyleClass().add("value-matrix");
        rows.getStyleClass().add("decision-rows");
        shares.setWrapText(true);
        shares.setMaxWidth(Double.MAX_VALUE);
        shares.getStyleClass().add("decision-shares");
        HBox.setHgrow(shares, Priority.ALWAYS);
        var views = new ViewSwitch<Boolean>(this::only)
                .view(false, Icon.LIST, Messages.of("segment.decisions.all"))
                .view(true, Icon.BLOCKED, Messages.of("segment.decisions.no"));
        var head = new HBox(shares, views);
        head.getStyleClass().add("matrix-top");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        ask();
    }

    private void only(boolean no) {
        onlyNo = no;
        show(log);
    }

    @Override
    void show(DecisionLog shown) {
        log = shown;
        shares.setText(shares(shown));
        scroll.setContent(shown.lines().isEmpty() ? empty() : rows);
        scroll.setFitToHeight(shown.lines().isEmpty());
        rows.getChildren()
                .setAll(shown.lines().stream()
                        .filter(line -> !onlyNo || line.decision().verdict() == Verdict.NO)
                        .map(this::row)
                        .toList());
    }

    private static String shares(DecisionLog log) {
        var squeaky = log.squeakyWheelPercent();
        if (squeaky.isEmpty()) {
            return Messages.of("segment.decisions.unknown");
        }
        var origins = Arrays.stream(DecisionOrigin.values())
                .filter(origin -> origin != DecisionOrigin.ONE_ACCOUNT && log.of(origin) > 0)
                .map(origin -> Messages.of("segment.decisions.origin", Choices.inWords(origin), log.of(origin)))
                .collect(Collectors.joining(", "));
        return Messages.of(
                "segment.decisions.shares",
                squeaky.get(),
                log.of(DecisionOrigin.ONE_ACCOUNT),
                log.known(),
                origins.isEmpty() ? "–" : origins);
    }

    private ProfileRow row(Line line) {
        var decision = line.decision();
        var row = new ProfileRow(decision.statement(), () -> desk.navigator().open(decision.id()));
        row.getStyleClass().add("decision-row");
        row.getChildren()
                .addFirst(Chip.of(
                        decision.verdict() == Verdict.NO ? Tone.DANGER : Tone.NEUTRAL,
                        Icon.DECISION,
                        Choices.inWords(decision.verdict())));
        var decidedOn = decision.decidedOn();
        var origin = decision.origin();
        var recheck = decision.recheckOn();
        row.saying(Stream.of(
                        decidedOn == null ? "" : DayWords.of(decidedOn),
                        origin == null ? "" : Messages.of("segment.decisions.asked", Choices.inWords(origin)),
                        line.askedBy().map(Organisation::name).orElse(""),
                        recheck == null ? "" : Messages.of("segment.recheck", DayWords.of(recheck)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        var revisit = decision.revisit();
        if (revisit != null) {
            row.saying(Messages.of("segment.decisions.revisit", revisit));
        }
        line.flags().forEach(flag -> row.gap(Messages.of("segment.decision." + flag.name())));
        return row;
    }

    private EmptyState empty() {
        return new EmptyState(
                        Icon.DECISION,
                        Messages.of("segment.decisions.none.title"),
                        Messages.of("segment.decisions.none"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(EntryType.DECISION)),
                        Icon.ADD,
                        () -> desk.navigator().create(EntryType.DECISION)));
    }
}
