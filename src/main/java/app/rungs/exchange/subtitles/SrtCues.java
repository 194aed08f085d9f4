package app.rungs.exchange.subtitles;

import app.rungs.exchange.text.TextFile;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads SubRip to cues. There is no standard and many writers, so a cue is a timing line and whatever follows up to
 * the next one: blank lines inside a cue, missing blank lines between cues, points for commas, missing milliseconds
 * and a dash for the arrow are all read.
 */
public final class SrtCues {

    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern TIMES =
            Pattern.compile("\\s*+" + TIME + "\\s*+(?:-{1,3}>|[–—]>?|→)\\s*+" + TIME + "(?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\s*+\\d{1,7}\\s*+");

    private SrtCues() {}

    /** Whether a line gives a cue's times, in SubRip's way or in WebVTT's. */
    public static boolean isTiming(String line) {
        return TIMES.matcher(line).matches();
    }

    /** The cues of a file and the problems met. */
    public static Cues read(TextFile file) {
        var lines = List.of(file.text().split("\n", -1));
        var cues = new ArrayList<Cue>();
        var problems = new ArrayList<Problem>();
        int at = next(lines, 0);
        while (at < lines.size()) {
            int following = next(lines, at + 1);
            boolean numbered = following < lines.size()
                    && following - 1 > at
                    && NUMBER.matcher(lines.get(following - 1)).matches();
            String text = String.join("\n", lines.subList(at + 1, numbered ? following - 1 : following));
            String id = at > 0 && NUMBER.matcher(lines.get(at - 1)).matches()
                    ? lines.get(at - 1).strip()
                    : "";
            Matcher times = TIMES.matcher(lines.get(at));
            if (times.matches() && inClock(times, 1) && inClock(times, 5)) {
                cues.add(new Cue(id, millis(times, 1), millis(times, 5), text.strip()));
            } else {
                problems.add(new Problem(
                        Messages.of("exchange.line", file.name(), at + 1), Messages.of("exchange.subtitles.badTimes")));
            }
            at = following;
        }
        return new Cues(cues, problems);
    }

    /** The next line that gives times, or tries to. */
    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).contains("-->") && !isTiming(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean inClock(Matcher times, int group) {
        return Integer.parseInt(times.group(group + 1)) < 60 && Integer.parseInt(times.group(group + 2)) < 60;
    }

    private static long millis(Matcher times, int group) {
        long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        long minutes = hours * 60 + Long.parseLong(times.group(group + 1));
        String fraction = times.group(group + 3) == null ? "" : times.group(group + 3);
        return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000
                + Long.parseLong((fraction + "000").substring(0, 3));
    }
}
