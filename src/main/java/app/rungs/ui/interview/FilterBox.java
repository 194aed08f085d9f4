package app.rungs.ui.interview;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Filter;
import app.rungs.model.Filter.Condition;
import app.rungs.model.Filter.Kind;
import app.rungs.model.Hand;
import app.rungs.model.Mode;
import app.rungs.model.Polarity;
import app.rungs.model.Purpose;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.DateInput;
import app.rungs.ui.kit.FieldInput;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SearchBox;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** A filter put together from chips: words that must be there, and conditions from a menu; a chip's cross takes it off. */
final class FilterBox extends FlowPane {

    private static final Map<Kind, EntryType> ENTRIES = Map.of(
            Kind.TAG, EntryType.TAG,
            Kind.SEGMENT, EntryType.SEGMENT,
            Kind.ORGANISATION, EntryType.ORGANISATION,
            Kind.PERSON, EntryType.PERSON);

    private final Desk desk;
    private final Consumer<Filter> changed;
    private final SearchBox search = new SearchBox(Messages.of("filter.text"));
    private final ContextMenu kinds = new ContextMenu();
    private final Button menu = Buttons.secondary(Messages.of("filter.add"), Icon.FILTER, this::offer);
    private Filter filter = Filter.ALL;
    private Map<String, String> names = Map.of();
    private boolean showing;

    /** @param changed hears of the filter whenever the user changes it */
    FilterBox(Desk desk, Consumer<Filter> changed) {
        this.desk = desk;
        this.changed = changed;
        getStyleClass().add("filter-box");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Messages.of("filter.title"));
        search.query().subscribe(this::searched);
        kinds.getItems().setAll(choices(Kind.OPEN, Filter.Open.values()));
        ENTRIES.keySet().stream().sorted().forEach(kind -> kinds.getItems().add(asking(kind)));
        kinds.getItems()
                .addAll(
                        choices(Kind.HAND, Hand.values()),
                        choices(Kind.PURPOSE, Purpose.values()),
                        choices(Kind.MODE, Mode.values()),
                        choices(Kind.POLARITY, Polarity.values()),
                        asking(Kind.SINCE),
                        asking(Kind.UNTIL));
        draw();
    }

    /** Shows a filter. {@code entryNames} calls the entries it names by their ids. */
    void show(Filter shown, Map<String, String> entryNames) {
        names = entryNames;
        if (!shown.equals(filter) || !entryNames.isEmpty()) {
            filter = shown;
            showing = true;
            var text = String.join(" ", shown.values(Kind.TEXT));
            if (!search.getText().strip().equals(text)) {
                search.setText(text);
            }
            showing = false;
            draw();
        }
    }

    void clear() {
        search.clear();
        change(Filter.ALL);
    }

    private void offer() {
        kinds.show(menu, Side.BOTTOM, 0, 4);
    }

    private void searched(String words) {
        if (!showing) {
            var rest = new Filter(filter.conditions().stream()
                    .filter(condition -> condition.kind() != Kind.TEXT)
                    .toList());
            change(words.isEmpty() ? rest : rest.with(new Condition(Kind.TEXT, words)));
        }
    }

    private void change(Filter next) {
        if (!next.equals(filter)) {
            filter = next;
            draw();
            changed.accept(next);
        }
    }

    private void draw() {
        boolean typing = search.isFocused();
        getChildren().setAll(search);
        filter.conditions().stream()
                .filter(condition -> condition.kind() != Kind.TEXT)
                .forEach(condition -> getChildren().add(chip(condition)));
        getChildren().add(menu);
        if (!filter.isEmpty()) {
            getChildren().add(Buttons.quiet(Messages.of("filter.clear"), null, this::clear));
        }
        if (typing) {
            int caret = search.getCaretPosition();
            search.requestFocus();
            search.selectRange(caret, caret);
        }
    }

    private Node chip(Condition condition) {
        var words = inWords(condition);
        var chip = Buttons.quiet(words, Icon.CLOSE, () -> change(filter.without(condition)));
        chip.getStyleClass().add("filter-chip");
        chip.setAccessibleText(Messages.of("filter.off", words));
        return chip;
    }

    private String inWords(Condition condition) {
        var kind = Messages.of("filter.kind." + condition.kind().name());
        var value = switch (condition.kind()) {
            case HAND -> word(Hand.class, condition.value());
            case PURPOSE -> word(Purpose.class, condition.value());
            case MODE -> word(Mode.class, condition.value());
            case POLARITY -> word(Polarity.class, condition.value());
            case OPEN -> openInWords(condition.value());
            case TAG, SEGMENT, ORGANISATION, PERSON ->
                names.getOrDefault(condition.value(), Messages.of("filter.gone"));
            case TEXT, SINCE, UNTIL -> condition.value();
        };
        return condition.kind() == Kind.OPEN ? value : kind + ": " + value;
    }

    private static <C extends Enum<C>> String word(Class<C> type, String value) {
        return Choices.find(type, value).map(Choices::inWords).orElse(value);
    }

    private static String openInWords(String value) {
        return Choices.find(Filter.Open.class, value)
                .map(open -> Messages.of("filter.open." + open.name()))
                .orElse(value);
    }

    private Menu choices(Kind kind, Enum<?>[] values) {
        var items = new Menu(Messages.of("filter.kind." + kind.name()));
        for (var value : values) {
            var condition = Condition.of(kind, value);
            var words = kind == Kind.OPEN ? Messages.of("filter.open." + value.name()) : Choices.inWords(value);
            var item = new MenuItem(words);
            item.setOnAction(_ -> change(filter.with(condition)));
            items.getItems().add(item);
        }
        return items;
    }

    private MenuItem asking(Kind kind) {
        var item = new MenuItem(Messages.of("filter.ask", Messages.of("filter.kind." + kind.name())));
        item.setOnAction(_ -> ask(kind));
        return item;
    }

    /** Asks for a condition's value in a field beside the chips; Esc leaves it. */
    private void ask(Kind kind) {
        var type = ENTRIES.get(kind);
        if (type == null) {
            var input = new DateInput();
            input.onCommit(day -> {
                if (day != null) {
                    change(filter.with(new Condition(kind, day.toString())));
                }
            });
            put(kind, input);
        } else {
            var input = desk.choices()
                    .input(type)
                    .prompt(Messages.of("filter.kind." + kind.name()).toLowerCase(Locale.getDefault()));
            input.onCommit(choice -> {
                if (choice != null) {
                    names = new java.util.HashMap<>(names);
                    names.put(choice.id(), choice.label());
                    change(filter.with(new Condition(kind, choice.id())));
                }
            });
            put(kind, input);
        }
    }

    private void put(Kind kind, FieldInput<?> input) {
        draw();
        var node = input.node();
        node.getStyleClass().add("filter-asked");
        input.control().setAccessibleText(Messages.of("filter.kind." + kind.name()));
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                draw();
                menu.requestFocus();
                key.consume();
            }
        });
        getChildren().add(getChildren().indexOf(menu), node);
        input.control().requestFocus();
    }
}
