package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Five things to know of a person, or of a role: fears, motivations, beliefs, values and desires. Each holds quotes and
 * nothing else, so that none is made up; one without a quote is shown as empty.
 */
public final class SlotsPane extends VBox {

    private static final List<Relation> SLOTS = List.of(
            Relation.SHOWS_FEAR,
            Relation.SHOWS_MOTIVATION,
            Relation.SHOWS_BELIEF,
            Relation.SHOWS_VALUE,
            Relation.SHOWS_DESIRE);

    private final Desk desk;
    private final Id<?> whose;
    private final LatestAnswer<Map<Relation, List<EntryRow>>> question;
    private final Runnable unfollow;

    /** @param whose a person or a role */
    public SlotsPane(Desk desk, Id<?> whose) {
        this.desk = desk;
        this.whose = whose;
        getStyleClass().add("link-section");
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change ->
                            change.id().type() == EntryType.LINK || change.id().type() == EntryType.HIGHLIGHT)) {
                read();
            }
        });
        read();
    }

    /** Stops following the workspace. */
    public void close() {
        unfollow.run();
        question.close();
    }

    private void read() {
        question.ask(entries -> slots(entries, whose));
    }

    private static Map<Relation, List<EntryRow>> slots(Entries entries, Id<?> whose) {
        var links = entries.links(whose);
        var slots = new EnumMap<Relation, List<EntryRow>>(Relation.class);
        for (var slot : SLOTS) {
            slots.put(
                    slot,
                    EntryLines.ofIds(
                            entries,
                            links.stream()
                                    .filter(link ->
                                            link.relation() == slot && link.to().equals(whose))
                                    .map(Link::from)
                                    .toList()));
        }
        return slots;
    }

    private void show(Map<Relation, List<EntryRow>> slots) {
        long filled =
                slots.values().stream().filter(quotes -> !quotes.isEmpty()).count();
        var parts = new ArrayList<Node>();
        parts.add(
                new SectionTitle(Messages.of("slots.title")).count(Messages.of("slots.filled", filled, SLOTS.size())));
        SLOTS.forEach(slot -> parts.add(part(slot, slots.getOrDefault(slot, List.of()))));
        getChildren().setAll(parts);
    }

    private Node part(Relation slot, List<EntryRow> quotes) {
        var name = new Label(words(slot));
        name.getStyleClass().add("link-heading");
        var head = new HBox(name);
        head.getStyleClass().add("slot-head");
        if (quotes.isEmpty()) {
            head.getChildren().add(Chip.of(Tone.NEUTRAL, Icon.QUESTION, Messages.of("slots.empty")));
        }
        var part = new VBox(head);
        part.getChildren().addAll(EntryRows.of(quotes, desk));
        var input = desk.choices().input(EntryType.HIGHLIGHT).prompt(Messages.of("slots.cite"));
        input.control().setAccessibleText(Messages.of("slots.citeFor", words(slot)));
        input.onCommit(choice -> {
            if (choice != null) {
                var link = new Link(
                        Id.fresh(EntryType.LINK),
                        new Id<>(EntryType.HIGHLIGHT, UUID.fromString(choice.id())),
                        slot,
                        whose,
                        Polarity.SUPPORTING,
                        null);
                desk.edit(Messages.of("slots.edit.cite"), draft -> draft.add(link), () -> {});
            }
        });
        part.getChildren().add(input.node());
        part.getStyleClass().add("slot-part");
        return part;
    }

    private static String words(Relation slot) {
        return switch (slot) {
            case SHOWS_FEAR -> Messages.of("slots.fears");
            case SHOWS_MOTIVATION -> Messages.of("slots.motivations");
            case SHOWS_BELIEF -> Messages.of("slots.beliefs");
            case SHOWS_VALUE -> Messages.of("slots.values");
            default -> Messages.of("slots.desires");
        };
    }
}
