package app.rungs.ui.brief;

import app.rungs.brief.kind.SectionOrder;
import app.rungs.model.Brief;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import java.util.function.Consumer;

/** What is changed on a brief beside its fields; each change is one step that can be undone. */
final class BriefEdits {

    private final Desk desk;
    private final Id<Brief> brief;

    BriefEdits(Desk desk, Id<Brief> brief) {
        this.desk = desk;
        this.brief = brief;
    }

    void order(SectionOrder order) {
        edit(Messages.of("briefs.edit.order"), draft -> draft.update(brief, it -> it.ordered(order.written())));
    }

    void narrative(String written) {
        edit(
                Messages.of("briefs.edit.narrative"),
                draft -> draft.update(brief, it -> it.telling(written.isBlank() ? null : written)));
    }

    /** Puts a quote among the brief's own, or takes it from there. */
    void pick(Id<?> highlight, boolean picked) {
        edit(Messages.of(picked ? "briefs.edit.pick" : "briefs.edit.leave"), draft -> {
            var links = draft.entries().links(brief).stream()
                    .filter(it ->
                            it.relation() == Relation.RELATES_TO && it.from().equals(highlight))
                    .toList();
            if (!picked) {
                links.forEach(it -> draft.remove(it.id()));
            } else if (links.isEmpty()) {
                draft.add(new Link(
                        Id.fresh(EntryType.LINK), highlight, Relation.RELATES_TO, brief, Polarity.SUPPORTING, null));
            }
        });
    }

    private void edit(String name, Consumer<Draft> work) {
        desk.edit(name, work, () -> {});
    }
}
