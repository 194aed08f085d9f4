/** A segment seen whole: what is known of each layer, and how the market owner's view and the job owner's meet. */
@NullMarked
package app.rungs.findings.lens;

import org.jspecify.annotations.NullMarked;
