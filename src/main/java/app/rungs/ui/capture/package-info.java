/** The room in which an interview is captured while somebody talks, and its debrief. */
@NullMarked
package app.rungs.ui.capture;

import org.jspecify.annotations.NullMarked;
