package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** One of a few known values. Where none is allowed, the first choice is blank. */
public final class ChoiceInput<E> implements FieldInput<E> {

    private record Option<E>(@Nullable E value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final ComboBox<Option<E>> box = new ComboBox<>();
    private final ProblemWords words = new ProblemWords(box, box);
    private final Function<E, String> name;
    private final List<Consumer<@Nullable E>> listeners = new ArrayList<>();
    private final boolean mayBeBlank;
    private final String blank;

    private @Nullable E shown;
    private boolean showing;

    private ChoiceInput(List<E> choices, Function<E, String> name, boolean mayBeBlank, String blank) {
        this.name = name;
        this.mayBeBlank = mayBeBlank;
        this.blank = blank;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(10);
        choices(choices);
        box.valueProperty().subscribe((_, picked) -> picked(picked));
    }

    /** One of {@code choices}, each called by {@code name}. */
    public static <E> ChoiceInput<E> of(List<E> choices, Function<E, String> name) {
        return new ChoiceInput<>(choices, name, false, "");
    }

    /** One of {@code choices}, or none. */
    public static <E> ChoiceInput<E> orNone(List<E> choices, Function<E, String> name) {
        return new ChoiceInput<>(choices, name, true, Messages.of("kit.choice.none"));
    }

    /** One of {@code choices} to narrow a list down by, or all of them. */
    public static <E> ChoiceInput<E> orAll(List<E> choices, Function<E, String> name) {
        return new ChoiceInput<>(choices, name, true, Messages.of("kit.choice.all"));
    }

    /** Offers other choices; the value shown stays. */
    public void choices(List<E> choices) {
        var options = new ArrayList<Option<E>>();
        if (mayBeBlank) {
            options.add(new Option<>(null, blank));
        }
        choices.forEach(choice -> options.add(new Option<>(choice, name.apply(choice))));
        showing = true;
        box.getItems().setAll(options);
        showing = false;
        show(shown);
    }

    private void picked(@Nullable Option<E> option) {
        if (showing || option == null || Objects.equals(option.value(), shown)) {
            return;
        }
        var value = option.value();
        shown = value;
        words.say("");
        listeners.forEach(listener -> listener.accept(value));
    }

    @Override
    public Node node() {
        return words;
    }

    @Override
    public ComboBox<?> control() {
        return box;
    }

    @Override
    public void show(@Nullable E value) {
        shown = value;
        showing = true;
        if (value == null && !mayBeBlank) {
            box.setValue(null);
        } else {
            box.setValue(new Option<>(value, value == null ? blank : name.apply(value)));
        }
        showing = false;
    }

    @Override
    public void onCommit(Consumer<@Nullable E> listener) {
        listeners.add(listener);
    }

    @Override
    public void showProblem(String words) {
        this.words.say(words);
    }

    /** Nothing to do: a choice is committed when it is made. */
    @Override
    public void commit() {}
}
