/** The world's writing on its way to a page: which way it runs, how its letters join, which of it can be set at all. */
@NullMarked
package app.rungs.brief.script;

import org.jspecify.annotations.NullMarked;
