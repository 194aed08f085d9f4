/** Home: how often customers are met, which layers of which segments were heard, and what to do next. */
@NullMarked
package app.rungs.ui.home;

import org.jspecify.annotations.NullMarked;
