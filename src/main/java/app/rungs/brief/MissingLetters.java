package app.rungs.brief;

import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Section;
import app.rungs.brief.script.Settable;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says before a paper leaves which of its letters no font here shows, and in which of its claims and sections. */
final class MissingLetters {

    /** More places would make no sentence. */
    private static final int PLACES = 5;

    private MissingLetters() {}

    /** A sentence for letters without a font, one for those whose writing cannot be set at all, or none. */
    static List<Problem> in(Paper paper) {
        var missing = Fonts.missingFrom(String.join(" ", Texts.of(paper)));
        var withoutFont = missing.stream().filter(Settable::is).collect(Collectors.toCollection(TreeSet::new));
        var withoutRules =
                missing.stream().filter(it -> !Settable.is(it)).collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(
                        problem(paper, withoutFont, "brief.problem.glyphsIn"),
                        problem(paper, withoutRules, "brief.problem.writingIn"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> problem(Paper paper, SortedSet<Integer> letters, String key) {
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(Messages.of(
                        key,
                        named(letters),
                        Fonts.REPLACEMENT,
                        places(paper, letters).stream().limit(PLACES).collect(Collectors.joining("; ")))));
    }

    private static List<String> places(Paper paper, SortedSet<Integer> letters) {
        var places = new ArrayList<String>();
        for (var claim : paper.claims()) {
            Texts.of(claim).stream()
                    .filter(it -> isIn(it, letters))
                    .findFirst()
                    .ifPresent(text -> places.add(place(claim, text, letters)));
        }
        if (places.isEmpty()) {
            paper.sections().stream()
                    .filter(section -> Texts.of(section).stream().anyMatch(it -> isIn(it, letters)))
                    .map(Section::title)
                    .forEach(places::add);
        }
        if (places.isEmpty()) {
            places.add(paper.masthead().title());
        }
        return places;
    }

    /** Letters with their numbers, because a screen that shows the sentence may lack them too. */
    static String named(Collection<Integer> letters) {
        return letters.stream()
                .map(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                .collect(Collectors.joining(", "));
    }

    private static boolean isIn(String text, SortedSet<Integer> letters) {
        return Fonts.missingFrom(text).stream().anyMatch(letters::contains);
    }

    private static String place(Claim claim, String text, SortedSet<Integer> letters) {
        int letter = Fonts.missingFrom(text).stream()
                .filter(letters::contains)
                .findFirst()
                .orElseThrow();
        int from = text.indexOf(Character.toString(letter));
        int begin = Math.max(0, text.lastIndexOf(' ', from) + 1);
        int end = text.indexOf(' ', from);
        return Messages.of("brief.problem.place", claim.trace(), text.substring(begin, end < 0 ? text.length() : end));
    }
}
