package app.rungs.exchange.subtitles;

/**
 * One cue of a subtitle file.
 *
 * @param id the line above its times; empty without one
 * @param start when it is shown, in milliseconds since the start
 * @param end when it is hidden, in milliseconds since the start
 * @param text its payload as written: tags, entities and line feeds
 */
public record Cue(String id, long start, long end, String text) {}
