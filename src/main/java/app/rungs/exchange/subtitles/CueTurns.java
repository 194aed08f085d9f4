package app.rungs.exchange.subtitles;

import app.rungs.exchange.transcript.SpeakerLabels;
import app.rungs.exchange.transcript.Spoken;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes turns of cues. A speaker is named by a voice tag, by a line {@code (Name)} as Google Meet writes it, or by a
 * prefix {@code Name: } as Zoom does; a cue without a name continues the speaker. Neighbours of one speaker with a
 * gap of up to two seconds are one turn, and so are the pieces Teams cuts an utterance into.
 */
final class CueTurns {

    /** The longest silence inside a turn, in milliseconds. */
    private static final long GAP = 2000;
    /** Where no speaker is known, a turn ends with the first sentence after so many milliseconds. */
    private static final long LONG_UNNAMED = 30_000;

    private static final Pattern MEET_NAME = Pattern.compile("\\(([^()]{1,60})\\)");
    private static final Pattern PREFIX =
            Pattern.compile("([^:：]{1,60}?)\\s{0,20}+(?::(?=\\s|$)|：)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TEAMS_ID = Pattern.compile("([\\p{XDigit}-]{8,}/\\d+)-\\d+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。？！][\"”’')]?$");
    private static final int LONGEST_NAME_WORDS = 6;

    /** A piece of a cue under one name; {@code name} is null where the piece does not give one. */
    private record Piece(@Nullable String name, String words, Cue cue) {}

    private final List<Spoken> turns = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String speaker;
    private @Nullable String utterance;
    private long start;
    private long end;

    private CueTurns() {}

    static List<Spoken> of(List<Cue> cues) {
        var lines = underNameLines(lines(cues), cues.size());
        var labels = SpeakerLabels.among(
                lines.stream().flatMap(line -> prefix(line).stream()).toList(), cues.size());
        var turning = new CueTurns();
        for (var line : lines) {
            turning.add(named(line, labels));
        }
        turning.finish();
        return turning.turns;
    }

    private static List<Piece> lines(List<Cue> cues) {
        var lines = new ArrayList<Piece>();
        for (var cue : cues) {
            for (var voiced : CueText.voiced(cue.text())) {
                voiced.words()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.equals("-"))
                        .forEach(line -> lines.add(new Piece(voiced.voice(), line, cue)));
            }
        }
        return lines;
    }

    /**
     * Names on the first line of nearly every cue, one of them at least returning, as Teams once wrote them into
     * documents: each such line is the speaker of its cue.
     */
    private static List<Piece> underNameLines(List<Piece> lines, int cues) {
        var first = new LinkedHashSet<Piece>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            boolean begins = i == 0 || lines.get(i - 1).cue() != line.cue();
            boolean goesOn = lines.get(i + 1).cue() == line.cue();
            if (begins && goesOn && line.name() == null && SpeakerLabels.isName(line.words(), LONGEST_NAME_WORDS)) {
                first.add(line);
            }
        }
        long names = first.stream().map(Piece::words).distinct().count();
        if (names == first.size() || first.size() * 5 < cues * 4) {
            return lines;
        }
        var speaking = new IdentityHashMap<Cue, String>();
        first.forEach(line -> speaking.put(line.cue(), line.words()));
        return lines.stream()
                .filter(line -> !first.contains(line))
                .map(line -> new Piece(speaking.getOrDefault(line.cue(), line.name()), line.words(), line.cue()))
                .toList();
    }

    private static List<String> prefix(Piece line) {
        Matcher prefix = PREFIX.matcher(line.words());
        boolean speaks = line.name() == null && prefix.matches() && SpeakerLabels.candidate(prefix.group(1));
        return speaks ? List.of(prefix.group(1)) : List.of();
    }

    /** The line under the name it gives itself; a line that is only a name has no words left. */
    private static Piece named(Piece line, SpeakerLabels labels) {
        if (line.name() != null) {
            return line;
        }
        Matcher meet = MEET_NAME.matcher(line.words());
        if (meet.matches() && SpeakerLabels.isName(meet.group(1), LONGEST_NAME_WORDS)) {
            return new Piece(meet.group(1).strip(), "", line.cue());
        }
        Matcher prefix = PREFIX.matcher(line.words());
        String label = prefix.matches() ? labels.speaker(prefix.group(1)) : null;
        return label == null ? line : new Piece(label, prefix.group(2), line.cue());
    }

    private void add(Piece piece) {
        String name = piece.name() == null ? speaker : piece.name();
        String cut = utterance(piece.cue());
        boolean same = !words.isEmpty() && (name == null ? speaker == null : name.equals(speaker));
        boolean near = piece.cue().start() - end <= GAP && !isLongUnnamed();
        if (!same || !(near || (cut != null && cut.equals(utterance)))) {
            finish();
            start = piece.cue().start();
            end = piece.cue().end();
        }
        speaker = name;
        utterance = cut;
        end = Math.max(end, piece.cue().end());
        if (!words.isEmpty() && !piece.words().isEmpty()) {
            words.append(' ');
        }
        words.append(piece.words());
    }

    private boolean isLongUnnamed() {
        String last = words.substring(Math.max(0, words.length() - 2));
        return speaker == null
                && end - start > LONG_UNNAMED
                && SENTENCE_END.matcher(last).find();
    }

    private static @Nullable String utterance(Cue cue) {
        Matcher id = TEAMS_ID.matcher(cue.id().strip());
        return id.matches() ? id.group(1) : null;
    }

    private void finish() {
        if (!words.isEmpty()) {
            turns.add(new Spoken(Spoken.Kind.SPOKEN, speaker, start, words.toString()));
            words.setLength(0);
        }
    }
}
