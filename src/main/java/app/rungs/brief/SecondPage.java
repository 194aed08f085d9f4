package app.rungs.brief;

import app.rungs.brief.BriefContent.Comparison;
import app.rungs.brief.BriefContent.FactPair;
import app.rungs.brief.BriefContent.Mark;
import app.rungs.brief.BriefContent.Spread;
import app.rungs.brief.BriefContent.Survey;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Page 2: what people must get done and how it is measured, and what speaks against all this. */
final class SecondPage {

    /** With fewer readings a quartile would be one of them under another name. */
    private static final int READINGS_FOR_QUARTILES = 4;

    private final BriefContent content;

    SecondPage(BriefContent content) {
        this.content = content;
    }

    Tag build() {
        var page = Tag.of("div", "page").add(jobs());
        content.readings().forEach(it -> page.add(reading(it)));
        return page.add(Tag.of("div", "columns").add(plans()).add(landscape()))
                .add(alignment())
                .add(Tag.of("div", "columns closing").add(counterEvidence()).add(facts()));
    }

    private Tag jobs() {
        var part = Tag.of("div", "part")
                .add(Marks.section("jobs", Messages.of("brief.jobs"), Messages.of("brief.layer.tactical"))
                        .set("class", "tactical"));
        if (content.jobs().isEmpty()) {
            return part.add(Tag.of("p", "open").text(Messages.of("brief.jobs.none")));
        }
        var body = Tag.of("tbody");
        for (var job : content.jobs()) {
            body.add(Tag.of("tr")
                    .add(Marks.addClaim(Marks.rowHead(), job.claim()))
                    .add(Marks.cell("text", job.department()))
                    .add(Marks.cell("text", job.metric()))
                    .add(Marks.cell("number", job.baseline()))
                    .add(Marks.cell("number", job.target())));
        }
        return part.add(Tag.of("table", "jobs")
                .add(Marks.head(List.of(
                        new Marks.Column(Messages.of("brief.jobs.job"), "job"),
                        new Marks.Column(Messages.of("brief.jobs.department"), "text"),
                        new Marks.Column(Messages.of("brief.jobs.metric"), "text"),
                        new Marks.Column(Messages.of("brief.jobs.baseline"), "number"),
                        new Marks.Column(Messages.of("brief.jobs.target"), "number"))))
                .add(body));
    }

    private Tag reading(Comparison reading) {
        var part = Tag.of("div", "part keep").add(Marks.section("readings", reading.metric(), reading.definition()));
        if (reading.refusal() != null) {
            return part.add(Tag.of("p", "caveat").text(reading.refusal()));
        }
        var body = Tag.of("tbody");
        reading.spreads().forEach(it -> body.add(row(it)));
        return part.add(Tag.of("div", "columns")
                .add(Tag.of("div", "plot")
                        .add(Charts.spreads(reading.spreads(), reading.unit()))
                        .add(Tag.of("p", "source").text(Messages.of("brief.readings.key", reading.unit()))))
                .add(Tag.of("div", "figures")
                        .add(Tag.of("table", "spread")
                                .add(Marks.head(List.of(
                                        new Marks.Column(Messages.of("brief.readings.segment"), "text"),
                                        new Marks.Column(Messages.of("brief.readings.n"), "number"),
                                        new Marks.Column(Messages.of("brief.readings.lower"), "number"),
                                        new Marks.Column(Messages.of("brief.readings.median"), "number"),
                                        new Marks.Column(Messages.of("brief.readings.upper"), "number"))))
                                .add(body))
                        .add(Marks.claim("p", reading.claim()).set("class", "source"))
                        .add(Tag.of("p", "caveat").text(reading.caveat()))));
    }

    private static Tag row(Spread spread) {
        var quartiles = spread.quartiles();
        boolean spreads = quartiles.n() >= READINGS_FOR_QUARTILES;
        return Tag.of("tr")
                .add(Marks.rowHead().text(spread.segment()))
                .add(Marks.cell("number", Words.count(quartiles.n())))
                .add(Marks.cell("number", spreads ? Words.number(quartiles.lower()) : "–"))
                .add(Marks.cell("number strong", Words.number(quartiles.median())))
                .add(Marks.cell("number", spreads ? Words.number(quartiles.upper()) : "–"));
    }

    private Tag plans() {
        return Tag.of("div", "left")
                .add(Marks.section("plans", Messages.of("brief.plans"), ""))
                .add(claims(content.plans(), "brief.plans.none"));
    }

    private Tag landscape() {
        var part = Tag.of("div", "right");
        var survey = content.survey();
        if (survey == null) {
            return part.add(Marks.section("landscape", Messages.of("brief.survey"), ""))
                    .add(Tag.of("p", "open").text(Messages.of("brief.survey.none")));
        }
        boolean scored = survey.responses() >= BriefContent.RESPONSES_FOR_SCORES;
        part.add(Marks.section(
                "landscape",
                Messages.of("brief.survey"),
                Messages.of("brief.survey.n", Words.count(survey.responses()))));
        part.add(outcomes(survey, scored));
        return part.add(Tag.of("p", "source")
                .text(
                        scored
                                ? content.footing().scoreVariant()
                                : Messages.of(
                                        "brief.survey.counts", String.valueOf(BriefContent.RESPONSES_FOR_SCORES))));
    }

    private static Tag outcomes(Survey survey, boolean scored) {
        List<Marks.Column> columns = new ArrayList<>(List.of(
                new Marks.Column(Messages.of("brief.survey.outcome"), "text"),
                new Marks.Column(Messages.of("brief.survey.important"), "number"),
                new Marks.Column(Messages.of("brief.survey.satisfied"), "number")));
        if (scored) {
            columns.add(new Marks.Column(Messages.of("brief.survey.score"), "number"));
        }
        var body = Tag.of("tbody");
        for (var outcome : survey.outcomes()) {
            var row = Tag.of("tr")
                    .add(Marks.rowHead().text(outcome.outcome()))
                    .add(Marks.cell("number", Words.count(outcome.important())))
                    .add(Marks.cell("number", Words.count(outcome.satisfied())));
            body.add(scored ? row.add(Marks.cell("number strong", Words.number(outcome.score()))) : row);
        }
        return Tag.of("table", "survey").add(Marks.head(columns)).add(body);
    }

    private Tag alignment() {
        var part = Tag.of("div", "part keep").add(Marks.section("alignment", Messages.of("brief.alignment"), ""));
        if (content.alignment().goals().isEmpty()) {
            return part.add(Tag.of("p", "open").text(Messages.of("brief.alignment.none")));
        }
        List<Marks.Column> columns = new ArrayList<>();
        columns.add(new Marks.Column(Messages.of("brief.alignment.goal"), "text"));
        content.alignment().products().forEach(it -> columns.add(new Marks.Column(it, "fit")));
        var body = Tag.of("tbody");
        for (var goal : content.alignment().goals()) {
            var row = Tag.of("tr").add(Marks.rowHead().text(goal.goal()));
            goal.marks().forEach(it -> row.add(mark(it)));
            body.add(row);
        }
        return part.add(Tag.of("table", "alignment").add(Marks.head(columns)).add(body));
    }

    private static Tag mark(Mark mark) {
        var name = mark.fit().name().toLowerCase(Locale.ROOT);
        var cell = Tag.of("td", "fit").add(Tag.of("span", "chip fit-" + name).text(Messages.of("brief.fit." + name)));
        return mark.claim() == null ? cell : cell.add(Marks.chips(mark.claim(), ""));
    }

    private Tag counterEvidence() {
        return Tag.of("div", "left against")
                .add(Marks.section("against", Messages.of("brief.against"), ""))
                .add(claims(content.counterEvidence(), "brief.against.none"));
    }

    private Tag facts() {
        var part = Tag.of("div", "right").add(Marks.section("facts", Messages.of("brief.facts"), ""));
        if (content.facts().isEmpty()) {
            return part.add(Tag.of("p", "open").text(Messages.of("brief.facts.none")));
        }
        var list = Tag.of("ul", "claims");
        content.facts().forEach(it -> list.add(pair(it)));
        return part.add(list);
    }

    private static Tag pair(FactPair pair) {
        var item = Marks.claim("li", pair.fact());
        return pair.conflicting() == null
                ? item
                : item.add(Tag.of("p", "conflict")
                        .add(Tag.of("strong").text(Messages.of("brief.facts.conflict") + " "))
                        .add(Marks.claim("span", pair.conflicting())));
    }

    private static Tag claims(List<Claim> claims, String noneKey) {
        if (claims.isEmpty()) {
            return Tag.of("p", "open").text(Messages.of(noneKey));
        }
        var list = Tag.of("ul", "claims");
        claims.forEach(it -> list.add(Marks.claim("li", it)));
        return list;
    }
}
