package app.rungs.ui.segment;

import app.rungs.findings.SegmentComparison.Cell;
import app.rungs.findings.SegmentComparison.Leaning;
import app.rungs.findings.SegmentComparison.Line;
import app.rungs.findings.SegmentComparison.Note;
import app.rungs.findings.SegmentComparison.Part;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cells of a comparison: figures at the right, differences in words and tint, what is thin or missing said aloud. */
final class CompareCells {

    private CompareCells() {}

    static Region corner() {
        var corner = new Region();
        corner.getStyleClass().addAll("compare-corner", "sticky");
        return corner;
    }

    static Node part(Part part) {
        var label = new Label(Messages.of("segment.part." + part.name()));
        label.getStyleClass().addAll("section-title", "compare-part", "sticky");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    static Node label(Line line, Desk desk) {
        var box = new VBox();
        box.getStyleClass().addAll("compare-label", "sticky");
        var entry = line.entry();
        box.getChildren()
                .add(
                        entry == null
                                ? plain(line.label(), "label")
                                : link(line.label(), () -> desk.navigator().open(entry)));
        line.beside().forEach(note -> box.getChildren().add(note(note, desk)));
        return box;
    }

    /** Why the figures do not stand here. */
    static Node refusal(String sentence) {
        var box = new VBox(new Banner(Tone.WARNING, sentence));
        box.getStyleClass().addAll("compare-cell", "compare-refusal");
        return box;
    }

    static Node cell(Cell cell, Desk desk) {
        var box = new VBox();
        box.getStyleClass().addAll("compare-cell", "toned", tone(cell.leaning()).styleClass());
        if (cell.isEmpty()) {
            box.getChildren().add(plain("–", "muted"));
            return box;
        }
        if (!cell.figure().isEmpty()) {
            box.getChildren().add(right(plain(cell.figure(), "compare-figure")));
        }
        if (!cell.difference().isEmpty()) {
            var words = cell.leaning() == Leaning.BETTER
                    ? Messages.of("segment.compare.better", cell.difference())
                    : cell.leaning() == Leaning.WORSE
                            ? Messages.of("segment.compare.worse", cell.difference())
                            : cell.difference();
            box.getChildren().add(right(plain(words, "compare-difference")));
        }
        if (!cell.n().isEmpty()) {
            var n = plain(cell.thin() ? Messages.of("segment.compare.thin", cell.n()) : cell.n(), "caption");
            if (cell.thin()) {
                n.getStyleClass().addAll("toned", Tone.WARNING.styleClass(), "compare-thin");
                n.setGraphic(Icon.WARNING.node());
            }
            box.getChildren().add(cell.figure().isEmpty() ? n : right(n));
        }
        cell.notes().forEach(note -> box.getChildren().add(note(note, desk)));
        return box;
    }

    private static Labeled note(Note note, Desk desk) {
        var entry = note.entry();
        Labeled words = entry == null
                ? plain(note.words(), style(note.kind()))
                : link(note.words(), () -> desk.navigator().open(entry));
        words.getStyleClass().add(style(note.kind()));
        if (note.kind() == Note.Kind.GAP || note.kind() == Note.Kind.CONFLICT) {
            words.getStyleClass().addAll("toned", Tone.WARNING.styleClass());
            words.setGraphic(Icon.WARNING.node());
        }
        return words;
    }

    private static String style(Note.Kind kind) {
        return switch (kind) {
            case PLAIN -> "compare-words";
            case MUTED -> "caption";
            case QUOTE -> "compare-quote";
            case CONFLICT, GAP -> "compare-gap";
        };
    }

    private static Tone tone(Leaning leaning) {
        return switch (leaning) {
            case NONE -> Tone.NEUTRAL;
            case BETTER -> Tone.SUCCESS;
            case WORSE -> Tone.WARNING;
            case HIGHER, LOWER -> Tone.ACCENT;
        };
    }

    private static Labeled right(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        return label;
    }

    private static Label plain(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static Hyperlink link(String words, Runnable open) {
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.getStyleClass().add("compare-link");
        link.setOnAction(_ -> open.run());
        return link;
    }
}
