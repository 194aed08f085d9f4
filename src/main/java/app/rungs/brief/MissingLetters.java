package app.rungs.brief;

import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Section;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says before a paper leaves which of its letters no font here shows, and in which of its claims and sections. */
final class MissingLetters {

    /** More places would make no sentence. */
    private static final int PLACES = 5;

    private MissingLetters() {}

    /** One sentence, or none where every letter is shown. */
    static List<Problem> in(Paper paper) {
        var missing = Fonts.missingFrom(String.join(" ", Texts.of(paper)));
        if (missing.isEmpty()) {
            return List.of();
        }
        var places = new ArrayList<String>();
        for (var claim : paper.claims()) {
            Texts.of(claim).stream()
                    .filter(MissingLetters::isIn)
                    .findFirst()
                    .ifPresent(text -> places.add(place(claim, text)));
        }
        if (places.isEmpty()) {
            paper.sections().stream()
                    .filter(section -> Texts.of(section).stream().anyMatch(MissingLetters::isIn))
                    .map(Section::title)
                    .forEach(places::add);
        }
        if (places.isEmpty()) {
            places.add(paper.masthead().title());
        }
        return List.of(Problem.of(Messages.of(
                "brief.problem.glyphsIn",
                named(missing),
                Fonts.REPLACEMENT,
                places.stream().limit(PLACES).collect(Collectors.joining("; ")))));
    }

    /** Letters with their numbers, because a screen that shows the sentence may lack them too. */
    static String named(Collection<Integer> letters) {
        return letters.stream()
                .map(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                .collect(Collectors.joining(", "));
    }

    private static boolean isIn(String text) {
        return !Fonts.missingFrom(text).isEmpty();
    }

    private static String place(Claim claim, String text) {
        int from = text.indexOf(Character.toString(Fonts.missingFrom(text).first()));
        int begin = Math.max(0, text.lastIndexOf(' ', from) + 1);
        int end = text.indexOf(' ', from);
        return Messages.of("brief.problem.place", claim.trace(), text.substring(begin, end < 0 ? text.length() : end));
    }
}
