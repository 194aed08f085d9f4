package app.rungs.brief.kind;

import app.rungs.brief.kind.BriefContent.CriticalJob;
import app.rungs.brief.kind.BriefContent.Fit;
import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Section;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an executive must not take for known: the holes in a segment brief, most telling first. */
final class Unknowns {

    static final String ID = "unknown";

    private static final int ASKED = 2;
    private static final int UNCITED = 6;

    private Unknowns() {}

    /** The section of a brief whose segment nobody surveyed. */
    static Section of(BriefContent content) {
        var lines = new ArrayList<String>();
        lines.add(Messages.of("brief.unknown.survey"));
        addUnmeasured(content, lines);
        content.departments().stream()
                .flatMap(department -> department.questions().stream()
                        .filter(it -> it.answer() == null)
                        .map(it -> Messages.of("brief.unknown.asked", department.name(), it.asked())))
                .limit(ASKED)
                .forEach(lines::add);
        addUnserved(content, lines);
        addUncited(content, lines);
        return Section.half(
                ID,
                Messages.of("brief.unknown"),
                "",
                List.of(new Block.Items(
                        false,
                        lines.stream()
                                .map(it -> List.<Block>of(Block.words(Style.BODY, it)))
                                .toList())));
    }

    private static void addUnmeasured(BriefContent content, List<String> lines) {
        long unmeasured = content.jobs().stream().filter(Unknowns::isUnmeasured).count();
        if (unmeasured > 0) {
            lines.add(Messages.of(
                    "brief.unknown.measured", unmeasured, content.jobs().size()));
        }
    }

    private static boolean isUnmeasured(CriticalJob job) {
        var nothing = Parts.measured(null, null);
        return job.baseline().equals(nothing) || job.target().equals(nothing);
    }

    private static void addUnserved(BriefContent content, List<String> lines) {
        var marks = content.alignment().goals().stream()
                .flatMap(it -> it.marks().stream())
                .toList();
        long unknown = marks.stream().filter(it -> it.fit() == Fit.UNKNOWN).count();
        if (unknown > 0) {
            lines.add(Messages.of("brief.unknown.served", unknown, marks.size()));
        }
    }

    /** The statements on the two pages that nothing carries. */
    private static void addUncited(BriefContent content, List<String> lines) {
        var uncited = claims(content)
                .filter(it -> !it.cited())
                .map(Claim::trace)
                .distinct()
                .toList();
        if (!uncited.isEmpty()) {
            var named = uncited.stream().limit(UNCITED).collect(Collectors.joining(", "));
            lines.add(Messages.of("brief.unknown.uncited", uncited.size() > UNCITED ? named + " …" : named));
        }
    }

    private static Stream<Claim> claims(BriefContent content) {
        return Stream.of(
                        content.goals().stream().map(BriefContent.Goal::claim),
                        content.obstacles().stream()
                                .flatMap(it -> Stream.concat(Stream.of(it.here()), Stream.ofNullable(it.there())))
                                .map(BriefContent.Worth::reason),
                        content.jobs().stream().map(CriticalJob::claim),
                        content.plans().stream())
                .flatMap(it -> it);
    }
}
