/** How a job is looked into: its story, map, outcomes, forces and switches. */
@NullMarked
package app.rungs.ui.job.method;

import org.jspecify.annotations.NullMarked;
