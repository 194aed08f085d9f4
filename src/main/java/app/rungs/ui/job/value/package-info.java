/** The value exercise: saying what a product does without naming it. */
@NullMarked
package app.rungs.ui.job.value;

import org.jspecify.annotations.NullMarked;
