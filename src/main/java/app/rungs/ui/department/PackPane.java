package app.rungs.ui.department;

import app.rungs.model.Choices;
import app.rungs.model.Department;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.sample.Packs;
import app.rungs.sample.Packs.Starter;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Choose a starter pack, see what would come of it, add what is not there yet: one edit, taken back with one undo. */
final class PackPane extends VBox {

    private final Desk desk;
    private final Id<Department> department;
    private final Map<String, List<Starter>> packs = Packs.all();
    private final ChoiceInput<String> choice;
    private final VBox preview = new VBox();
    private final LatestAnswer<Set<Starter>> question;
    private final Runnable unfollow;
    private @Nullable String chosen;

    PackPane(Desk desk, Id<Department> department) {
        this.desk = desk;
        this.department = department;
        getStyleClass().add("link-section");
        preview.getStyleClass().add("link-section");
        choice = ChoiceInput.orNone(List.copyOf(packs.keySet()), Function.identity());
        choice.onCommit(pack -> {
            chosen = pack;
            read();
        });
        var row = new FieldRow(Messages.of("department.packs.choose"), choice);
        row.setMaxWidth(300);
        getChildren()
                .setAll(
                        new SectionTitle(Messages.of("department.packs")),
                        FormulaPane.muted(Messages.of("department.packs.hint")),
                        row,
                        preview);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream().anyMatch(it -> it.id().type() == EntryType.METRIC)) {
                read();
            }
        });
    }

    void close() {
        unfollow.run();
        question.close();
    }

    private List<Starter> pack() {
        return chosen == null ? List.of() : Objects.requireNonNullElse(packs.get(chosen), List.of());
    }

    private void read() {
        var pack = pack();
        var _ = question.ask(entries -> new HashSet<>(Packs.fresh(entries, pack)));
    }

    private void show(Set<Starter> fresh) {
        preview.getChildren().clear();
        var pack = pack();
        if (pack.isEmpty()) {
            return;
        }
        var table = new GridPane();
        table.getStyleClass().addAll("figures", "pack-preview");
        var growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(new ColumnConstraints(), growing);
        table.addRow(
                0,
                head(Messages.of("department.packs.name")),
                head(Messages.of("department.packs.formula")),
                head(Messages.of("department.packs.unit")),
                head(Messages.of("department.packs.direction")));
        pack.forEach(starter -> table.addRow(table.getRowCount(), row(starter, fresh.contains(starter))));
        var add = Buttons.secondary(Messages.of("department.packs.add", fresh.size()), Icon.ADD, this::add);
        add.setDisable(fresh.isEmpty());
        preview.getChildren().setAll(table, add);
    }

    private void add() {
        var pack = pack();
        var added = new int[1];
        var _ = desk.edit(
                Messages.of("department.packs.edit", String.valueOf(chosen)),
                draft -> added[0] = Packs.add(draft, pack, department),
                () -> desk.navigator().say(Messages.of("department.packs.added", added[0])));
    }

    private static Node[] row(Starter starter, boolean fresh) {
        var cells = new ArrayList<Label>();
        cells.add(label(starter.name()));
        cells.add(label(Objects.requireNonNullElse(starter.formula(), "")));
        cells.add(label(Objects.requireNonNullElse(starter.unit(), "")));
        cells.add(label(
                !fresh
                        ? Messages.of("department.packs.there")
                        : starter.direction() == null ? "" : Choices.inWords(starter.direction())));
        if (!fresh) {
            cells.forEach(cell -> cell.getStyleClass().add("muted"));
        }
        return cells.toArray(Node[]::new);
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("figures-head");
        return label;
    }
}
