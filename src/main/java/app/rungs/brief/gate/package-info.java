/** What stops a paper from being handed out, and what has become of those that were. */
@NullMarked
package app.rungs.brief.gate;

import org.jspecify.annotations.NullMarked;
