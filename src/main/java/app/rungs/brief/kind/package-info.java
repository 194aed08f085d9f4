/** The kinds of papers: what each says, composed from a workspace. */
@NullMarked
package app.rungs.brief.kind;

import org.jspecify.annotations.NullMarked;
