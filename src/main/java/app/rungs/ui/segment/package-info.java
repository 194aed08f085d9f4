/** The room of segments: who belongs to them, what they want, what moves them, and what an obstacle is worth to each. */
@NullMarked
package app.rungs.ui.segment;

import org.jspecify.annotations.NullMarked;
