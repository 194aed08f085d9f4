package app.rungs.ui.entry;

import app.rungs.ui.kit.Icon;
import java.util.function.Supplier;

/**
 * A view of all entries of a type at once, across a room.
 *
 * @param name what it is kept by
 * @param words what the switch calls it
 */
public record WholeView(String name, Icon icon, String words, Supplier<Page> make) {}
