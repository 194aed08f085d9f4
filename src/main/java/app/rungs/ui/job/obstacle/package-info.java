/** Whom obstacles hit, what their removal is worth, and which products cover them. */
@NullMarked
package app.rungs.ui.job.obstacle;

import org.jspecify.annotations.NullMarked;
