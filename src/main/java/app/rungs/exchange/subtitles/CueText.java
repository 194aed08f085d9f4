package app.rungs.exchange.subtitles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a cue's payload apart: who speaks by its voice tags, and the words without any tag. */
final class CueText {

    /**
     * Words under one voice.
     *
     * @param voice the name in the voice tag; null where there is none
     * @param words without tags, entities decoded, lines parted by line feeds
     */
    record Voiced(@Nullable String voice, String words) {}

    private CueText() {}

    /** The words of a payload, each stretch under its voice. A closing tag may be missing. */
    static List<Voiced> voiced(String payload) {
        var stretches = new ArrayList<Voiced>();
        var words = new StringBuilder();
        String voice = null;
        int at = 0;
        while (at < payload.length()) {
            int open = payload.indexOf('<', at);
            words.append(payload, at, open < 0 ? payload.length() : open);
            if (open < 0) {
                break;
            }
            int close = payload.indexOf('>', open);
            String tag = payload.substring(open + 1, close < 0 ? payload.length() : close);
            at = close < 0 ? payload.length() : close + 1;
            if (opensVoice(tag) || tag.equals("/v")) {
                add(stretches, voice, words);
                voice = tag.equals("/v") ? null : name(tag);
            }
        }
        add(stretches, voice, words);
        return stretches;
    }

    private static boolean opensVoice(String tag) {
        return tag.startsWith("v") && (tag.length() == 1 || " \t\n.".indexOf(tag.charAt(1)) >= 0);
    }

    /** The annotation after the tag's classes: {@code v.loud Ann Lee} is Ann Lee. */
    private static @Nullable String name(String tag) {
        String annotation = tag.replaceFirst("^v[^\\s]*", "");
        String name = Entities.decode(annotation).replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? null : name;
    }

    private static void add(List<Voiced> stretches, @Nullable String voice, StringBuilder words) {
        String decoded = Entities.decode(words.toString());
        if (!decoded.isBlank()) {
            stretches.add(new Voiced(voice, decoded));
        }
        words.setLength(0);
    }
}
