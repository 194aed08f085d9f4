package app.rungs.ui.entry;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Layers;
import app.rungs.model.RelativeValue;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SwitchInput;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of any entry, made from its shape: title, fields, what speaks for it, and where it is used. */
public final class EntryPage extends VBox implements Page {

    /** What the program notes itself: shown, never asked for. */
    private static final Set<String> NOTED = Set.of("file", "fileHash", "wordsHash", "turn", "start", "end", "quote");

    private final Desk desk;
    private final EntryPageViewModel model;
    private final LinksViewModel linked;
    private final LinksPane links;
    private final Map<UUID, String> titles = new ConcurrentHashMap<>();
    private final List<EntryField<?>> fields = new ArrayList<>();
    private final Map<EntryField<?>, Node> rows = new HashMap<>();
    private BiPredicate<Entry, String> wanted = (_, _) -> true;
    private final Map<String, String> faults = new HashMap<>();
    private final List<Runnable> closing = new ArrayList<>();
    private final HBox chips = new HBox();
    private final VBox title = new VBox();
    private final FieldColumns shortFields = new FieldColumns();
    private final VBox longFields = new VBox();
    private final VBox sections = new VBox();
    private final Label noted = new Label();
    private final Label computed = new Label();

    public EntryPage(Desk desk, Id<?> id) {
        this(desk, id, Set.of());
    }

    /** @param own the fields that a part of the room's own shows */
    public EntryPage(Desk desk, Id<?> id, Set<String> own) {
        this.desk = desk;
        model = new EntryPageViewModel(desk, id);
        linked = new LinksViewModel(desk, id);
        links = new LinksPane(linked, desk);
        getStyleClass().add("entry-page");
        setMinHeight(USE_PREF_SIZE);
        computed.getStyleClass().addAll("page-title", "computed-title");
        computed.setWrapText(true);
        model.fields().stream().filter(field -> !own.contains(field.name())).forEach(field -> place(field, desk));
        if (title.getChildren().isEmpty()) {
            title.getChildren().add(computed);
        }
        longFields.getStyleClass().add("form");
        sections.getStyleClass().add("sections");
        sections.managedProperty().bind(Bindings.isNotEmpty(sections.getChildren()));
        noted.getStyleClass().add("caption");
        noted.setWrapText(true);
        noted.managedProperty().bind(noted.textProperty().isEmpty().not());
        var form = new VBox(title, shortFields, longFields, noted);
        form.getStyleClass().add("entry-form");
        getChildren().setAll(top(), form, sections, links);
        model.shown().subscribe(this::show);
        EntryDrag.onto(this, links::link);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /**
     * Puts a part of the room's own between the fields and the links.
     *
     * @param close run when the page is left
     */
    public EntryPage section(Node node, Runnable close) {
        sections.getChildren().add(node);
        closing.add(close);
        return this;
    }

    /** Shows only the fields that make sense for what the entry says; {@code makesSense} is asked by field name. */
    public EntryPage fields(BiPredicate<Entry, String> makesSense) {
        wanted = makesSense;
        return this;
    }

    /** Offers to add an entry of {@code type} that names this one. */
    public EntryPage adding(EntryType type, Runnable add) {
        links.tool(Buttons.quiet(Messages.of("entry.new", Desk.word(type)), Icon.ADD, add));
        return this;
    }

    /** Leaves entries of {@code type} out of where it is used: a part of the room's own shows them. */
    public EntryPage without(EntryType type) {
        links.without(type);
        return this;
    }

    /** Says under a field what a part of the room's own found wrong with what stands in it; empty for nothing. */
    public void fault(String field, String words) {
        faults.put(field, words);
        fields.stream().filter(it -> it.field().name().equals(field)).forEach(this::show);
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        if (!fields.isEmpty()) {
            fields.getFirst().input().control().requestFocus();
        }
    }

    private HBox top() {
        chips.getStyleClass().add("entry-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        var saved = new Label();
        saved.getStyleClass().addAll("caption", "saved-state");
        saved.textProperty().bind(model.saved());
        saved.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(
                chips,
                saved,
                Buttons.icon(Icon.CHAIN, Messages.of("entry.chain"), this::showChain),
                linking(),
                Buttons.icon(Icon.DELETE, Messages.of("entry.remove"), model::remove));
        top.getStyleClass().add("entry-top");
        return top;
    }

    private void place(Field field, Desk desk) {
        if (NOTED.contains(field.name())) {
            return;
        }
        boolean isTitle = fields.isEmpty() && field.type() == String.class && field.required();
        var shown = isTitle
                ? EntryField.title(field)
                : EntryField.of(field, model.id().type(), desk, titles);
        shown.input().control().setId("start-" + field.name());
        fields.add(shown);
        shown.onCommit(
                (value, first) -> model.change(field, value, first).thenRunAsync(() -> show(shown), desk.screen()));
        var advice = advice(field, shown, desk);
        if (isTitle) {
            shown.input().control().setAccessibleText(model.label(field));
            ((TextInputControl) shown.input().control()).setPromptText(model.label(field));
            title.getChildren().add(shown.input().node());
            title.getChildren().addAll(advice);
        } else if (field.prose() || shown.input() instanceof SwitchInput) {
            longFields.getChildren().add(row(shown));
            longFields.getChildren().addAll(advice);
        } else {
            shortFields.add(row(shown));
        }
    }

    private Node row(EntryField<?> shown) {
        var row = shown.row(model.id().type());
        row.managedProperty().bind(row.visibleProperty());
        rows.put(shown, row);
        return row;
    }

    /** What is said under a claim while it is typed; nothing under any other field. */
    private List<ClaimAdvice> advice(Field field, EntryField<?> shown, Desk desk) {
        var type = model.id().type();
        if (!ClaimAdvice.isFor(type, field) || !(shown.input().control() instanceof TextInputControl typed)) {
            return List.of();
        }
        var advice = ClaimAdvice.under(typed, type, field, desk, model.id());
        closing.add(advice::close);
        return List.of(advice);
    }

    private void show(EntryPageViewModel.Shown shown) {
        titles.putAll(shown.titles());
        setDisable(shown.gone());
        var entry = shown.entry();
        if (entry == null) {
            return;
        }
        computed.setText(
                entry instanceof RelativeValue value ? Messages.of("entry.points", value.points()) : entry.title());
        fields.forEach(this::show);
        rows.forEach(
                (field, row) -> row.setVisible(wanted.test(entry, field.field().name())));
        var type = entry.id().type();
        chips.getChildren().setAll(Chip.of(Tone.NEUTRAL, EntryLook.icon(type), Messages.of("type." + type.word())));
        var tone = EntryLook.tone(Layers.of(entry));
        if (tone != Tone.NEUTRAL) {
            chips.getChildren().add(Chip.of(tone));
        }
        if (shown.fictional()) {
            chips.getChildren().add(Chip.of(Tone.WARNING, Messages.of("entry.fictional")));
        }
        noted.setText(shown.noted());
    }

    private void show(EntryField<?> shown) {
        if (!model.isHeld(shown.field()) && model.shown().get().entry() != null) {
            shown.show(model.value(shown.field()));
        }
        // What is shown anew has no problem yet.
        var refused = model.problem(shown.field());
        shown.input()
                .showProblem(
                        refused.isEmpty() ? faults.getOrDefault(shown.field().name(), "") : refused);
    }

    /**
     * Begins something on the page that {@code room} shows: the cursor into a field, or {@code link}. A page that shows no
     * fields has a button {@code start-details} that does.
     */
    public static void start(Node room, String what) {
        if (room.lookup("#start-" + what) == null && room.lookup("#start-details") instanceof Button details) {
            details.fire();
            room.applyCss();
        }
        var node = room.lookup("#start-" + what);
        if (node instanceof Button button) {
            button.fire();
        } else if (node != null) {
            node.requestFocus();
        } else {
            room.fireEvent(new Beginning(what));
        }
    }

    private Button linking() {
        var button = Buttons.icon(Icon.LINK, Messages.of("entry.link"), links::startLinking);
        button.setId("start-link");
        return button;
    }

    private void showChain() {
        desk.navigator().chain(model.id());
    }

    private void keyPressed(KeyEvent key) {
        boolean writing = key.getTarget() instanceof TextInputControl;
        if (key.getCode() == KeyCode.C && !writing && !key.isShortcutDown() && !key.isAltDown()) {
            showChain();
            key.consume();
        }
        if (key.getCode() == KeyCode.L && !writing && !key.isShortcutDown() && !key.isAltDown()) {
            links.startLinking();
            key.consume();
        }
    }

    @Override
    public void close() {
        fields.forEach(field -> field.input().commit());
        model.close();
        linked.close();
        closing.forEach(Runnable::run);
    }
}
