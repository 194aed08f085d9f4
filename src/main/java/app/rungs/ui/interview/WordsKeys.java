package app.rungs.ui.interview;

import java.text.BreakIterator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Moves the caret through words by the keys of every text, selects with Shift, copies. */
final class WordsKeys {

    private final WordsView view;

    /** Where in a line the caret would be, if the line were long enough; negative where it was moved along the line since. */
    private double goal = -1;

    WordsKeys(WordsView view) {
        this.view = view;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.selection().subscribe((_, _) -> goal = -1);
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown()) {
            return;
        }
        boolean far = key.isShortcutDown();
        double x = goal >= 0 ? goal : view.caret(caret()).getMinX();
        var place = switch (key.getCode()) {
            case LEFT -> along(key, false);
            case RIGHT -> along(key, true);
            case UP -> up(x, view.lineHeight() / 2);
            case DOWN -> down(x);
            case HOME -> far ? Place.BEGINNING : edge(0);
            case END -> far ? view.end() : edge(Double.MAX_VALUE / 4);
            case PAGE_UP -> page(x, -1);
            case PAGE_DOWN -> page(x, 1);
            case A -> far ? view.end() : null;
            case C -> far ? copied() : null;
            default -> null;
        };
        if (place == null) {
            return;
        }
        switch (key.getCode()) {
            case A -> view.select(Place.BEGINNING, place);
            case C -> {}
            default -> view.select(key.isShiftDown() ? view.selection().get().anchor() : place, place);
        }
        switch (key.getCode()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> goal = x;
            default -> {}
        }
        key.consume();
    }

    private Place caret() {
        return view.selection().get().caret();
    }

    private Place along(KeyEvent key, boolean forward) {
        var selected = view.selection().get();
        if (!selected.isEmpty() && !key.isShiftDown() && !key.isShortcutDown()) {
            return forward ? selected.to() : selected.from();
        }
        var from = caret();
        var text = view.text(from.line());
        if (forward && from.offset() >= text.length()) {
            return from.line() + 1 < view.size() ? new Place(from.line() + 1, 0) : from;
        } else if (!forward && from.offset() == 0) {
            return from.line() > 0
                    ? new Place(from.line() - 1, view.text(from.line() - 1).length())
                    : from;
        }
        var breaks = key.isShortcutDown() ? BreakIterator.getWordInstance() : BreakIterator.getCharacterInstance();
        breaks.setText(text);
        int to = forward ? breaks.following(from.offset()) : breaks.preceding(from.offset());
        // Behind the blanks as well, where it goes by words.
        while (key.isShortcutDown() && to > 0 && to < text.length() && Character.isWhitespace(text.charAt(to))) {
            to = forward ? breaks.following(to) : breaks.preceding(to);
        }
        return new Place(from.line(), Math.clamp(to, 0, text.length()));
    }

    private Place up(double x, double step) {
        var from = shown(caret());
        var to = view.at(x, view.caret(from).getMinY() - step);
        if (to.line() < from.line() || below(from, to)) {
            return to;
        }
        return from.line() == 0 ? Place.BEGINNING : lastLine(from.line() - 1, x);
    }

    private Place down(double x) {
        var from = shown(caret());
        var to = view.at(x, view.caret(from).getMaxY() + view.lineHeight() / 2);
        if (to.line() > from.line() || below(to, from)) {
            return to;
        } else if (from.line() + 1 == view.size()) {
            return view.end();
        }
        var next = new Place(from.line() + 1, 0);
        view.reveal(next);
        return view.at(x, view.caret(next).getMinY() + 1);
    }

    private Place lastLine(int line, double x) {
        var end = new Place(line, view.text(line).length());
        view.reveal(end);
        return view.at(x, view.caret(end).getMaxY() - 1);
    }

    private boolean below(Place lower, Place upper) {
        return lower.line() == upper.line()
                && view.caret(lower).getMinY() > view.caret(upper).getMinY();
    }

    /** The end of the line on the screen the caret is in: the first one for 0, the last one far to the right. */
    private Place edge(double x) {
        var from = shown(caret());
        var line = view.caret(from);
        var to = view.at(x, line.getCenterY());
        // Behind the blank a line is broken at is where the next line begins.
        return to.offset() > 0 && to.line() == from.line() && view.caret(to).getMinY() > line.getMinY()
                ? new Place(to.line(), to.offset() - 1)
                : to;
    }

    private Place page(double x, int direction) {
        var from = shown(caret());
        double y = view.caret(from).getCenterY();
        double step = view.getHeight() - view.lineHeight();
        view.scroll(direction * step);
        var to = view.at(x, y);
        if (direction > 0 ? to.compareTo(from) > 0 : to.compareTo(from) < 0) {
            return to;
        }
        return direction > 0 ? view.end() : Place.BEGINNING;
    }

    /** The same place, once it is in view. */
    private Place shown(Place place) {
        view.reveal(place);
        return place;
    }

    private @Nullable Place copied() {
        var content = new ClipboardContent();
        content.putString(view.selected());
        Clipboard.getSystemClipboard().setContent(content);
        return caret();
    }
}
