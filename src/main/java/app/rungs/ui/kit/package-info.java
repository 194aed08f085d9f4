/** What every room is made of: theme, fields, lists, cards, banners and the palette. */
@NullMarked
package app.rungs.ui.kit;

import org.jspecify.annotations.NullMarked;
