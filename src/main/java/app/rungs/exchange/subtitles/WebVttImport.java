package app.rungs.exchange.subtitles;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Refusal;

/** Reads the transcripts of Zoom, Teams, Google Meet and others in WebVTT. */
public final class WebVttImport {

    private WebVttImport() {}

    /**
     * Reads a file.
     *
     * @throws Refusal if there is no cue with words in it
     */
    public static Transcript read(TextFile file) {
        return Recording.of(file, VttCues.read(file));
    }
}
