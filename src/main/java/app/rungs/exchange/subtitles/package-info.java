/** Recordings' subtitles: cues first, then turns. */
@NullMarked
package app.rungs.exchange.subtitles;

import org.jspecify.annotations.NullMarked;
