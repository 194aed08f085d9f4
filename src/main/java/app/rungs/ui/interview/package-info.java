/** The room of interviews: their words to read and mark, the people, and what else is cited. */
@NullMarked
package app.rungs.ui.interview;

import org.jspecify.annotations.NullMarked;
