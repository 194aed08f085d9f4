/** The room of jobs: what people are trying to get done, its outcomes, and the roles that do it. */
@NullMarked
package app.rungs.ui.job;

import org.jspecify.annotations.NullMarked;
