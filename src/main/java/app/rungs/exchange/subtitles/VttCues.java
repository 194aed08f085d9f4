package app.rungs.exchange.subtitles;

import app.rungs.exchange.text.TextFile;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads WebVTT to cues by the rules of the W3C's WebVTT, section 6.1, "collect a WebVTT block". A bad cue is left out
 * with a problem and the rest is kept. Only a missing first line is forgiven: Google Meet leaves it out.
 */
public final class VttCues {

    private static final String ARROW = "-->";
    private static final String TIME = "(?:(\\d+):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES =
            Pattern.compile("[ \\t\\f]*+" + TIME + "[ \\t\\f]*+-->[ \\t\\f]*+" + TIME + "(?!\\d).*", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t].*)?", Pattern.DOTALL);
    /** Hours with more digits are no times of a recording. */
    private static final int MOST_HOUR_DIGITS = 6;

    private final String name;
    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    private VttCues(TextFile file) {
        name = file.name();
        lines = List.of(file.text().replace('\0', '\uFFFD').split("\n", -1));
    }

    /** The cues of a file and the problems met. */
    public static Cues read(TextFile file) {
        var reading = new VttCues(file);
        reading.header();
        while (reading.at < reading.lines.size()) {
            reading.block();
        }
        return new Cues(reading.cues, reading.problems);
    }

    private void header() {
        if (HEADER.matcher(lines.getFirst()).matches()) {
            at = 1;
            while (at < lines.size()
                    && !lines.get(at).isEmpty()
                    && !lines.get(at).contains(ARROW)) {
                at++;
            }
        } else {
            problems.add(new Problem(name, Messages.of("exchange.subtitles.noHeader")));
        }
    }

    /** Reads up to the next empty line, or up to a timing line that begins the next cue without one. */
    private void block() {
        String id = "";
        if (!lines.get(at).contains(ARROW)
                && at + 1 < lines.size()
                && lines.get(at + 1).contains(ARROW)) {
            id = lines.get(at);
            at++;
        }
        if (!lines.get(at).contains(ARROW)) {
            skip();
            return;
        }
        int timing = at;
        at++;
        String text = payload();
        Matcher times = TIMES.matcher(lines.get(timing));
        Long start = times.matches() ? millis(times, 1) : null;
        Long end = times.matches() ? millis(times, 5) : null;
        if (start == null || end == null) {
            problems.add(new Problem(
                    Messages.of("exchange.line", name, timing + 1), Messages.of("exchange.subtitles.badTimes")));
        } else {
            cues.add(new Cue(id, start, end, text));
        }
    }

    /** Passes over NOTE, STYLE and REGION, and over lines that belong to no cue. */
    private void skip() {
        while (at < lines.size() && !lines.get(at).isEmpty() && !lines.get(at).contains(ARROW)) {
            at++;
        }
        if (at < lines.size() && lines.get(at).isEmpty()) {
            at++;
        }
    }

    private String payload() {
        int from = at;
        while (at < lines.size() && !lines.get(at).isEmpty() && !lines.get(at).contains(ARROW)) {
            at++;
        }
        return String.join("\n", lines.subList(from, at));
    }

    private static @Nullable Long millis(Matcher times, int group) {
        String hours = times.group(group) == null ? "0" : times.group(group);
        if (hours.length() > MOST_HOUR_DIGITS) {
            return null;
        }
        long minutes = Long.parseLong(hours) * 60 + Long.parseLong(times.group(group + 1));
        return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000 + Long.parseLong(times.group(group + 3));
    }
}
