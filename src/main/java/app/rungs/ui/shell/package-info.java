/** The window around the rooms: places, navigation, commands, keys, and what is said when something goes wrong. */
@NullMarked
package app.rungs.ui.shell;

import org.jspecify.annotations.NullMarked;
