package app.rungs.exchange.subtitles;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Refusal;

/** Reads transcripts in SubRip ({@code .srt}). */
public final class SubRipImport {

    private SubRipImport() {}

    /**
     * Reads a file.
     *
     * @throws Refusal if there is no cue with words in it
     */
    public static Transcript read(TextFile file) {
        return Recording.of(file, SrtCues.read(file));
    }
}
