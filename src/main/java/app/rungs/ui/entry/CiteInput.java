package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Choice;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.layout.StackPane;

/** Finds a quote, a fact or a metric by typing and links it at once. */
public final class CiteInput extends StackPane {

    /** What can be cited as evidence. */
    public static final List<EntryType> EVIDENCE = List.of(EntryType.HIGHLIGHT, EntryType.FACT, EntryType.READING);

    private CiteInput(Desk desk, List<EntryType> types, String name, Function<Id<?>, Link> link) {
        var input = desk.choices()
                .input(
                        types,
                        text -> types.stream()
                                .flatMap(type -> desk.choices().find(type, text).stream()
                                        .map(choice -> new Choice(
                                                type.name() + ":" + choice.id(), choice.label(), Desk.word(type))))
                                .toList())
                .prompt(name);
        input.control().setAccessibleText(name);
        input.onCommit(choice -> {
            if (choice != null) {
                input.show(null);
                make(desk, link.apply(id(choice)));
            }
        });
        getChildren().setAll(input.node());
    }

    /** Links what is chosen among {@code types} to {@code claim}, which it is evidence for or tells of. */
    public static CiteInput of(Desk desk, List<EntryType> types, Relation relation, Id<?> claim, String name) {
        return new CiteInput(desk, types, name, chosen -> link(chosen, relation, claim));
    }

    /** Links {@code from} to what is chosen among the entries of {@code type}, such as a role to its metric. */
    public static CiteInput towards(Desk desk, Id<?> from, Relation relation, EntryType type, String name) {
        return new CiteInput(desk, List.of(type), name, chosen -> link(from, relation, chosen));
    }

    /** Makes what was dropped on {@code claim} its evidence; what cannot be evidence is told. */
    public static void dropped(Desk desk, UUID piece, Id<?> claim) {
        desk.edit(
                Messages.of("entry.edit.link", Desk.word(claim.type())),
                draft -> draft.entries()
                        .any(piece)
                        .ifPresent(entry -> draft.add(link(entry.id(), Relation.EVIDENCE, claim))),
                () -> desk.navigator().say(Messages.of("entry.linked")));
    }

    private static void make(Desk desk, Link link) {
        desk.edit(
                Messages.of("entry.edit.link", Desk.word(link.to().type())),
                draft -> draft.add(link),
                () -> desk.navigator().say(Messages.of("entry.linked")));
    }

    private static Link link(Id<?> from, Relation relation, Id<?> to) {
        return new Link(Id.fresh(EntryType.LINK), from, relation, to, Polarity.SUPPORTING, null);
    }

    private static Id<?> id(Choice choice) {
        var parts = choice.id().split(":");
        return new Id<>(EntryType.valueOf(parts[0]), UUID.fromString(parts[1]));
    }
}
