package app.rungs.brief;

import app.rungs.brief.BriefContent.Department;
import app.rungs.brief.BriefContent.Obstacle;
import app.rungs.brief.BriefContent.Question;
import app.rungs.brief.BriefContent.Segment;
import app.rungs.brief.BriefContent.Worth;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Page 1: what drives the segment, what its department heads answer for, and what the obstacles are worth to it. */
final class FirstPage {

    private final BriefContent content;

    FirstPage(BriefContent content) {
        this.content = content;
    }

    Tag build() {
        var page = Tag.of("div", "page").add(masthead());
        if (content.lead() != null) {
            page.add(Tag.of("div", "lead").add(Marks.claim("p", content.lead())));
        }
        return page.add(Tag.of("div", "columns").add(goals()).add(departments()))
                .add(obstacles());
    }

    private Tag masthead() {
        var segment = content.segment();
        return Tag.of("div", "masthead")
                .add(Tag.of("p", "kicker").text(kicker()))
                .add(Tag.of("h1").set("id", "top").text(segment.name()))
                .add(Tag.of("p", "summary").text(segment.summary()))
                .add(membership("brief.segment.rule", segment))
                .add(Stream.ofNullable(content.comparison())
                        .map(other -> membership("brief.segment.against", other))
                        .toList());
    }

    private String kicker() {
        var asOf = Words.date(content.footing().asOf());
        var other = content.comparison();
        return other == null
                ? Messages.of("brief.kicker.alone", asOf)
                : Messages.of("brief.kicker", asOf, other.name());
    }

    private static Tag membership(String key, Segment segment) {
        return Tag.of("p", "rule")
                .text(Messages.of(
                        key, segment.rule(), Words.count(segment.members()), segment.membersSource(), segment.name()));
    }

    private Tag goals() {
        var column = Tag.of("div", "left")
                .add(Marks.section("goals", Messages.of("brief.goals"), Messages.of("brief.layer.strategic"))
                        .set("class", "strategic"));
        if (content.goals().isEmpty()) {
            return column.add(Tag.of("p", "open").text(Messages.of("brief.goals.none")));
        }
        var list = Tag.of("ol", "goals");
        for (var goal : content.goals()) {
            list.add(Tag.of("li")
                    .add(Marks.claim("p", goal.claim()).set("class", "goal"))
                    .add(Tag.of("p", "why").text(Messages.of("brief.goal.why", goal.why()))));
        }
        return column.add(list);
    }

    private Tag departments() {
        var column = Tag.of("div", "right")
                .add(Marks.section(
                                "departments", Messages.of("brief.departments"), Messages.of("brief.layer.operational"))
                        .set("class", "operational"));
        if (content.departments().isEmpty()) {
            return column.add(Tag.of("p", "open").text(Messages.of("brief.departments.none")));
        }
        content.departments().forEach(it -> column.add(department(it)));
        return column;
    }

    private static Tag department(Department department) {
        var part = Tag.of("div", "department").add(Tag.of("h3").text(department.name()));
        department.questions().forEach(it -> part.add(question(it)));
        return part;
    }

    private static Tag question(Question question) {
        var asked = Tag.of("p", "question").add(Tag.of("span", "asked").text(question.asked() + " "));
        return question.answer() == null
                ? asked.add(Tag.of("span", "chip open").text(Messages.of("brief.question.open")))
                : asked.add(Marks.claim("span", question.answer()));
    }

    private Tag obstacles() {
        var part = Tag.of("div", "obstacles")
                .add(Marks.section("obstacles", Messages.of("brief.obstacles"), Messages.of("brief.obstacles.note")));
        if (content.obstacles().isEmpty()) {
            return part.add(Tag.of("p", "open").text(Messages.of("brief.obstacles.none")));
        }
        int most = content.obstacles().stream()
                .flatMap(FirstPage::worths)
                .mapToInt(Worth::points)
                .max()
                .orElse(1);
        var body = Tag.of("tbody");
        content.obstacles().forEach(it -> body.add(row(it, most)));
        return part.add(Tag.of("table", "worth")
                .add(Marks.head(List.of(
                        new Marks.Column(Messages.of("brief.obstacles.obstacle"), "obstacle"),
                        new Marks.Column(Messages.of("brief.obstacles.points"), "chart"),
                        new Marks.Column(Messages.of("brief.obstacles.reason"), "reason"))))
                .add(body));
    }

    private static Stream<Worth> worths(Obstacle obstacle) {
        return Stream.concat(Stream.of(obstacle.here()), Stream.ofNullable(obstacle.there()));
    }

    private Tag row(Obstacle obstacle, int most) {
        var here = content.segment().shortName();
        var bars = new ArrayList<>(List.of(new Charts.Bar(here, obstacle.here().points())));
        var reasons = Tag.of("td", "reason").add(reason(here, obstacle.here()));
        var other = content.comparison();
        if (other != null) {
            bars.add(new Charts.Bar(other.shortName(), points(obstacle.there())));
            if (obstacle.there() != null) {
                reasons.add(reason(other.shortName(), obstacle.there()));
            }
        }
        return Tag.of("tr")
                .add(Marks.rowHead().text(obstacle.name()))
                .add(Tag.of("td", "chart").add(Charts.bars(bars, most)))
                .add(reasons);
    }

    private static @Nullable Integer points(@Nullable Worth worth) {
        return worth == null ? null : worth.points();
    }

    private static Tag reason(String segment, Worth worth) {
        return Tag.of("p")
                .add(Tag.of("strong").text(segment + " " + worth.points() + ". "))
                .add(Marks.claim("span", worth.reason()));
    }
}
