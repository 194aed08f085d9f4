package app.rungs.ui.board;

import app.rungs.model.Frame;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.paper.Paper;
import app.rungs.ui.board.paper.TextFit;
import app.rungs.ui.kit.Icon;
import javafx.scene.text.Font;

/** Draws sections and groups: their ground under the cards, their names over them, as large at every zoom. */
final class FramePainter {

    private static final double ROUND = 12;
    private static final double NAME = 14;
    /** How strong a section's colour is, so that the cards on it stand out. */
    private static final double TINT = 0.6;
    /** Below this many pixels a name would say nothing. */
    private static final double LEAST = 28;
    /** The least width of a section that says what belongs in it, in pixels; and with room to spare. */
    private static final double NARROW = 84;

    private static final double ROOMY = 120;

    private final BoardSight board;
    private final BoardStyle style;
    private final TextFit fit;
    private final IconGlyphs glyphs = new IconGlyphs();
    private final Font name;
    private final Font far;
    private final Font icon;
    private final Font hint;
    private final Font small;

    FramePainter(BoardSight board, BoardStyle style, TextFit fit) {
        this.board = board;
        this.style = style;
        this.fit = fit;
        name = style.font(Lettering.TITLE, NAME);
        far = style.font(Lettering.TITLE, 18);
        icon = style.font(Lettering.ICON, 13);
        hint = style.font(Lettering.TEXT, 13);
        small = style.font(Lettering.TEXT, 11);
    }

    /** The ground, in board units. */
    void ground(Paper paper, Frame frame, Box box, boolean selected, double zoom) {
        paper.setStroke(style.ink(selected ? Ink.ACCENT : Ink.LINE));
        paper.setLineWidth((selected ? 2 : 1) / zoom);
        if (frame.isGroup()) {
            paper.setLineDashes(4 / zoom, 4 / zoom);
            paper.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND);
            paper.setLineDashes();
            return;
        }
        var shade = frame.shade();
        var plain = style.ink(Ink.FRAME);
        paper.setFill(shade == null ? plain : plain.interpolate(style.of(shade), frame.collapsed() ? 1 : TINT));
        paper.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND);
        paper.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND);
    }

    /**
     * The name: above an open section, inside a collapsed one.
     *
     * @param box the frame's, in the paper's units
     * @param afar whether it stands in the middle, because nothing else can be read
     */
    void name(Paper paper, Frame frame, Box box, boolean afar) {
        if (frame.isGroup() || box.width() < LEAST) {
            return;
        }
        if (frame.collapsed()) {
            collapsed(paper, frame, box);
        } else if (afar && box.height() > LEAST) {
            banner(paper, frame, box);
        } else {
            paper.setFont(name);
            paper.setFill(style.ink(Ink.TEXT));
            paper.fillText(words(frame, name, box.width()), Math.round(box.x()) + 2, Math.round(box.y()) - 13);
            locked(paper, frame, box.right() - 16, box.y() - 13);
        }
    }

    /** What belongs in an area of a template, as long as nothing lies there. */
    void hint(Paper paper, Frame frame, Box box) {
        if (frame.isGroup() || frame.collapsed() || box.width() < NARROW || box.height() < NARROW / 2) {
            return;
        }
        var words = BoardTemplate.hint(frame.title()).orElse("");
        if (words.isEmpty() || !board.content().frames().isEmpty(frame.id())) {
            return;
        }
        boolean roomy = box.width() >= ROOMY;
        var font = roomy ? hint : small;
        double inside = roomy ? 14 : 8;
        double high = font.getSize() + 5;
        paper.setFont(font);
        paper.setFill(style.ink(Ink.MUTED));
        int most = (int) Math.max(1, (box.height() - 2 * inside) / high);
        double y = Math.round(box.y() + inside + high / 2);
        for (var line : fit.lines(words, font, Math.rint((box.width() - 2 * inside) / 8) * 8, most)) {
            paper.fillText(line, Math.round(box.x() + inside), y);
            y += high;
        }
    }

    /** On a ground of its own, because cards lie below it. */
    private void banner(Paper paper, Frame frame, Box box) {
        var words = words(frame, far, box.width() - 16);
        double wide = fit.width(words, far) + 16;
        double x = Math.round(box.centre().x() - wide / 2);
        double y = Math.round(box.centre().y());
        paper.setFill(style.ink(Ink.CARD));
        paper.fillRoundRect(x, y - 14, wide, 28, 8);
        paper.setFont(far);
        paper.setFill(style.ink(Ink.TEXT));
        paper.fillText(words, x + 8, y);
    }

    private void collapsed(Paper paper, Frame frame, Box box) {
        int count = board.content().frames().cards(frame.id()).size();
        double y = Math.round(box.centre().y());
        boolean both = box.height() >= 44;
        paper.setFont(name);
        paper.setFill(style.ink(Ink.TEXT));
        paper.fillText(words(frame, name, box.width() - 24), Math.round(box.x()) + 12, both ? y - 9 : y);
        if (both) {
            var carried = fit.lines(Messages.of("board.frame.count", count), name, box.width() - 24, 1);
            paper.setFill(style.ink(Ink.MUTED));
            paper.fillText(carried.getFirst(), Math.round(box.x()) + 12, y + 10);
        }
        locked(paper, frame, box.right() - 20, y);
    }

    private void locked(Paper paper, Frame frame, double x, double y) {
        if (frame.locked()) {
            paper.setFont(icon);
            paper.setFill(style.ink(Ink.MUTED));
            paper.fillText(glyphs.of(Icon.LOCK), Math.rint(x), Math.rint(y));
        }
    }

    private String words(Frame frame, Font font, double width) {
        // In steps, so that not every zoom is measured anew.
        return fit.lines(frame.title(), font, Math.max(16, Math.rint(width / 8) * 8), 1)
                .getFirst();
    }
}
