package app.rungs.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One step of changing a text: what stood from {@code start} to {@code end} gave way to {@code by}. Offsets are UTF-16
 * units of the text as the steps before left it.
 */
public record Replaced(int start, int end, String by) {

    /** Words, runs of blanks, and every other sign by itself. */
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** How many pairs of parts are compared at most; what differs more than that counts as replaced in one piece. */
    private static final long MOST_PAIRS = 4_000_000;

    /** What {@code steps} make of {@code text}. */
    public static String apply(String text, List<Replaced> steps) {
        var made = new StringBuilder(text);
        steps.forEach(step -> made.replace(step.start, step.end, step.by));
        return made.toString();
    }

    /**
     * The steps from one text to another where nobody saw them being made: as few parts as possible are replaced, the last
     * of them first.
     */
    public static List<Replaced> between(String before, String after) {
        int same = commonStart(before, after);
        int rest = commonEnd(before, after, same);
        var old = before.substring(same, before.length() - rest);
        var fresh = after.substring(same, after.length() - rest);
        var from = parts(old);
        var to = parts(fresh);
        if ((long) from.size() * to.size() > MOST_PAIRS) {
            return List.of(new Replaced(same, same + old.length(), fresh));
        }
        return backwards(from, to, common(from, to), same + old.length());
    }

    /** For each pair of places how many parts the rests of both lists have in common, in order. */
    private static int[][] common(List<String> from, List<String> to) {
        var common = new int[from.size() + 1][to.size() + 1];
        for (int i = 1; i <= from.size(); i++) {
            for (int j = 1; j <= to.size(); j++) {
                common[i][j] = from.get(i - 1).equals(to.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }

    private static List<Replaced> backwards(List<String> from, List<String> to, int[][] common, int end) {
        var steps = new ArrayList<Replaced>();
        int i = from.size();
        int j = to.size();
        int place = end;
        while (i > 0 || j > 0) {
            int gone = 0;
            var came = new StringBuilder();
            while (i > 0 || j > 0) {
                if (i > 0 && j > 0 && from.get(i - 1).equals(to.get(j - 1))) {
                    break;
                } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                    came.insert(0, to.get(--j));
                } else {
                    gone += from.get(--i).length();
                }
            }
            if (gone > 0 || !came.isEmpty()) {
                steps.add(new Replaced(place - gone, place, came.toString()));
                place -= gone;
            }
            while (i > 0 && j > 0 && from.get(i - 1).equals(to.get(j - 1))) {
                place -= from.get(--i).length();
                j--;
            }
        }
        return steps;
    }

    private static List<String> parts(String text) {
        return PART.matcher(text).results().map(part -> part.group()).toList();
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** How long both texts end alike, what they begin alike with left out. */
    private static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
