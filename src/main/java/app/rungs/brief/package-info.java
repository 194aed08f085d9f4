/** Briefs on their way out: papers as XHTML, and the one place where PDFs are written. */
@NullMarked
package app.rungs.brief;

import org.jspecify.annotations.NullMarked;
