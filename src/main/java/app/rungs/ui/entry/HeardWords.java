package app.rungs.ui.entry;

import app.rungs.findings.Heard;
import app.rungs.text.Messages;

/** How much was heard of something, such as "2 quotes · 1 interview · fictional". */
public final class HeardWords {

    private HeardWords() {}

    public static String of(Heard heard) {
        return Messages.of("entry.heard", heard.pieces(), heard.interviews(), heard.fictional() ? 1 : 0);
    }
}
