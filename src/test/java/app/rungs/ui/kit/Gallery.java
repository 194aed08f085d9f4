package app.rungs.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every control of the kit in every state. What is quoted here is fictional. */
final class Gallery {

    private Gallery() {}

    /** A whole window: sidebar, header, banner, cards, status bar. */
    static Parent window() {
        var page = new VBox(
                new PageHeader("Jobs")
                        .count("24 jobs · 3 segments · 118 quotes linked")
                        .secondary("Import…", Icon.IMPORT, () -> {})
                        .primary("New job", Icon.ADD, () -> {}),
                new HBox(8, search(), views()),
                new Banner(
                        Tone.WARNING,
                        "4 jobs rest on a single interview. A brief will say so.",
                        Buttons.quiet("Show them", null, () -> {})),
                new CardGrid(cards()));
        page.getStyleClass().add("page");
        page.setStyle("-fx-spacing: 16px");
        var window = new BorderPane();
        window.setLeft(sidebar());
        window.setCenter(page);
        window.setBottom(status());
        return new Overlay(window);
    }

    static Parent fields() {
        var left = form(
                new FieldRow("Title", shown(new TextInput(), "Reconcile outage times before the filing")),
                new FieldRow("Prompt", new TextInput().prompt("What are they trying to get done?")),
                new FieldRow(
                                "Statement",
                                shown(
                                        new ProseInput(),
                                        "When a storm has passed, I want every outage matched with its cause, so that"
                                                + " I can file the reliability report without asking three control"
                                                + " rooms.\n"
                                                + "The field grows with its text."))
                        .hint("When … I want … so that …"),
                new FieldRow("Target", shown(NumberInput.decimal(), 92.5)),
                new FieldRow("Points", wrong(NumberInput.whole(0, 100), "about forty")),
                new FieldRow("Recorded on", shown(new DateInput(), LocalDate.of(2026, 11, 21))),
                new FieldRow("Expires on", wrong(new DateInput(), "2026-13-01")));
        var on = new SwitchInput("Counts as discovery");
        on.show(true);
        var off = new SwitchInput("Do not contact again");
        var disabled = shown(new TextInput(), "Not here");
        disabled.control().setDisable(true);
        var right = form(
                FieldRow.beside(
                        "Layer",
                        shown(ChoiceInput.of(List.of(Tone.TACTICAL, Tone.OPERATIONAL), Tone::word), Tone.TACTICAL)),
                FieldRow.beside("Department", ChoiceInput.orNone(List.of("Control room", "Metering"), name -> name)),
                FieldRow.beside(
                        "Person",
                        shown(new EntryInput(_ -> List.of()), new Choice("1", "Maria Keller", "Fictional Power"))),
                FieldRow.beside("Switches", on),
                FieldRow.beside("", off),
                FieldRow.beside("Disabled", disabled),
                FieldRow.beside("Baseline", shown(NumberInput.decimal(), 1200.0)),
                new SectionTitle("Evidence", Buttons.quiet("Link a quote", Icon.LINK, () -> {})).count("14"),
                new Banner(Tone.ACCENT, "This is the sample workspace. Everybody in it is fictional."),
                new Banner(Tone.SUCCESS, "The backup of today has been read back and is complete."),
                new Banner(Tone.DANGER, "The disk is full. What you typed is kept here; nothing was lost."));
        var both = new HBox(48, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(400);
        right.setPrefWidth(480);
        return page(new PageHeader("Fields").back("Back to Home", () -> {}), both);
    }

    static Parent parts() {
        var chips = new HBox(8);
        for (var tone : Tone.values()) {
            chips.getChildren().add(tone == Tone.NEUTRAL ? Chip.of(tone, "#storm") : Chip.of(tone));
        }
        chips.getChildren().add(Chip.of(Tone.WARNING, "Thin evidence"));
        var primary = Buttons.primary("New job", Icon.ADD, () -> {});
        primary.setId("primary");
        var disabled = Buttons.primary("Publish", null, () -> {});
        disabled.setDisable(true);
        var buttons = new HBox(
                8,
                primary,
                disabled,
                Buttons.secondary("Filter", Icon.FILTER, () -> {}),
                Buttons.quiet("Link a quote", Icon.LINK, () -> {}),
                Buttons.danger("Delete for good", Icon.DELETE, () -> {}),
                Buttons.icon(Icon.MORE, "More", () -> {}),
                views());
        var split = new MasterDetail(
                rows(),
                new EmptyState(Icon.INTERVIEWS, "No interview chosen", "Choose one on the left, or start a new one.")
                        .with(
                                Buttons.primary("Start interview", Icon.PLAY, () -> {}),
                                Buttons.quiet("Import a transcript", null, () -> {})));
        VBox.setVgrow(split, Priority.ALWAYS);
        return page(new PageHeader("Parts"), chips, buttons, split);
    }

    static Palette palette(Overlay overlay, Consumer<PaletteItem> accept) {
        return new Palette(overlay, Gallery::found, accept)
                .creating(words -> new PaletteItem("new", "Create", Icon.ADD, "Create job “" + words + "”", "", null));
    }

    static Overlay question() {
        var overlay = new Overlay(window());
        Question.ask(
                overlay,
                "Empty the bin?",
                "12 entries have been in the bin for 30 days. They cannot be brought back.",
                "Empty the bin",
                () -> {});
        return overlay;
    }

    static Overlay toast() {
        var overlay = new Overlay(parts());
        overlay.toast("Moved “Reconcile outage times” to the bin.", "Undo", () -> {});
        return overlay;
    }

    private static List<PaletteItem> found(PaletteQuery query) {
        return switch (query.kind()) {
            case COMMANDS ->
                List.of(
                        new PaletteItem("undo", "Commands", Icon.UNDO, "Undo rename", "Ctrl+Z", null),
                        new PaletteItem("start", "Commands", Icon.PLAY, "Start interview", "Ctrl+Shift+N", null));
            case THINGS ->
                List.of(
                        item("1", "Jobs", Icon.JOBS, "Reconcile outage times before the filing", "Control room"),
                        item("2", "Jobs", Icon.JOBS, "Report a near miss", "Safety"),
                        item("3", "Metrics", Icon.METRIC, "Recordable injuries per 200,000 hours", "Safety"),
                        item("4", "Metrics", Icon.METRIC, "Restoration time", "Control room"),
                        item("5", "People", Icon.PERSON, "Maria Keller", "Fictional Power"),
                        item("6", "Segments", Icon.SEGMENTS, "Regional co-operatives", ""));
            default -> List.of();
        };
    }

    private static PaletteItem item(String id, String group, Icon icon, String words, String hint) {
        return new PaletteItem(id, group, icon, words, hint, Instant.EPOCH);
    }

    private static SearchBox search() {
        var search = new SearchBox("Filter jobs");
        search.setPrefWidth(260);
        search.setText("storm");
        return search;
    }

    private static ViewSwitch<String> views() {
        return new ViewSwitch<String>(_ -> {})
                .view("cards", Icon.CARDS, "Cards")
                .view("table", Icon.TABLE, "Table")
                .view("matrix", Icon.MATRIX, "Matrix");
    }

    private static List<EntryCard> cards() {
        return List.of(
                card(
                        Tone.TACTICAL,
                        "Reconcile outage times before the filing",
                        "When a storm has passed, I want every outage matched with its cause, so that I can file the"
                            + " reliability report without asking three control rooms and the weather service again.",
                        "14 quotes",
                        "Control room"),
                card(
                        Tone.OPERATIONAL,
                        "Keep every feeder on one maintenance plan",
                        "When a line stops, I want one schedule across sites, so I can move parts and people.",
                        "9 quotes",
                        "Field operations"),
                card(
                        Tone.STRATEGIC,
                        "Decide which investments the regulator will let us recover, before the next rate case is"
                                + " prepared and the auditors ask",
                        "When margins fall below target, I want evidence by segment.",
                        "5 quotes",
                        "Finance"),
                new EntryCard(
                        new EntryCard.Face(
                                Tone.NEUTRAL,
                                "No layer yet",
                                "Explain a bill",
                                "",
                                List.of(new EntryCard.Footnote(Icon.QUOTE, "1 quote"))),
                        () -> {}));
    }

    private static EntryCard card(Tone tone, String title, String statement, String quotes, String department) {
        return new EntryCard(
                        new EntryCard.Face(
                                tone,
                                title,
                                statement,
                                List.of(
                                        new EntryCard.Footnote(Icon.QUOTE, quotes),
                                        new EntryCard.Footnote(Icon.DEPARTMENTS, department))),
                        () -> {})
                .actions(
                        Buttons.icon(Icon.LINK, "Link", () -> {}),
                        Buttons.icon(Icon.DELETE, "Move to the bin", () -> {}));
    }

    private static EntryList<EntryRow> rows() {
        var list = new EntryList<EntryRow>("Interviews", row -> row);
        list.entries(List.of(
                new EntryRow(
                        1, Icon.INTERVIEWS, Tone.TACTICAL, "Maria Keller", "Dispatcher · Fictional Power", "21 Nov"),
                new EntryRow(2, Icon.INTERVIEWS, Tone.OPERATIONAL, "Head of metering", "Fictional Co-op", "20 Nov"),
                new EntryRow(
                        3,
                        Icon.INTERVIEWS,
                        Tone.STRATEGIC,
                        "The chief executive of a municipal utility with a long name",
                        "Strategy and the next ten years of the network",
                        "18 Nov"),
                new EntryRow(4, Icon.NOTE, Tone.NEUTRAL, "Notes from the trade fair", "", "2 Nov")));
        list.select(2);
        return list;
    }

    private static VBox sidebar() {
        var group = new ToggleGroup();
        var sidebar = new VBox();
        sidebar.getStyleClass().add("sidebar");
        var places = List.of(
                new SidebarItem(Icon.HOME, "Home", "Home", () -> {}),
                new SidebarItem(Icon.INTERVIEWS, "Interviews", "Interviews", () -> {}),
                new SidebarItem(Icon.JOBS, "Jobs", "Jobs", () -> {}),
                new SidebarItem(Icon.DEPARTMENTS, "Departments", "Departments", () -> {}),
                new SidebarItem(Icon.SEGMENTS, "Segments", "Segments", () -> {}),
                new SidebarItem(Icon.BOARDS, "Boards", "Boards", () -> {}),
                new SidebarItem(Icon.BRIEFS, "Briefs", "Briefs", () -> {}));
        places.forEach(place -> place.setToggleGroup(group));
        places.get(2).setSelected(true);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        sidebar.getChildren().addAll(places);
        sidebar.getChildren().addAll(space, new SidebarItem(Icon.SETTINGS, "Settings", "Settings", () -> {}));
        return sidebar;
    }

    private static StatusBar status() {
        var bar = new StatusBar();
        bar.saved("Saved 14:02", Tone.SUCCESS);
        bar.follow(ProgressTask.start(
                "Importing",
                progress -> {
                    progress.at(12, 40);
                    return true;
                },
                Runnable::run,
                new FirstOnly(),
                _ -> {},
                _ -> {}));
        return bar;
    }

    /** Runs what is shown first, so that the work seems to go on. */
    private static final class FirstOnly implements Executor {
        private boolean ran;

        @Override
        public void execute(Runnable work) {
            if (!ran) {
                ran = true;
                work.run();
            }
        }
    }

    private static <T, I extends FieldInput<T>> I shown(I input, T value) {
        input.show(value);
        return input;
    }

    private static <T, I extends FieldInput<T>> I wrong(I input, String text) {
        ((TextField) input.control()).setText(text);
        input.commit();
        return input;
    }

    private static VBox form(Node... rows) {
        var form = new VBox(rows);
        form.getStyleClass().add("form");
        return form;
    }

    private static VBox page(Node... parts) {
        var page = new VBox(parts);
        page.getStyleClass().add("page");
        return page;
    }
}
