package app.rungs.ui.job.method;

import app.rungs.findings.Heard;
import app.rungs.model.EntryType;
import app.rungs.model.Force;
import app.rungs.model.ForceKind;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The forces around a job, each with what was heard of it. They are counted and never added up: nobody has measured them.
 *
 * @param cards the forces, those heard most often first
 */
record ForceBoard(List<Card> cards) {

    /** One force. */
    record Card(Force force, Heard heard) {}

    static ForceBoard of(Entries entries, Id<Job> job) {
        return new ForceBoard(entries.naming(Force.class, job).stream()
                .map(force -> new Card(force, Heard.of(entries, force.id())))
                .sorted(Comparator.comparingInt((Card card) -> card.heard().pieces())
                        .reversed()
                        .thenComparing(card -> card.force().statement()))
                .toList());
    }

    List<Card> of(ForceKind kind) {
        return cards.stream().filter(card -> card.force().kind() == kind).toList();
    }

    /** How many quotes and facts stand behind the forces of {@code kind}. */
    int pieces(ForceKind kind) {
        return of(kind).stream().mapToInt(card -> card.heard().pieces()).sum();
    }

    static CompletableFuture<?> add(Desk desk, Id<Job> job, ForceKind kind, String statement) {
        return desk.edit(
                Messages.of("entry.edit.new", Desk.word(EntryType.FORCE)),
                draft -> draft.add(new Force(Id.fresh(EntryType.FORCE), job, kind, statement)),
                () -> {});
    }
}
