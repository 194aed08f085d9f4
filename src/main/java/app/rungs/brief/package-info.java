/** The segment brief: what it says as plain values, its pages, and the one place where PDFs are written. */
@NullMarked
package app.rungs.brief;

import org.jspecify.annotations.NullMarked;
