package app.rungs.ui.capture;

import app.rungs.model.Guide;
import app.rungs.model.Turn;
import app.rungs.model.TurnMark;
import app.rungs.text.Messages;
import app.rungs.ui.entry.StampWords;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Right of the lines: the guide, whose questions are ticked as they are answered, and the moments that were marked. */
final class GuideRail extends ScrollPane {

    private final GuideViewModel model;
    private final CaptureViewModel capture;
    private final ChoiceInput<Guide> guides = ChoiceInput.orNone(List.of(), Guide::name);
    private final VBox questions = new VBox();
    private final Label hint = new Label();
    private final VBox moments = new VBox();
    private final SectionTitle momentsTitle = new SectionTitle(Messages.of("capture.moments"));

    /** @param reveal brings a line into view */
    GuideRail(GuideViewModel model, CaptureViewModel capture, Consumer<Turn> reveal) {
        this.model = model;
        this.capture = capture;
        getStyleClass().add("guide-rail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        guides.onCommit(model::follow);
        questions.getStyleClass().add("guide-questions");
        moments.getStyleClass().add("guide-moments");
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.managedProperty().bind(Bindings.isNotEmpty(hint.textProperty()));
        var content =
                new VBox(new FieldRow(Messages.of("capture.guide"), guides), questions, hint, momentsTitle, moments);
        content.getStyleClass().add("guide-content");
        setContent(content);
        model.shown().subscribe(this::show);
        capture.text().subscribe(_ -> show(model.shown().get()));
        capture.lines().addListener((ListChangeListener<Turn>) change -> moments(reveal));
        moments(reveal);
    }

    private void show(GuideViewModel.Shown shown) {
        if (!shown.guides().equals(shownGuides)) {
            shownGuides = shown.guides();
            guides.choices(shownGuides);
        }
        guides.show(shown.guide());
        var waiting = capture.waiting();
        var now =
                new Ticks(shown, waiting.stream().map(Object::toString).sorted().toList());
        if (now.equals(ticks)) {
            return;
        }
        ticks = now;
        questions
                .getChildren()
                .setAll(shown.questions().stream()
                        .map(it ->
                                row(it, waiting.contains(it.asked().question().id())))
                        .toList());
        hint.setText(Messages.of(
                shown.guides().isEmpty()
                        ? "capture.guide.none"
                        : shown.guide() == null ? "capture.guide.pick" : "capture.guide.hint"));
    }

    private List<Guide> shownGuides = List.of();
    private Ticks ticks = new Ticks(new GuideViewModel.Shown(List.of(), null, List.of()), List.of("?"));

    /** What the ticks are drawn from: the same again need not be drawn again under a typing hand. */
    private record Ticks(GuideViewModel.Shown shown, List<String> waiting) {}

    private Node row(GuideViewModel.Asked asked, boolean waits) {
        boolean answered = asked.answers() > 0 || waits;
        var icon = (answered ? Icon.SUCCESS : Icon.CHECKLIST).node();
        var words = new Label(
                asked.asked().number() + ". " + asked.asked().question().text());
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var count = new Label(asked.answers() > 0 ? Integer.toString(asked.answers()) : "");
        count.getStyleClass().add("caption");
        var line = new HBox(answered ? icon.in(Tone.SUCCESS) : icon, words, count);
        line.getStyleClass().add("guide-line");
        var row = new Button();
        row.setGraphic(line);
        row.getStyleClass().setAll("button", "flat", "guide-question");
        row.setStyle("-fx-padding: 4px 8px 4px " + (8 + 16 * asked.asked().depth()) + "px;");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(Messages.of(
                "capture.question",
                asked.asked().number(),
                asked.asked().question().text(),
                asked.answers()));
        row.setOnAction(_ -> {
            model.tick(asked.asked().question());
            show(model.shown().get());
        });
        return row;
    }

    private void moments(Consumer<Turn> reveal) {
        var marked = capture.lines().stream()
                .filter(line -> line.marked().contains(TurnMark.MOMENT))
                .toList();
        momentsTitle.count(marked.isEmpty() ? "" : Integer.toString(marked.size()));
        moments.getChildren()
                .setAll(marked.stream().map(line -> moment(line, reveal)).toList());
        if (marked.isEmpty()) {
            var none = new Label(Messages.of("capture.moments.none"));
            none.getStyleClass().add("caption");
            none.setWrapText(true);
            moments.getChildren().setAll(none);
        }
    }

    private static Node moment(Turn line, Consumer<Turn> reveal) {
        String at = line.millis() == null ? "" : StampWords.of(line.millis());
        var row = new Button(at + "  " + line.text().lines().findFirst().orElse(""), Icon.STAR.node());
        row.getStyleClass().addAll("flat", "guide-moment");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> reveal.accept(line));
        return row;
    }
}
