package app.rungs.ui.interview;

import app.rungs.findings.GuideCoverage;
import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Id;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.LatestAnswer;
import java.util.List;
import javafx.scene.layout.VBox;

/** The page of a guide: its questions, and how far they were answered. */
final class Guides {

    private Guides() {}

    static EntryPage page(Desk desk, Id<?> id) {
        var guide = new Id<Guide>(EntryType.GUIDE, id.value());
        var questions = new QuestionsPane(desk, guide);
        var coverage = new VBox();
        var question = new LatestAnswer<List<GuideCoverage>>(
                desk.workspace(),
                desk.screen(),
                found -> coverage.getChildren()
                        .setAll(found.stream()
                                .filter(it -> !it.interviews().isEmpty())
                                .map(it -> new GuideTable(it, desk))
                                .toList()));
        Runnable read =
                () -> question.ask(entries -> entries.find(guide).map(it -> GuideCoverage.of(entries, it)).stream()
                        .toList());
        var unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> GuidesPane.WATCHED.contains(change.id().type()))) {
                read.run();
            }
        });
        read.run();
        return new EntryPage(desk, id)
                .section(questions, questions::close)
                .section(coverage, () -> {
                    unfollow.run();
                    question.close();
                })
                .without(EntryType.QUESTION);
    }
}
