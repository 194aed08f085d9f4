/** Interviews written as Markdown, the way podcasts publish them. */
@NullMarked
package app.rungs.exchange.markdown;

import org.jspecify.annotations.NullMarked;
