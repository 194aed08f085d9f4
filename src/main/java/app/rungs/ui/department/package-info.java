/** The room of departments: what their heads are asked, how they are measured, and what stands in the way. */
@NullMarked
package app.rungs.ui.department;

import org.jspecify.annotations.NullMarked;
