package app.rungs.ui.segment;

import app.rungs.findings.SegmentProfile;
import app.rungs.findings.SegmentProfile.TrendLine;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.model.Source;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** What a segment's page shows beside its fields: members, goals, executive's words, trends, alignment. */
final class SegmentPane extends VBox {

    private final Desk desk;
    private final ProfileModel model;
    private final MembersPane members;
    private final GoalTreePane goals;
    private final ExecutivePane executive;
    private final VBox trends = new VBox();
    private final AlignmentPane alignment;
    private final Runnable addTrend;

    SegmentPane(Desk desk, Id<Segment> segment, Runnable addTrend) {
        this.desk = desk;
        this.addTrend = addTrend;
        model = new ProfileModel(desk, segment);
        members = new MembersPane(desk, model);
        goals = new GoalTreePane(desk, model);
        executive = new ExecutivePane(desk, model);
        alignment = new AlignmentPane(desk, segment);
        getStyleClass().add("sections");
        trends.getStyleClass().add("link-section");
        getChildren().setAll(goals, executive, trends, alignment, members);
        model.shown().subscribe(profile -> profile.ifPresent(this::show));
    }

    private void show(SegmentProfile profile) {
        members.show(profile);
        goals.show(profile.goals());
        executive.show(profile);
        trends(profile.trends());
    }

    private void trends(List<TrendLine> lines) {
        trends.getChildren()
                .setAll(new SectionTitle(
                                Messages.of("types.trend"),
                                Buttons.quiet(Messages.of("entry.new", Desk.word(EntryType.TREND)), Icon.ADD, addTrend))
                        .count(lines.isEmpty() ? "" : Integer.toString(lines.size())));
        if (lines.isEmpty()) {
            trends.getChildren().add(ProfileRow.muted(Messages.of("segment.trends.none")));
        }
        lines.forEach(line -> trends.getChildren().add(trend(line)));
    }

    private ProfileRow trend(TrendLine line) {
        var trend = line.trend();
        var asOf = trend.asOf();
        var said = Stream.of(
                        asOf == null ? "" : DayWords.of(asOf),
                        line.source().map(SegmentPane::publisher).orElse(""),
                        line.goals().isEmpty()
                                ? ""
                                : Messages.of(
                                        "segment.trend.drives",
                                        line.goals().stream()
                                                .map(Goal::statement)
                                                .collect(Collectors.joining(", "))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        var row = new ProfileRow(trend.statement(), () -> desk.navigator().open(trend.id())).saying(said);
        if (asOf == null) {
            row.gap(Messages.of("segment.trend.noDate"));
        }
        if (line.source().isEmpty()) {
            row.gap(Messages.of("segment.trend.noSource"));
        }
        return row;
    }

    private static String publisher(Source source) {
        var publisher = source.publisher();
        return publisher == null ? source.title() : publisher + ", " + source.title();
    }

    void close() {
        members.close();
        executive.close();
        alignment.close();
        model.close();
    }
}
