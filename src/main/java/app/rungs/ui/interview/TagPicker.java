package app.rungs.ui.interview;

import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Tag;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.OpeningKey;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Tags highlights while the hands stay on the keys: type, Enter adds the tag above all, and makes it where there is none
 * of that name; again for the next one; Backspace in an empty field takes the last one off; Esc is done.
 */
final class TagPicker extends VBox {

    private static final int OFFERED = 6;
    private static final double ROW = 30;

    private final Desk desk;
    private final Tagging tagging;
    private final Label title = new Label();
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();
    private final ListView<Choice> offers = new ListView<>();
    private final List<Tag> present = new ArrayList<>();
    private final OpeningKey opening = new OpeningKey(this);
    private List<Id<Highlight>> highlights = List.of();
    private Runnable done = () -> {};

    TagPicker(Desk desk) {
        this.desk = desk;
        tagging = new Tagging(desk);
        getStyleClass().addAll("floating", "tag-picker");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        title.getStyleClass().add("strong");
        chips.getStyleClass().add("tag-chips");
        chips.managedProperty().bind(chips.visibleProperty());
        field.setPromptText(Messages.of("interview.tag.prompt"));
        field.setAccessibleText(Messages.of("interview.tag.prompt"));
        offers.getStyleClass().addAll("suggestions", "edge-to-edge");
        offers.setFocusTraversable(false);
        offers.setFixedCellSize(ROW);
        offers.setAccessibleText(Messages.of("interview.tag.offers"));
        offers.setCellFactory(_ -> new OfferCell());
        offers.setOnMouseClicked(_ -> take());
        offers.managedProperty().bind(offers.visibleProperty());
        field.textProperty().subscribe(_ -> offer());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getChildren().setAll(title, chips, field, offers);
    }

    /**
     * Opens over {@code tagged}.
     *
     * @param tags what they carry already: all of them where they are several
     * @param after run when it is closed
     */
    void open(List<Id<Highlight>> tagged, List<Tag> tags, Runnable after) {
        highlights = List.copyOf(tagged);
        done = after;
        present.clear();
        present.addAll(tags);
        desk.choices().prepare(EntryType.TAG);
        title.setText(Messages.of("interview.tag.title", highlights.size()));
        field.clear();
        setVisible(true);
        showChips();
        offer();
        opening.opened();
        field.requestFocus();
    }

    void shut() {
        if (isVisible()) {
            setVisible(false);
            done.run();
        }
    }

    private void offer() {
        var text = field.getText().strip();
        var found = new ArrayList<>(desk.choices().find(EntryType.TAG, text).stream()
                .filter(choice ->
                        present.stream().noneMatch(tag -> tag.id().toString().equals(choice.id())))
                .limit(OFFERED)
                .toList());
        boolean known = found.stream().anyMatch(choice -> choice.label().equalsIgnoreCase(text))
                || present.stream().anyMatch(tag -> tag.name().equalsIgnoreCase(text));
        if (!text.isEmpty() && !known) {
            found.add(new Choice("", text, Messages.of("interview.tag.create")));
        }
        offers.getItems().setAll(found);
        offers.getSelectionModel().selectFirst();
        offers.setVisible(!found.isEmpty());
        offers.setPrefHeight(ROW * found.size() + 12);
    }

    private void take() {
        var chosen = offers.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            tagging.add(highlights, chosen.label(), this::added);
            field.clear();
        }
    }

    private void added(Tag tag) {
        if (present.stream().noneMatch(tag::equals)) {
            present.add(tag);
        }
        showChips();
        offer();
    }

    private void takeOff(Tag tag) {
        tagging.remove(highlights, tag.id());
        present.remove(tag);
        showChips();
        offer();
        field.requestFocus();
    }

    private void showChips() {
        chips.setVisible(!present.isEmpty());
        chips.getChildren().setAll(present.stream().<Node>map(this::chip).toList());
    }

    private Node chip(Tag tag) {
        var chip = Buttons.quiet(tag.name(), Icon.CLOSE, () -> takeOff(tag));
        chip.getStyleClass().add("tag-chip");
        chip.setAccessibleText(Messages.of("interview.tag.off", tag.name()));
        return chip;
    }

    private void keyPressed(KeyEvent key) {
        int at = offers.getSelectionModel().getSelectedIndex();
        boolean typing = key.getTarget() == field;
        switch (key.getCode()) {
            case ESCAPE -> shut();
            case DOWN ->
                offers.getSelectionModel()
                        .clearAndSelect(Math.min(at + 1, offers.getItems().size() - 1));
            case UP -> offers.getSelectionModel().clearAndSelect(Math.max(at - 1, 0));
            case ENTER -> {
                if (!typing) {
                    return;
                }
                if (key.isShortcutDown() || field.getText().isBlank()) {
                    shut();
                } else {
                    take();
                }
            }
            case BACK_SPACE -> {
                if (!typing || !field.getText().isEmpty() || present.isEmpty()) {
                    return;
                }
                takeOff(present.getLast());
            }
            default -> {
                return;
            }
        }
        key.consume();
    }
}
