/** The room of briefs: what each says, its pages as they will be printed, and the way out as a PDF. */
@NullMarked
package app.rungs.ui.brief;

import org.jspecify.annotations.NullMarked;
