package app.rungs.ui.interview;

import java.text.BreakIterator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Selects words by pointer: by dragging, also over the edge, a word by two clicks and a paragraph by three. */
final class WordsMouse {

    private final WordsView view;
    private final Timeline overEdge = new Timeline(new KeyFrame(Duration.millis(40), _ -> goOn()));
    private double x;
    private double y;

    WordsMouse(WordsView view) {
        this.view = view;
        overEdge.setCycleCount(Animation.INDEFINITE);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> overEdge.stop());
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || view.size() == 0) {
            return;
        }
        var place = view.at(event.getX(), event.getY());
        switch (event.getClickCount()) {
            case 1 -> view.select(event.isShiftDown() ? view.selection().get().anchor() : place, place);
            case 2 -> selectWord(place);
            default ->
                view.select(
                        new Place(place.line(), 0),
                        new Place(place.line(), view.text(place.line()).length()));
        }
        event.consume();
    }

    private void selectWord(Place place) {
        var text = view.text(place.line());
        var words = BreakIterator.getWordInstance();
        words.setText(text);
        int from = words.isBoundary(place.offset()) ? place.offset() : words.preceding(place.offset());
        int to = from >= text.length() ? text.length() : words.following(from);
        view.select(new Place(place.line(), from), new Place(place.line(), to));
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || event.getClickCount() > 1) {
            return;
        }
        x = event.getX();
        y = event.getY();
        if (y < 0 || y > view.getHeight()) {
            overEdge.play();
        } else {
            overEdge.stop();
            extend();
        }
        event.consume();
    }

    /** The farther beyond the edge, the faster. */
    private void goOn() {
        view.scroll(y < 0 ? y / 2 : (y - view.getHeight()) / 2);
        extend();
    }

    private void extend() {
        view.select(view.selection().get().anchor(), view.at(x, Math.clamp(y, 1, Math.max(1, view.getHeight() - 1))));
    }
}
