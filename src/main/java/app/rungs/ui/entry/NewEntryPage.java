package app.rungs.ui.entry;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for what an entry cannot be without, and no more: the rest is filled in on its page. */
public final class NewEntryPage extends VBox implements Page {

    /** What is asked as well although an entry can be without it: its page would be empty. */
    private static final Map<EntryType, Set<String>> ALSO = Map.of(EntryType.BRIEF, Set.of("kind", "segment"));

    private final Desk desk;
    private final EntryType type;
    private final Consumer<Id<?>> made;
    private final List<EntryField<?>> fields = new ArrayList<>();
    private final Map<String, @Nullable Object> values;
    private final List<Entry> first = new ArrayList<>();
    private final List<Runnable> closing = new ArrayList<>();

    /**
     * @param given what is known already, by field name
     * @param made called with the new entry
     * @param cancel called when the user thinks better of it
     */
    public NewEntryPage(Desk desk, EntryType type, Map<String, Object> given, Consumer<Id<?>> made, Runnable cancel) {
        this.desk = desk;
        this.type = type;
        this.made = made;
        this.values = new HashMap<>(given);
        getStyleClass().addAll("entry-page", "new-entry");
        setMinHeight(USE_PREF_SIZE);
        var heading = new Label(Messages.of("entry.new", Desk.word(type)));
        heading.getStyleClass().add("page-title");
        var form = new VBox();
        form.getStyleClass().add("form");
        Shapes.of(type).fields().stream()
                .filter(field -> asked(field) && !given.containsKey(field.name()))
                .forEach(field -> form.getChildren().add(row(field)));
        var buttons = new HBox(
                Buttons.primary(Messages.of("entry.new.make"), Icon.ADD, this::make),
                Buttons.quiet(Messages.of("entry.cancel"), null, cancel));
        buttons.getStyleClass().add("link-buttons");
        getChildren().setAll(heading, form, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER
                    && (key.isShortcutDown() || !(key.getTarget() instanceof TextArea))) {
                make();
                key.consume();
            }
        });
    }

    private boolean asked(Field field) {
        return field.mustBeGiven() || ALSO.getOrDefault(type, Set.of()).contains(field.name());
    }

    private Node row(Field field) {
        var shown = EntryField.of(field, type, desk, Map.of());
        shown.onCommit((value, created) -> {
            values.put(field.name(), value);
            first.addAll(created);
        });
        fields.add(shown);
        if (ClaimAdvice.isFor(type, field) && shown.input().control() instanceof TextInputControl typed) {
            var advice = ClaimAdvice.under(typed, type, field, desk, null);
            closing.add(advice::close);
            return new VBox(4, shown.row(type), advice);
        }
        return shown.row(type);
    }

    private void make() {
        fields.forEach(field -> field.input().commit());
        var missing = fields.stream()
                .filter(shown ->
                        shown.field().mustBeGiven() && values.get(shown.field().name()) == null)
                .toList();
        missing.forEach(shown -> shown.input()
                .showProblem(
                        Messages.of("entry.needed", Messages.of(shown.field().key(type)))));
        if (missing.isEmpty()) {
            var entry = Shapes.of(type).make(Id.fresh(type), field -> values.get(field.name()));
            desk.edit(
                    Messages.of("entry.edit.new", Desk.word(type)),
                    draft -> {
                        first.forEach(draft::add);
                        draft.add(entry);
                    },
                    () -> made.accept(entry.id()));
        } else {
            missing.getFirst().input().control().requestFocus();
        }
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        if (!fields.isEmpty()) {
            fields.getFirst().input().control().requestFocus();
        }
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }
}
