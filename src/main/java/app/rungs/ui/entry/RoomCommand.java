package app.rungs.ui.entry;

import app.rungs.ui.kit.Icon;

/**
 * Something that can be done in a room as it stands now, for the palette.
 *
 * @param id what it is known by, such as {@code board.tidy}
 * @param words what it does
 * @param keys its shortcut as a user reads it; empty without one
 */
public record RoomCommand(String id, String words, Icon icon, String keys, Runnable run) {}
