package app.rungs.ui.interview;

import app.rungs.findings.TagTrend;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Tag;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EntryInput;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.TextInput;
import app.rungs.ui.kit.Tone;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One tag: how its use went, what bears it, and its merging and splitting. */
final class TagPane extends VBox {

    private final TagsViewModel model;
    private final Tag tag;
    private final TagTrend trend;
    private final EntryList<TagTrend.Use> uses;
    private final HBox asked = new HBox();

    TagPane(TagsViewModel model, Tag tag, TagTrend trend) {
        this.model = model;
        this.tag = tag;
        this.trend = trend;
        getStyleClass().add("tag-pane");
        asked.getStyleClass().add("tag-asked");
        asked.managedProperty().bind(asked.visibleProperty());
        asked.setVisible(false);
        uses = new EntryList<TagTrend.Use>(Messages.of("tags.uses.title"), TagPane::row)
                .onOpen(use -> model.desk().navigator().open(use.piece()));
        uses.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        uses.entries(trend.uses());
        EntryDrag.from(uses, () -> {
            var chosen = uses.getSelectionModel().getSelectedItem();
            return chosen == null ? null : chosen.piece();
        });
        uses.setMinHeight(160);
        VBox.setVgrow(uses, Priority.ALWAYS);
        getChildren()
                .setAll(
                        head(),
                        asked,
                        new SectionTitle(Messages.of("tags.trend"))
                                .count(trend.undated() == 0 ? "" : Messages.of("tags.undated", trend.undated())),
                        new TagTrendChart(trend),
                        new SectionTitle(Messages.of("tags.uses.title"))
                                .count(Integer.toString(trend.uses().size())),
                        uses);
    }

    private Node head() {
        var name = new Label(tag.name());
        name.getStyleClass().add("page-title");
        var spellings = new Label(
                tag.spellings().isEmpty() ? "" : Messages.of("tags.spellings", String.join(", ", tag.spellings())));
        spellings.getStyleClass().add("muted");
        spellings.setWrapText(true);
        spellings.managedProperty().bind(spellings.textProperty().isEmpty().not());
        var tools = new FlowPane(
                Buttons.secondary(
                        Messages.of("tags.open"),
                        Icon.OPEN,
                        () -> model.desk().navigator().open(tag.id())),
                Buttons.secondary(Messages.of("tags.merge"), Icon.LINK, this::askMerge),
                split(),
                Buttons.secondary(Messages.of("tags.under"), Icon.TREE, this::askParent));
        tools.getStyleClass().add("tag-tools");
        var head = new VBox(name, spellings, tools);
        head.getStyleClass().add("tag-head");
        return head;
    }

    private Button split() {
        var split = Buttons.secondary(Messages.of("tags.split"), Icon.UNLINK, this::askSplit);
        Runnable enable = () -> split.setDisable(
                uses.getSelectionModel().getSelectedItems().stream().noneMatch(TagTrend.Use::own));
        uses.getSelectionModel().getSelectedIndices().subscribe(enable);
        enable.run();
        return split;
    }

    private void askMerge() {
        var into = tags();
        into.onCommit(choice -> {
            if (choice != null) {
                model.merge(tag.id(), new Id<>(EntryType.TAG, UUID.fromString(choice.id())));
            }
        });
        ask(new FieldRow(Messages.of("tags.merge.into", tag.name()), into), into.control());
    }

    private void askParent() {
        var parent = tags();
        parent.onCommit(choice ->
                model.move(tag.id(), choice == null ? null : new Id<>(EntryType.TAG, UUID.fromString(choice.id()))));
        ask(new FieldRow(Messages.of("tags.under.which", tag.name()), parent), parent.control());
    }

    private void askSplit() {
        var chosen = uses.getSelectionModel().getSelectedItems().stream()
                .filter(TagTrend.Use::own)
                .map(use -> use.piece().value())
                .toList();
        var name = new TextInput();
        name.onCommit(words -> {
            if (words != null) {
                model.split(tag.id(), words, chosen);
            }
        });
        ask(new FieldRow(Messages.of("tags.split.name", chosen.size()), name), name.control());
    }

    private EntryInput tags() {
        var choices = model.desk().choices();
        return choices.input(
                List.of(EntryType.TAG),
                text -> choices.find(EntryType.TAG, text).stream()
                        .filter(choice -> !choice.id().equals(tag.id().toString()))
                        .toList());
    }

    private void ask(Node question, Node control) {
        HBox.setHgrow(question, Priority.ALWAYS);
        asked.getChildren()
                .setAll(question, Buttons.quiet(Messages.of("tags.cancel"), Icon.CLOSE, () -> asked.setVisible(false)));
        asked.setVisible(true);
        asked.applyCss();
        control.requestFocus();
    }

    private static EntryRow row(TagTrend.Use use) {
        return new EntryRow(
                use.piece(),
                Icon.HIGHLIGHT,
                Tone.NEUTRAL,
                use.words(),
                Stream.of(use.from(), use.own() ? "" : Messages.of("tags.byKind"))
                        .filter(words -> !words.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""),
                use.date() == null ? "" : DayWords.of(Objects.requireNonNull(use.date())));
    }
}
