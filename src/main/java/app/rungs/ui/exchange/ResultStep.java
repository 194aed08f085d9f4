package app.rungs.ui.exchange;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.MasterDetail;
import app.rungs.ui.kit.Tone;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Last step: what came of each file, and the way back. */
final class ResultStep extends VBox {

    private final ImportViewModel model;
    private final Navigator navigator;
    private final EntryList<Landing> landings;
    private final MasterDetail split;
    private final HBox buttons = new HBox();

    ResultStep(ImportViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("import-step");
        landings = new EntryList<>(Messages.of("import.step.result"), ResultStep::row).onOpen(this::open);
        split = new MasterDetail(landings, new Region());
        landings.selected().subscribe(this::show);
        split.setDividerPositions(0.5);
        VBox.setVgrow(split, Priority.ALWAYS);
        buttons.getStyleClass().add("import-buttons");
        var count = new Label(Messages.of(
                "import.result.count",
                model.landings().stream().filter(Landing::cameIn).count(),
                model.landings().size()));
        count.getStyleClass().add("strong");
        getChildren().setAll(count, split, buttons);
        landings.entries(model.landings());
        landings.getSelectionModel().selectFirst();
    }

    void refresh() {
        var undo = Buttons.secondary(Messages.of("import.undo"), Icon.UNDO, model::undo);
        undo.setDisable(!model.canUndo());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren()
                .setAll(undo, space, Buttons.primary(Messages.of("import.more"), Icon.ADD, model::startAgain));
    }

    private void open(Landing landing) {
        if (landing.entry() != null) {
            navigator.open(landing.entry());
        }
    }

    private void show(@Nullable Landing landing) {
        if (landing == null) {
            split.detail(new Region());
            return;
        }
        var detail = new VBox();
        detail.getStyleClass().add("file-detail");
        var name = new Label(landing.name());
        name.getStyleClass().add("section-title");
        var words = new Label(landing.words());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        detail.getChildren().setAll(name, words);
        if (landing.entry() != null) {
            detail.getChildren().add(Buttons.secondary(Messages.of("import.open"), Icon.OPEN, () -> open(landing)));
        }
        if (!landing.problems().isEmpty()) {
            var problems =
                    new Label(landing.problems().stream().map(Problem::inWords).collect(Collectors.joining("\n")));
            problems.setWrapText(true);
            problems.setMinHeight(USE_PREF_SIZE);
            problems.getStyleClass().add("muted");
            detail.getChildren().add(problems);
        }
        split.detail(detail);
    }

    private static EntryRow row(Landing landing) {
        boolean clean = landing.problems().isEmpty();
        var tone = tone(landing, clean);
        return new EntryRow(
                landing.name(),
                tone == Tone.NEUTRAL ? Icon.BLOCKED : Objects.requireNonNull(Icon.of(tone)),
                tone,
                landing.name(),
                landing.words(),
                clean ? "" : Messages.of("import.problems", landing.problems().size()));
    }

    private static Tone tone(Landing landing, boolean clean) {
        return switch (landing.outcome()) {
            case CAME_IN -> clean ? Tone.SUCCESS : Tone.WARNING;
            case LEFT_OUT -> Tone.NEUTRAL;
            case REFUSED -> Tone.DANGER;
        };
    }
}
