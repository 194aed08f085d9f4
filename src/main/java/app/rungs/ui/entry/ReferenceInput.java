package app.rungs.ui.entry;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.EntryInput;
import app.rungs.ui.kit.FieldInput;
import app.rungs.ui.kit.Icon;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Names another entry: found by typing, made on the spot where a name is enough, opened by the button beside it. */
final class ReferenceInput implements FieldInput<Choice> {

    private final EntryType target;
    private final EntryInput input;
    private final Button open;
    private final HBox node;
    private @Nullable Choice shown;

    /** The entry a user made by typing its name, until it is taken to be stored. */
    static final class Created {
        private @Nullable Entry entry;

        List<Entry> take() {
            var taken = entry;
            entry = null;
            return taken == null ? List.of() : List.of(taken);
        }
    }

    ReferenceInput(EntryType target, Desk desk, Created created) {
        this.target = target;
        input = desk.choices().input(target).prompt(Messages.of("entry.pick"));
        if (isMadeByName(target)) {
            input.creating(name -> create(name, created));
        }
        open = Buttons.icon(Icon.FORWARD, Messages.of("entry.open", Desk.word(target)), () -> {
            if (shown != null) {
                desk.navigator().open(new Id<>(target, UUID.fromString(shown.id())));
            }
        });
        open.setDisable(true);
        open.getStyleClass().add("open-reference");
        node = new HBox(input.node(), open);
        node.getStyleClass().add("reference-input");
        HBox.setHgrow(input.node(), Priority.ALWAYS);
        input.onCommit(this::now);
    }

    /** Whether an entry of {@code type} can be made from a name alone. */
    private static boolean isMadeByName(EntryType type) {
        var needed =
                Shapes.of(type).fields().stream().filter(Field::mustBeGiven).toList();
        return needed.size() == 1 && needed.getFirst().type() == String.class;
    }

    private Choice create(String name, Created created) {
        var shape = Shapes.of(target);
        var entry = shape.make(Id.fresh(target), field -> field.mustBeGiven() ? name : null);
        created.entry = entry;
        return new Choice(entry.id().toString(), name);
    }

    private void now(@Nullable Choice choice) {
        shown = choice;
        open.setDisable(choice == null);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public TextField control() {
        return input.control();
    }

    @Override
    public void show(@Nullable Choice value) {
        now(value);
        input.show(value);
    }

    @Override
    public void onCommit(Consumer<@Nullable Choice> listener) {
        input.onCommit(listener);
    }

    @Override
    public void showProblem(String words) {
        input.showProblem(words);
    }

    @Override
    public void commit() {
        input.commit();
    }
}
