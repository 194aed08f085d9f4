package app.rungs.ui.board;

import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Tag;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SearchBox;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Looks for something on the board: by words, kind, tag, segment and relation. What is something else is dimmed. */
final class FindBar extends HBox {

    private final BoardViewModel model;
    private final Runnable done;
    private final SearchBox search = new SearchBox(Messages.of("board.find"));
    private final Label count = new Label();
    private final Map<UUID, String> titles = new ConcurrentHashMap<>();
    private final ChoiceInput<EntryType> kind = ChoiceInput.orAll(List.of(), it -> Messages.of("types." + it.word()));
    private final ChoiceInput<Id<Tag>> tag = ChoiceInput.orAll(List.of(), this::title);
    private final ChoiceInput<Id<Segment>> segment = ChoiceInput.orAll(List.of(), this::title);
    private final ChoiceInput<Relation> relation = ChoiceInput.orAll(List.of(), Choices::inWords);

    /** @param done called when the user has found enough */
    FindBar(BoardViewModel model, Runnable done) {
        this.model = model;
        this.done = done;
        getStyleClass().add("find-bar");
        HBox.setHgrow(search, Priority.SOMETIMES);
        search.query().subscribe(_ -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        kind.onCommit(it -> model.filter(filter().ofKind(it)));
        tag.onCommit(it -> model.filter(filter().tagged(it)));
        segment.onCommit(it -> model.filter(filter().in(it)));
        relation.onCommit(it -> model.filter(filter().claiming(it)));
        getChildren()
                .setAll(
                        search,
                        count,
                        Buttons.icon(Icon.UP, Messages.of("board.find.before"), () -> model.jump(-1)),
                        Buttons.icon(Icon.DOWN, Messages.of("board.find.next"), () -> model.jump(1)),
                        labelled(Messages.of("board.find.kind"), kind),
                        labelled(Messages.of("board.find.tag"), tag),
                        labelled(Messages.of("board.find.segment"), segment),
                        labelled(Messages.of("board.find.relation"), relation),
                        Buttons.icon(Icon.CLOSE, Messages.of("board.find.close"), this::close));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.watch(this::shown);
    }

    /** Opens the bar with the cursor in its words, and offers what is on the board now. */
    void open() {
        setVisible(true);
        offer();
        search.requestFocus();
        search.selectAll();
    }

    private void close() {
        setVisible(false);
        search.clear();
        kind.show(null);
        tag.show(null);
        segment.show(null);
        relation.show(null);
        model.filter(BoardFilter.NONE);
        done.run();
    }

    private void keyPressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            model.jump(key.isShiftDown() ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && search.getText().isEmpty()) {
            close();
            key.consume();
        }
    }

    private void find() {
        if (isVisible()) {
            model.filter(filter().saying(search.query().getValue()));
        }
    }

    private BoardFilter filter() {
        return model.finder().filter();
    }

    private void shown() {
        if (isVisible()) {
            var finder = model.finder();
            count.setText(
                    filter().isNone()
                            ? ""
                            : Messages.of(
                                    "board.find.count",
                                    finder.at(model.selection().cards()) + 1,
                                    finder.found().size()));
        }
    }

    /** What is on the board can be looked for; the names of tags and segments that are not on it are asked for. */
    private void offer() {
        var content = model.content();
        kind.choices(content.cards().stream()
                .map(card -> card.entry().type())
                .distinct()
                .sorted()
                .toList());
        relation.choices(content.connectors().stream()
                .map(it -> it.link().relation())
                .distinct()
                .sorted()
                .toList());
        var named = new HashSet<Id<?>>();
        for (var card : content.cards()) {
            named.add(card.entry());
            named.addAll(card.face().names());
            content.links(card.entry()).stream()
                    .flatMap(link -> Stream.<Id<?>>of(link.from(), link.to()))
                    .forEach(named::add);
        }
        var wanted = named.stream()
                .filter(id -> id.type() == EntryType.TAG || id.type() == EntryType.SEGMENT)
                .toList();
        model.read(entries ->
                        wanted.stream().flatMap(id -> entries.any(id).stream()).toList())
                .thenAcceptAsync(this::named, model.screen());
    }

    private void named(List<Entry> found) {
        found.forEach(entry -> titles.put(entry.id().value(), entry.title()));
        tag.choices(ids(found, EntryType.TAG));
        segment.choices(ids(found, EntryType.SEGMENT));
    }

    @SuppressWarnings("unchecked") // an Id<E> is only ever made for an E
    private <E> List<Id<E>> ids(Collection<Entry> entries, EntryType type) {
        return entries.stream()
                .map(entry -> (Id<E>) entry.id())
                .filter(id -> id.type() == type)
                .sorted(Comparator.comparing(this::title))
                .toList();
    }

    private String title(Id<?> id) {
        return titles.getOrDefault(id.value(), "");
    }

    private static HBox labelled(String words, ChoiceInput<?> input) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(input.control());
        input.control().setAccessibleText(words);
        var row = new HBox(label, input.node());
        row.getStyleClass().add("find-choice");
        return row;
    }
}
