package app.rungs.ui.entry;

import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The evidence and links of one entry, and where it is used; links are made and taken away here. */
public final class LinksViewModel implements AutoCloseable {

    private final Desk desk;
    private final Id<?> id;
    private final Runnable unfollow;
    private final LatestAnswer<EntryLinks> question;
    private final ReadOnlyObjectWrapper<EntryLinks> shown = new ReadOnlyObjectWrapper<>(EntryLinks.NONE);

    /**
     * A claim that can be made between this entry and another.
     *
     * @param outward whether this entry claims it of the other
     */
    public record Claim(Relation relation, boolean outward) {

        /** The claim as read from this entry's page, such as "Is blocked by". */
        public String inWords() {
            return outward ? EntryLinks.forward(relation) : EntryLinks.backward(relation);
        }
    }

    public LinksViewModel(Desk desk, Id<?> id) {
        this.desk = desk;
        this.id = id;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        unfollow = desk.follow(committed -> heard(committed.edit()));
        read();
    }

    public ReadOnlyObjectProperty<EntryLinks> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What can be claimed between this entry and one of type {@code other}: what makes sense, the most telling first. */
    public List<Claim> claims(EntryType other) {
        var claims = new ArrayList<Claim>();
        Relation.between(other, id.type()).forEach(relation -> claims.add(new Claim(relation, false)));
        Relation.between(id.type(), other).stream()
                .map(relation -> new Claim(relation, true))
                .filter(claim -> isSaidOnce(claim.relation(), claims))
                .forEach(claims::add);
        claims.sort((one, two) -> one.relation().compareTo(two.relation()));
        return claims;
    }

    /** Links this entry with another. */
    public CompletableFuture<?> link(Id<?> other, Claim claim, Polarity polarity) {
        var link = new Link(
                Id.fresh(EntryType.LINK),
                claim.outward() ? id : other,
                claim.relation(),
                claim.outward() ? other : id,
                polarity,
                null);
        return desk.edit(
                Messages.of("entry.edit.link", Desk.word(id.type())),
                draft -> draft.add(link),
                () -> desk.navigator().say(Messages.of("entry.linked")));
    }

    /** Takes a link away; both of its ends stay. */
    public CompletableFuture<?> unlink(Id<Link> link) {
        return desk.edit(
                Messages.of("entry.edit.unlink", Desk.word(id.type())),
                draft -> draft.remove(link),
                () -> desk.navigator().say(Messages.of("entry.unlinked")));
    }

    /** Sets the day to look again at a piece of evidence; null lets it age as its class does. */
    public CompletableFuture<?> recheck(Id<Link> evidence, @Nullable LocalDate day) {
        return desk.recheck(evidence, day);
    }

    Id<?> id() {
        return id;
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    /** A claim that reads the same both ways, such as "relates to", is offered once. */
    private static boolean isSaidOnce(Relation relation, List<Claim> claims) {
        boolean bothWays = relation == Relation.RELATES_TO || relation == Relation.CONFLICTS_WITH;
        return !bothWays || claims.stream().noneMatch(claim -> claim.relation() == relation);
    }

    private void heard(Edit edit) {
        if (edit.changes().stream().anyMatch(change -> change.id().type() != EntryType.TURN)) {
            read();
        }
    }

    private void read() {
        var today = desk.workspace().today();
        question.ask(entries -> EntryLinks.of(entries, id, today));
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
