package app.rungs.ui.interview;

import app.rungs.model.Mask;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One paragraph of a transcript on the screen, to be used again for others: its words over their marks and the selection. */
final class Paragraph extends Region {

    private static final double LEADING = 4;

    /** The height, and half the length, of the waves under names, in pixels. */
    private static final double WAVE = 2;

    private final TextFlow flow = new TextFlow();
    private final Group grounds = new Group();
    private final Path selection = path("selection-highlight");
    private final Path waves = path("reader-name");
    private final Text stamp = new Text();
    private TranscriptModel.Look look = new TranscriptModel.Look("", false, "", 0, 0, List.of(), List.of());
    private double indent;
    private double measuredWidth = -1;
    private double measuredHeight;
    private int selectedFrom;
    private int selectedTo;

    Paragraph() {
        setManaged(false);
        setMouseTransparent(true);
        flow.setLineSpacing(LEADING);
        flow.setMinHeight(0);
        stamp.getStyleClass().add("reader-stamp");
        for (var part : List.of(grounds, selection, waves, stamp)) {
            part.setManaged(false);
        }
        getChildren().setAll(grounds, selection, waves, stamp, flow);
    }

    void show(TranscriptModel.Look shown) {
        look = shown;
        stamp.setText(shown.stamp());
        selectedFrom = 0;
        selectedTo = 0;
        showWords();
        measuredWidth = -1;
        requestLayout();
    }

    /** Words on the ground of the current mark have a colour of their own. */
    private void showWords() {
        int used = 0;
        int done = 0;
        for (var part : look.marks()) {
            if (part.ground() == LineMarks.Ground.CURRENT) {
                used = words(used, look.text().substring(done, part.from()), "reader-words");
                done = part.from() + part.length();
                used = words(used, look.text().substring(part.from(), done), "reader-words-current");
            }
        }
        used = words(used, look.text().substring(done), look.heading() ? "reader-speaker" : "reader-words");
        flow.getChildren().remove(used, flow.getChildren().size());
    }

    /** Words in the text that is there already where it can be: making and styling a new one takes far longer. */
    private int words(int index, String words, String style) {
        if (words.isEmpty() && !look.text().isEmpty()) {
            return index;
        }
        if (index == flow.getChildren().size()) {
            flow.getChildren().add(new Text());
        }
        var text = (Text) flow.getChildren().get(index);
        text.setText(words);
        restyle(text.getStyleClass(), style);
        return index + 1;
    }

    private static void restyle(List<String> classes, String style) {
        if (!classes.equals(List.of(style))) {
            classes.clear();
            classes.add(style);
        }
    }

    /** How high it is in so wide a place, in pixels, with a column of {@code left} pixels for the time before its words. */
    double height(double width, double left) {
        if (measuredWidth != width || indent != left) {
            applyCss();
            indent = left;
            measuredWidth = width;
            measuredHeight = snapSizeY(look.above() + flow.prefHeight(width - left) + LEADING + look.below());
        }
        return measuredHeight;
    }

    /** Puts it at {@code y} of the words' view. */
    void place(double x, double y) {
        resizeRelocate(x, y, measuredWidth, measuredHeight);
        layout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - indent;
        flow.resizeRelocate(indent, look.above(), width, flow.prefHeight(width));
        flow.layout();
        stamp.relocate(
                indent - stamp.getLayoutBounds().getWidth() - LEADING * 2,
                look.above() + flow.getBaselineOffset() - stamp.getBaselineOffset());
        for (var shape : List.of(grounds, selection, waves)) {
            shape.setLayoutX(indent);
            shape.setLayoutY(look.above());
        }
        showGrounds();
        showSelection();
        var waving = new ArrayList<PathElement>();
        look.names().forEach(name -> wave(name, waving));
        waves.getElements().setAll(waving);
    }

    private void showGrounds() {
        var all = grounds.getChildren();
        var marks = look.marks();
        while (all.size() < marks.size()) {
            all.add(path("reader-mark"));
        }
        all.remove(marks.size(), all.size());
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var ground = (Path) all.get(i);
            restyle(ground.getStyleClass(), mark.ground().styleClass());
            ground.getElements().setAll(flow.getRangeShape(mark.from(), mark.from() + mark.length(), false));
        }
    }

    /** Shows some of its words as selected; none where both are the same. */
    void select(int from, int to) {
        if (from != selectedFrom || to != selectedTo) {
            selectedFrom = from;
            selectedTo = to;
            showSelection();
        }
    }

    private void showSelection() {
        if (selectedFrom < selectedTo) {
            selection.getElements().setAll(flow.getRangeShape(selectedFrom, selectedTo, true));
        } else {
            selection.getElements().clear();
        }
    }

    /** Draws a wave under a name, line by line. */
    private void wave(Mask.Hit name, List<PathElement> into) {
        double left = Double.MAX_VALUE;
        for (var element : flow.getUnderlineShape(name.start(), name.end())) {
            if (element instanceof MoveTo begin) {
                left = begin.getX();
            } else if (element instanceof LineTo line && line.getX() > left) {
                into.add(new MoveTo(left, line.getY()));
                int step = 0;
                for (double x = left; x < line.getX(); x += WAVE) {
                    into.add(new LineTo(x, line.getY() + (step++ % 2 == 0 ? 0 : WAVE)));
                }
                left = Double.MAX_VALUE;
            }
        }
    }

    /** The place in its words that is nearest to one in this paragraph. */
    int offset(double x, double y) {
        if (look.text().isEmpty()) {
            return 0;
        }
        double inside = Math.clamp(y - look.above(), 0, Math.max(0, flow.getHeight() - 1));
        return Math.min(
                look.text().length(),
                flow.getHitInfo(new Point2D(x - indent, inside)).getInsertionIndex());
    }

    /** Where the caret stands before a character. */
    Bounds caret(int offset) {
        double x = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (var element : flow.getCaretShape(offset, true)) {
            if (element instanceof MoveTo to) {
                x = to.getX();
                top = Math.min(top, to.getY());
                bottom = Math.max(bottom, to.getY());
            } else if (element instanceof LineTo to) {
                top = Math.min(top, to.getY());
                bottom = Math.max(bottom, to.getY());
            }
        }
        if (top >= bottom) {
            top = 0;
            bottom = flow.getHeight();
        }
        return new BoundingBox(getLayoutX() + indent + x, getLayoutY() + look.above() + top, 0, bottom - top);
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }
}
