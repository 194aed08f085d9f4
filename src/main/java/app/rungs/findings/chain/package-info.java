/** The chain from what was said to what it is worth: its links, their strength, and where it breaks. */
@NullMarked
package app.rungs.findings.chain;

import org.jspecify.annotations.NullMarked;
