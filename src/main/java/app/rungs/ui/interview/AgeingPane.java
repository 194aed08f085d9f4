package app.rungs.ui.interview;

import app.rungs.findings.FreshnessTable;
import app.rungs.insight.Freshness;
import app.rungs.model.Choices;
import app.rungs.model.EvidenceClass;
import app.rungs.text.Messages;
import app.rungs.ui.kit.NumberInput;
import app.rungs.ui.kit.SectionTitle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** How each class of evidence ages: half-life and re-check interval, kept in the workspace. */
final class AgeingPane extends VBox {

    /** Nothing about business is fresher than this, or older, in months. */
    private static final double LEAST = 0.5;

    private static final double MOST = 600;

    private final VerifyViewModel model;
    private final Map<EvidenceClass, NumberInput<Double>> halfLives = new EnumMap<>(EvidenceClass.class);
    private final Map<EvidenceClass, NumberInput<Double>> rechecks = new EnumMap<>(EvidenceClass.class);

    AgeingPane(VerifyViewModel model) {
        this.model = model;
        getStyleClass().add("verify-list");
        var words = new Label(Messages.of("verify.ageing.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        var grid = new GridPane();
        grid.getStyleClass().add("ageing");
        grid.addRow(
                0,
                caption(Messages.of("verify.ageing.class")),
                caption(Messages.of("verify.ageing.halfLife")),
                caption(Messages.of("verify.ageing.recheck")),
                caption(""));
        int row = 1;
        for (var evidenceClass : EvidenceClass.values()) {
            addRow(grid, row++, evidenceClass);
        }
        getChildren().setAll(new SectionTitle(Messages.of("verify.ageing")), words, grid);
        model.shown().subscribe(this::show);
    }

    private void addRow(GridPane grid, int row, EvidenceClass evidenceClass) {
        String name = Choices.inWords(evidenceClass);
        var halfLife = NumberInput.decimal(LEAST, MOST);
        halfLife.control().setAccessibleText(Messages.of("verify.ageing.halfLife.of", name));
        // A blank goes back to the program's own answer.
        var usual = FreshnessTable.usual(evidenceClass);
        halfLife.onCommit(months -> model.age(
                evidenceClass,
                new Freshness(
                        Objects.requireNonNullElse(months, usual.halfLifeMonths()),
                        now(evidenceClass).recheckMonths())));
        halfLives.put(evidenceClass, halfLife);
        var recheck = NumberInput.decimal(LEAST, MOST);
        recheck.control().setAccessibleText(Messages.of("verify.ageing.recheck.of", name));
        recheck.onCommit(months -> model.age(
                evidenceClass,
                new Freshness(
                        now(evidenceClass).halfLifeMonths(),
                        Objects.requireNonNullElse(months, usual.recheckMonths()))));
        rechecks.put(evidenceClass, recheck);
        grid.addRow(
                row,
                new Label(name),
                halfLife.node(),
                recheck.node(),
                caption(Messages.of("verify.ageing.usual", usual.halfLifeMonths(), usual.recheckMonths())));
    }

    private Freshness now(EvidenceClass evidenceClass) {
        return model.shown().get().ageing().getOrDefault(evidenceClass, FreshnessTable.usual(evidenceClass));
    }

    private void show(VerifyViewModel.Shown shown) {
        shown.ageing().forEach((evidenceClass, freshness) -> {
            var halfLife = halfLives.get(evidenceClass);
            var recheck = rechecks.get(evidenceClass);
            if (halfLife != null && recheck != null) {
                halfLife.show(freshness.halfLifeMonths());
                recheck.show(freshness.recheckMonths());
            }
        });
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }
}
