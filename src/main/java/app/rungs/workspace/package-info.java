/** The one door to a workspace: edits, undo, questions, and who hears of them. */
@NullMarked
package app.rungs.workspace;

import org.jspecify.annotations.NullMarked;
