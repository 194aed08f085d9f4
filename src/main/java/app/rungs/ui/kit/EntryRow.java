package app.rungs.ui.kit;

/**
 * An entry as a row of a list.
 *
 * @param id what it is known by: the selection follows it when the list is shown anew
 * @param icon what kind it is
 * @param tone the colour of the icon: a layer, or neutral
 * @param subtitle the second line; may be empty
 * @param meta what stands at the right, such as a date; may be empty
 */
public record EntryRow(Object id, Icon icon, Tone tone, String title, String subtitle, String meta) {}
