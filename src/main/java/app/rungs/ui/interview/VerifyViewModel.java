package app.rungs.ui.interview;

import app.rungs.findings.FreshnessTable;
import app.rungs.findings.RecheckDue;
import app.rungs.findings.Unconfirmed;
import app.rungs.insight.Freshness;
import app.rungs.model.Ageing;
import app.rungs.model.Choices;
import app.rungs.model.Confirmation;
import app.rungs.model.EntryType;
import app.rungs.model.EvidenceClass;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What waits to be confirmed, and how evidence ages in this workspace. */
final class VerifyViewModel implements AutoCloseable {

    /** What is shown. */
    record Shown(List<Unconfirmed> waiting, List<RecheckDue> due, Map<EvidenceClass, Freshness> ageing) {}

    private final Desk desk;
    private final Runnable unfollow;
    private final LatestAnswer<Shown> question;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), List.of(), Map.of()));

    VerifyViewModel(Desk desk) {
        this.desk = desk;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        unfollow = desk.follow(_ -> read());
        read();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.workspace().today();
    }

    /** Lets an item count from now on. */
    CompletableFuture<?> confirm(Unconfirmed waiting, @Nullable String note) {
        return desk.edit(
                Messages.of("verify.edit.confirm"),
                draft -> draft.add(
                        new Confirmation(Id.fresh(EntryType.CONFIRMATION), waiting.item(), draft.today(), note)),
                () -> desk.navigator().say(Messages.of("verify.confirmed", waiting.title())));
    }

    /** Moves an item to the bin; what it was evidence for says that a source is withdrawn. */
    CompletableFuture<?> withdraw(Unconfirmed waiting) {
        return desk.remove(waiting.item(), waiting.title());
    }

    /** Sets the next day to look again at a piece of evidence; null lets it age as its class does. */
    CompletableFuture<?> recheck(RecheckDue due, @Nullable LocalDate day) {
        return desk.recheck(due.link(), day);
    }

    void open(Id<?> entry) {
        desk.navigator().open(entry);
    }

    /** Lets a class of evidence age otherwise; what equals the program's own answer is not kept. */
    CompletableFuture<?> age(EvidenceClass evidenceClass, Freshness freshness) {
        return desk.edit(
                Messages.of("verify.edit.age", Choices.inWords(evidenceClass)),
                draft -> {
                    draft.entries().having(Ageing.class, "evidenceClass", evidenceClass.name()).stream()
                            .map(Ageing::id)
                            .forEach(draft::remove);
                    if (!freshness.equals(FreshnessTable.usual(evidenceClass))) {
                        draft.add(new Ageing(
                                Id.fresh(EntryType.AGEING),
                                evidenceClass,
                                freshness.halfLifeMonths(),
                                freshness.recheckMonths()));
                    }
                },
                () -> {});
    }

    /** What is being read: done once it is shown. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    private void read() {
        var today = today();
        question.ask(entries -> {
            var table = new FreshnessTable(entries.all(Ageing.class), _ -> List.of());
            var ageing = new EnumMap<EvidenceClass, Freshness>(EvidenceClass.class);
            for (var evidenceClass : EvidenceClass.values()) {
                ageing.put(evidenceClass, table.of(evidenceClass));
            }
            return new Shown(Unconfirmed.of(entries), RecheckDue.of(entries, today), ageing);
        });
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
