package app.rungs.ui.interview;

import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Person;
import app.rungs.model.Relay;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who told whom: the chain through which an interview's story reached us, from whoever saw it. */
final class RelayPane extends VBox {

    /** What a name that is no person's in the workspace is known by. */
    private static final String IN_WORDS = "in words";

    private final Desk desk;
    private final Id<Interview> interview;
    private final LatestAnswer<Chain> question;
    private final Runnable unfollow;

    private record Chain(@Nullable Hand hand, List<Relay> relays) {}

    RelayPane(Desk desk, Id<Interview> interview) {
        this.desk = desk;
        this.interview = interview;
        getStyleClass().add("link-section");
        managedProperty().bind(visibleProperty());
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change ->
                            change.id().type() == EntryType.RELAY || change.id().equals(interview))) {
                read();
            }
        });
        read();
    }

    void close() {
        unfollow.run();
        question.close();
    }

    private void read() {
        question.ask(entries ->
                new Chain(entries.find(interview).map(Interview::hand).orElse(null), relays(entries, interview)));
    }

    private static List<Relay> relays(Entries entries, Id<Interview> interview) {
        return entries.naming(Relay.class, interview).stream()
                .sorted(Comparator.comparingInt(Relay::position))
                .toList();
    }

    private void show(Chain chain) {
        boolean heardIt = chain.hand() == null || chain.hand() == Hand.FIRST;
        setVisible(!heardIt || !chain.relays().isEmpty());
        var parts = new ArrayList<Node>();
        parts.add(new SectionTitle(Messages.of("relay.title")));
        var words = new Label(
                chain.relays().isEmpty()
                        ? Messages.of("relay.none")
                        : Stream.concat(chain.relays().stream().map(Relay::name), Stream.of(Messages.of("relay.us")))
                                .collect(Collectors.joining(" → ")));
        words.setWrapText(true);
        words.getStyleClass().add(chain.relays().isEmpty() ? "muted" : "strong");
        parts.add(words);
        for (int at = 0; at < chain.relays().size(); at++) {
            parts.add(row(chain.relays().get(at), at));
        }
        parts.add(next(chain.relays()));
        getChildren().setAll(parts);
    }

    private Node row(Relay relay, int at) {
        var words = new Label(Messages.of(at == 0 ? "relay.saw" : "relay.told", relay.name()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(
                words,
                Buttons.icon(Icon.DELETE, Messages.of("entry.remove"), () -> desk.remove(relay.id(), relay.name())));
        row.getStyleClass().add("question-row");
        return row;
    }

    private Node next(List<Relay> relays) {
        var input = desk.choices()
                .input(EntryType.PERSON)
                .prompt(Messages.of(relays.isEmpty() ? "relay.add.first" : "relay.add.next"))
                .creating(name -> new Choice(IN_WORDS, name));
        input.control().setAccessibleText(Messages.of("relay.add"));
        int position = relays.isEmpty() ? 0 : relays.getLast().position() + 1;
        input.onCommit(choice -> {
            if (choice != null) {
                desk.edit(
                        Messages.of("relay.edit.add"),
                        draft -> draft.add(new Relay(
                                Id.fresh(EntryType.RELAY), interview, position, choice.label(), person(choice))),
                        () -> {});
            }
        });
        return input.node();
    }

    private static @Nullable Id<Person> person(Choice choice) {
        return choice.id().equals(IN_WORDS) ? null : new Id<>(EntryType.PERSON, UUID.fromString(choice.id()));
    }
}
