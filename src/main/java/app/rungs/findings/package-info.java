/** What a workspace's entries add up to: who belongs to a segment, what was measured there, what carries a claim. */
@NullMarked
package app.rungs.findings;

import org.jspecify.annotations.NullMarked;
