/** The room of the chain: from what was said to what it is worth, what is missing on the way, and a segment seen whole. */
@NullMarked
package app.rungs.ui.chain;

import org.jspecify.annotations.NullMarked;
