package app.rungs.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * An entry as a card: stripe, chip, title, statement, footer. The whole card is one stop for the focus; Enter, Space or
 * a click opens it. Its actions appear while the pointer or the focus is on it.
 */
public final class EntryCard extends HBox {

    /** One count or name in the footer of a card, such as "14 quotes". */
    public record Footnote(Icon icon, String words) {}

    /**
     * What a card shows.
     *
     * @param statement the sentence under the title; may be empty
     */
    public record Face(Tone tone, String chip, String title, String statement, List<Footnote> footnotes) {

        /** A card of a layer, whose chip says the layer. */
        public Face(Tone layer, String title, String statement, List<Footnote> footnotes) {
            this(layer, layer.word(), title, statement, footnotes);
        }
    }

    private final Runnable open;
    private final HBox actions = new HBox();

    public EntryCard(Face face, Runnable open) {
        this.open = open;
        getStyleClass().add("entry-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(inWords(face));

        var body = new VBox(top(face), clipped(face.title(), "card-title"));
        body.getStyleClass().add("card-body");
        if (!face.statement().isEmpty()) {
            body.getChildren().add(clipped(face.statement(), "card-statement"));
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        body.getChildren().addAll(space, footer(face));
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().setAll(new LayerStripe(face.tone()), body);

        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Buttons in the card's corner, best made with {@link Buttons#icon}. */
    public EntryCard actions(Button... buttons) {
        actions.getChildren().setAll(buttons);
        return this;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private StackPane top(Face face) {
        var icon = Icon.of(face.tone());
        var chip = icon == null ? Chip.of(face.tone(), face.chip()) : Chip.of(face.tone(), icon, face.chip());
        actions.getStyleClass().add("card-actions");
        var line = new HBox(chip);
        var top = new StackPane(line, actions);
        top.getStyleClass().add("card-top");
        return top;
    }

    private static Label clipped(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        Tips.whenCut(label);
        return label;
    }

    private static HBox footer(Face face) {
        var footer = new HBox();
        footer.getStyleClass().add("card-footer");
        for (var note : face.footnotes()) {
            var label = new Label(note.words(), note.icon().node());
            Tips.whenCut(label);
            footer.getChildren().add(label);
        }
        // Counts stay whole; the last note, a name, gives way.
        footer.getChildren().stream()
                .limit(Math.max(0, face.footnotes().size() - 1))
                .forEach(note -> ((Label) note).setMinWidth(USE_PREF_SIZE));
        return footer;
    }

    private static String inWords(Face face) {
        return Stream.concat(
                        Stream.of(face.chip(), face.title(), face.statement()),
                        face.footnotes().stream().map(Footnote::words))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            requestFocus();
            open.run();
        }
    }

    private void keyPressed(KeyEvent key) {
        if (isFocused() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
            open.run();
            key.consume();
        }
    }
}
