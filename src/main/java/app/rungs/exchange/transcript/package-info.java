/** What every transcript format is read to: turns with the speakers and times the file itself gives. */
@NullMarked
package app.rungs.exchange.transcript;

import org.jspecify.annotations.NullMarked;
