package app.rungs.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/**
 * A field that shows one value and saves by itself: on Enter, when the focus leaves, or 800 ms after the last key. What
 * cannot be read stays visible, is explained under the field and is not committed.
 *
 * @param <T> the value; null where the field is blank
 */
public interface FieldInput<T> {

    /** What goes on the page: the control, and under it the words about what is wrong. */
    Node node();

    /** What takes the focus and carries the field's name. */
    Control control();

    /** Shows {@code value}. Text the user has typed and not yet committed is left alone. */
    void show(@Nullable T value);

    /** Calls {@code listener} with each value the user commits that differs from the one shown. */
    void onCommit(Consumer<@Nullable T> listener);

    /** Says under the field, and to a screen reader, what is wrong; blank words take it back. */
    void showProblem(String words);

    /** Commits what has been typed so far, such as before the page is left. */
    void commit();
}
