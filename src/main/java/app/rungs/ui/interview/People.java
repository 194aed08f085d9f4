package app.rungs.ui.interview;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.SlotsPane;

/** The pages that say who was talked to and how: a person's, and everything but the words of an interview. */
final class People {

    private People() {}

    /** A person's page: contact, consent, and what moves them. */
    static EntryPage page(Desk desk, Id<?> id) {
        var contact = new ContactPane(desk, new Id<>(EntryType.PERSON, id.value()));
        var slots = new SlotsPane(desk, id);
        return new EntryPage(desk, id)
                .section(contact, contact::close)
                .section(slots, slots::close)
                .without(EntryType.CONSENT);
    }

    /** All that is known of an interview beside its words: through whom it reached us, and what was seen. */
    static EntryPage interview(Desk desk, Id<Interview> id) {
        var relay = new RelayPane(desk, id);
        var visit = new VisitPane(desk, id);
        return new EntryPage(desk, id)
                .section(relay, relay::close)
                .section(visit, visit::close)
                .without(EntryType.RELAY)
                .without(EntryType.OBSERVATION);
    }
}
