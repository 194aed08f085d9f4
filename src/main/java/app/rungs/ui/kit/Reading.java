package app.rungs.ui.kit;

import org.jspecify.annotations.Nullable;

/**
 * What a typed text was read as.
 *
 * @param value the value; null where the text is blank or cannot be read
 * @param problem what is wrong with the text and how to write it; null where it could be read
 */
record Reading<T>(@Nullable T value, @Nullable String problem) {

    static <T> Reading<T> of(@Nullable T value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> wrong(String problem) {
        return new Reading<>(null, problem);
    }
}
