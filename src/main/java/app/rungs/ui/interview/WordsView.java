package app.rungs.ui.interview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A transcript to read: only what is in view is laid out, and a paragraph that leaves is used again for one that comes, so
 * scrolling takes the same however long it is. Words are selected by {@link WordsKeys} and {@link WordsMouse}.
 */
public final class WordsView extends Region {

    /** What is kept free above and below a caret that was brought into view, in pixels. */
    private static final double MARGIN = 12;

    private static final String SAMPLE = "the quick brown fox jumps over the lazy dog";

    private final Map<Integer, Paragraph> shown = new HashMap<>();
    private final Deque<Paragraph> spare = new ArrayDeque<>();
    private final WordsBar bar = new WordsBar(this::moveTo);
    private final Line caret = new Line();
    private final Text sample = new Text(SAMPLE);
    private final Text widest = new Text(Stamps.WIDEST);
    private final Rectangle clip = new Rectangle();
    private final ReadOnlyObjectWrapper<Stretch> selection =
            new ReadOnlyObjectWrapper<>(new Stretch(Place.BEGINNING, Place.BEGINNING));
    private @Nullable TranscriptModel model;
    private int top;
    private double offset;
    private int last = -1;
    private @Nullable Place wanted;

    WordsView() {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setCursor(Cursor.TEXT);
        setClip(clip);
        caret.getStyleClass().add("caret");
        caret.setManaged(false);
        caret.visibleProperty().bind(focusedProperty());
        sample.getStyleClass().add("reader-words");
        widest.getStyleClass().add("reader-stamp");
        for (var measure : List.of(sample, widest)) {
            measure.setManaged(false);
            measure.setVisible(false);
            measure.layoutBoundsProperty().subscribe((_, _) -> remeasure());
        }
        getChildren().setAll(sample, widest, caret, bar);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /** Shows other words; the place that was read stays as far as it is still there. */
    void show(TranscriptModel words) {
        model = words;
        forget();
        var kept = new Place(Math.clamp(selection.get().caret().line(), 0, Math.max(0, words.size() - 1)), 0);
        selection.set(new Stretch(kept, kept));
        requestLayout();
    }

    /** Draws the paragraphs anew after their marks have changed. */
    void redraw() {
        var words = model;
        if (words != null) {
            shown.forEach((line, paragraph) -> paragraph.show(words.look(line)));
            fill();
        }
    }

    ReadOnlyObjectProperty<Stretch> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Selects words, and brings the caret into view. */
    public void select(Place anchor, Place to) {
        selection.set(new Stretch(inside(anchor), inside(to)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        reveal(selection.get().caret());
    }

    /** Puts the caret somewhere, and brings it into view. */
    public void select(Place place) {
        select(place, place);
    }

    private Place inside(Place place) {
        int line = Math.clamp(place.line(), 0, Math.max(0, size() - 1));
        return new Place(line, Math.clamp(place.offset(), 0, text(line).length()));
    }

    /** How many paragraphs there are. */
    public int size() {
        return model == null ? 0 : model.size();
    }

    /** The words of a paragraph. */
    String text(int line) {
        return model == null || line >= model.size() ? "" : model.text(line);
    }

    Place end() {
        int line = Math.max(0, size() - 1);
        return new Place(line, text(line).length());
    }

    /** The selected words, paragraph by paragraph. */
    String selected() {
        var from = selection.get().from();
        var to = selection.get().to();
        var words = new ArrayList<String>();
        for (int line = from.line(); line <= to.line(); line++) {
            words.add(text(line)
                    .substring(
                            line == from.line() ? from.offset() : 0,
                            line == to.line() ? to.offset() : text(line).length()));
        }
        return String.join("\n", words);
    }

    /** The place nearest to a point of this view. */
    Place at(double x, double y) {
        for (int line = top; line <= last; line++) {
            var paragraph = node(line);
            if (y < paragraph.getLayoutY() + paragraph.getHeight() || line == last) {
                return new Place(line, paragraph.offset(x - paragraph.getLayoutX(), y - paragraph.getLayoutY()));
            }
        }
        return Place.BEGINNING;
    }

    /** Where a caret would stand, once its paragraph is in view; empty where it is not. */
    Bounds caret(Place place) {
        var paragraph = shown.get(place.line());
        return paragraph == null || place.line() < top || place.line() > last
                ? new BoundingBox(0, 0, -1, -1)
                : paragraph.caret(place.offset());
    }

    /** How high one line of words is, in pixels. */
    double lineHeight() {
        return sample.getLayoutBounds().getHeight() + 4;
    }

    /** Moves the words up by so many pixels. */
    void scroll(double by) {
        offset -= by;
        fill();
    }

    /** Brings a place into view: near an edge if it is near one, else in the upper third. */
    void reveal(Place place) {
        if (getWidth() <= 0 || last < 0) {
            wanted = place;
            return;
        }
        if (place.line() < top || place.line() > last) {
            boolean next = place.line() == last + 1;
            boolean before = place.line() == top - 1;
            top = place.line();
            offset = next ? getHeight() - height(top) : before ? 0 : getHeight() / 4;
            fill();
        }
        var there = caret(place);
        if (there.getMinY() < MARGIN) {
            scroll(there.getMinY() - MARGIN);
        } else if (there.getMaxY() > getHeight() - MARGIN) {
            scroll(there.getMaxY() - getHeight() + MARGIN);
        } else {
            drawSelection();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            switch (event.getTextDeltaYUnits()) {
                case LINES -> scroll(-event.getTextDeltaY() * lineHeight());
                case PAGES -> scroll(-event.getTextDeltaY() * getHeight());
                case NONE -> scroll(-event.getDeltaY());
            }
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double wide = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
        fill();
        var place = wanted;
        if (place != null && last >= 0) {
            wanted = null;
            reveal(place);
        }
    }

    private double wordsWidth() {
        return snapSizeX(getWidth() - snappedLeftInset() - snappedRightInset() - bar.prefWidth(-1));
    }

    private double indent() {
        return model != null && model.isStamped()
                ? snapSizeX(widest.getLayoutBounds().getWidth()) + 2 * MARGIN
                : 0;
    }

    private Paragraph node(int line) {
        var there = shown.get(line);
        var words = model;
        if (there != null || words == null) {
            return there == null ? new Paragraph() : there;
        }
        var paragraph = spare.isEmpty() ? new Paragraph() : spare.pop();
        if (paragraph.getParent() == null) {
            getChildren().add(0, paragraph);
        }
        paragraph.setVisible(true);
        paragraph.show(words.look(line));
        shown.put(line, paragraph);
        return paragraph;
    }

    private double height(int line) {
        return node(line).height(wordsWidth(), indent());
    }

    /** Lays out what is in view from {@code top}, which begins {@code offset} pixels below the upper edge. */
    private void fill() {
        var words = model;
        if (getWidth() <= 0 || getHeight() <= 0 || words == null || words.size() == 0) {
            return;
        }
        double letter = sample.getLayoutBounds().getWidth() / SAMPLE.length();
        bar.estimate(words, wordsWidth() - indent(), letter, lineHeight());
        top = Math.clamp(top, 0, size() - 1);
        int end = settle();
        if (end == size() && bottom(end) < getHeight()) {
            // No emptiness under the last words, unless they are all in view.
            offset += getHeight() - bottom(end);
            end = settle();
        }
        double y = Math.round(offset);
        for (int line = top; line < end; line++) {
            node(line).place(snappedLeftInset(), y);
            y += height(line);
        }
        last = end - 1;
        release();
        drawSelection();
        boolean atEnd = end == size() && y <= getHeight() + 1;
        bar.showPosition(top, Math.max(0, -offset) / Math.max(1, height(top)), atEnd, getHeight());
    }

    /** Finds the paragraph at the upper edge; gives the first one below the lower edge. */
    private int settle() {
        while (offset > 0 && top > 0) {
            top--;
            offset -= height(top);
        }
        if (top == 0) {
            offset = Math.min(0, offset);
        }
        while (top + 1 < size() && offset + height(top) <= 0) {
            offset += height(top);
            top++;
        }
        int end = top;
        for (double y = offset; end < size() && y < getHeight(); end++) {
            y += height(end);
        }
        return end;
    }

    private double bottom(int end) {
        double y = offset;
        for (int line = top; line < end; line++) {
            y += height(line);
        }
        return y;
    }

    private void release() {
        shown.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey() < top || entry.getKey() > last;
            if (gone) {
                entry.getValue().setVisible(false);
                spare.push(entry.getValue());
            }
            return gone;
        });
    }

    private void forget() {
        shown.values().forEach(paragraph -> {
            paragraph.setVisible(false);
            spare.push(paragraph);
        });
        shown.clear();
        last = -1;
        bar.forget();
    }

    private void remeasure() {
        forget();
        requestLayout();
    }

    private void drawSelection() {
        var from = selection.get().from();
        var to = selection.get().to();
        for (int line = top; line <= last; line++) {
            boolean in = line >= from.line() && line <= to.line();
            node(line)
                    .select(
                            in && line == from.line() ? from.offset() : 0,
                            !in
                                    ? 0
                                    : line == to.line()
                                            ? to.offset()
                                            : text(line).length());
        }
        var at = caret(selection.get().caret());
        caret.setStartX(at.getMinX());
        caret.setEndX(at.getMinX());
        caret.setStartY(at.getMinY());
        caret.setEndY(at.isEmpty() && at.getHeight() < 0 ? at.getMinY() : at.getMaxY());
    }

    private void moveTo(double value) {
        if (size() == 0) {
            return;
        }
        boolean toEnd = value >= bar.getMax();
        top = toEnd ? size() - 1 : bar.line(value);
        offset = toEnd ? getHeight() - height(top) : -bar.part(value) * height(top);
        fill();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> allWords();
            case EDITABLE -> false;
            case SELECTION_START -> inAll(selection.get().from());
            case SELECTION_END -> inAll(selection.get().to());
            case CARET_OFFSET -> inAll(selection.get().caret());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String allWords() {
        var words = new ArrayList<String>();
        for (int line = 0; line < size(); line++) {
            words.add(text(line));
        }
        return String.join("\n", words);
    }

    /** A place in all words, where each paragraph ends with one character. */
    private int inAll(Place place) {
        int before = place.offset();
        for (int line = 0; line < place.line(); line++) {
            before += text(line).length() + 1;
        }
        return before;
    }
}
