package app.rungs.workspace;

import app.rungs.insight.Anchor;
import app.rungs.insight.Replaced;
import app.rungs.model.Change;
import app.rungs.model.Highlight;
import app.rungs.model.Turn;
import app.rungs.storage.Draft;

/** Whoever changes a turn's words, its highlights move with theirs. */
final class AnchorsFollowTheirWords implements Rule {

    @Override
    public void before(Change change, Draft draft) {
        if (change instanceof Change.Updated(Turn before, Turn after)
                && !before.text().equals(after.text())) {
            var highlights = draft.entries().naming(Highlight.class, after.id());
            if (!highlights.isEmpty()) {
                var steps = Replaced.between(before.text(), after.text());
                for (var highlight : highlights) {
                    var anchor = new Anchor(highlight.start(), highlight.end())
                            .moved(highlight.quote(), after.text(), steps);
                    draft.update(highlight.id(), it -> it.at(anchor.start(), anchor.end()));
                }
            }
        }
    }
}
