package app.rungs.ui.board;

import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Draws a card: stripe, chip, title, a line or two of detail, evidence. In board units; the context is scaled already. */
final class CardPainter {

    private static final double ROUND = 16;
    private static final double STRIPE = 4;
    private static final double LEFT = 16;
    private static final double PAD = 12;
    private static final double CHIP = 20;
    private static final double TITLE_LINE = 20;
    private static final double DETAIL_LINE = 18;
    private static final double FOOT = 16;

    /** Sizes of a title that is to be read from afar; few, so that each is measured once. */
    private static final double[] AFAR = {15, 19, 24, 30, 38, 48};
    /** The least size of a title on screen, in pixels. */
    private static final double LEGIBLE = 11;

    private final BoardStyle style;
    private final TextFit fit;
    private final IconGlyphs glyphs = new IconGlyphs();
    private final Font title;
    private final Font detail;
    private final Font caption;
    private final Font chip;
    private final Font icon;
    private final List<Font> titlesAfar = new ArrayList<>();

    CardPainter(BoardStyle style, TextFit fit) {
        this.style = style;
        this.fit = fit;
        title = style.font(Lettering.TITLE, 15);
        detail = style.font(Lettering.TEXT, 13);
        caption = style.font(Lettering.TEXT, 12);
        chip = style.font(Lettering.CHIP, 11);
        icon = style.font(Lettering.ICON, 12);
        for (double size : AFAR) {
            titlesAfar.add(style.font(Lettering.TITLE, size));
        }
    }

    /** A block in the colours of its layer, for when nothing could be read. */
    void block(GraphicsContext gc, ShownCard card, Box box, double zoom) {
        var layer = card.face().layer();
        var shade = card.card().shade();
        gc.setFill(shade == null ? style.tint(layer) : style.of(shade));
        gc.fillRect(box.x(), box.y(), box.width(), box.height());
        double stripe = 3 / zoom;
        if (stripe < box.width() / 4) {
            gc.setFill(style.of(layer));
            gc.fillRect(box.x(), box.y(), stripe, box.height());
        }
    }

    /** The card with its title alone, in letters that can be read at {@code zoom}. */
    void titled(GraphicsContext gc, ShownCard card, Box box, boolean hovered, double zoom) {
        ground(gc, card, box, hovered, Math.max(STRIPE, 3 / zoom));
        int size = 0;
        while (size < AFAR.length - 1 && AFAR[size] * zoom < LEGIBLE) {
            size++;
        }
        double line = AFAR[size] * 1.2;
        int most = (int) Math.max(1, (box.height() - PAD) / line);
        var lines = fit.lines(card.face().title(), titlesAfar.get(size), box.width() - LEFT - 10, most);
        double y = box.y() + (box.height() - lines.size() * line) / 2;
        lines(gc, lines, titlesAfar.get(size), Ink.TEXT, box.x() + LEFT + 2, y, line);
    }

    /** The whole card. */
    void full(GraphicsContext gc, ShownCard card, Box box, boolean hovered, BoardContent.Evidence evidence) {
        var face = card.face();
        ground(gc, card, box, hovered, STRIPE);
        if (card.card().locked()) {
            locked(gc, box);
        }
        double width = box.width() - LEFT - PAD;
        double y = box.y() + PAD;
        double bottom = box.bottom() - PAD;
        if (box.height() >= PAD * 2 + CHIP + TITLE_LINE) {
            chips(gc, face, box.x() + LEFT, y, width);
            y += CHIP + 7;
        }
        boolean footed = evidence.supporting() + evidence.contradicting() > 0 && bottom - y >= TITLE_LINE + FOOT;
        if (footed) {
            bottom -= FOOT;
            footer(gc, evidence, box.x() + LEFT, bottom, width);
            bottom -= 2;
        }
        int most = Math.clamp((long) ((bottom - y) / TITLE_LINE), 1, 2);
        var titled = fit.lines(face.title(), title, width, most);
        lines(gc, titled, title, Ink.TEXT, box.x() + LEFT, y, TITLE_LINE);
        y += titled.size() * TITLE_LINE + 2;
        int room = (int) Math.floor((bottom - y) / DETAIL_LINE);
        if (room > 0 && !face.detail().isEmpty()) {
            var said = fit.lines(face.detail(), detail, width, Math.min(room, 6));
            lines(gc, said, detail, Ink.MUTED, box.x() + LEFT, y, DETAIL_LINE);
        }
    }

    private void locked(GraphicsContext gc, Box box) {
        gc.setFill(style.ink(Ink.MUTED));
        gc.setTextBaseline(VPos.CENTER);
        gc.setFont(icon);
        gc.fillText(glyphs.of(Icon.LOCK), box.right() - 20, box.y() + PAD + CHIP / 2);
    }

    private void ground(GraphicsContext gc, ShownCard card, Box box, boolean hovered, double stripe) {
        var layer = card.face().layer();
        var shade = card.card().shade();
        gc.setFill(style.ink(Ink.SHADOW));
        gc.fillRoundRect(box.x() - 1, box.y() + 1, box.width() + 2, box.height() + 2, ROUND + 2, ROUND + 2);
        gc.setFill(style.ink(hovered ? Ink.HOVER : Ink.BORDER));
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
        gc.setFill(shade == null ? style.ink(Ink.CARD) : style.of(shade));
        gc.fillRoundRect(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, ROUND - 2, ROUND - 2);
        gc.setFill(layer == null ? style.ink(Ink.BORDER) : style.of(layer));
        stripe(gc, box, stripe);
    }

    /** Along the left edge, inside the round corners. */
    private static void stripe(GraphicsContext gc, Box box, double wide) {
        double radius = ROUND / 2;
        double turn = wide >= radius ? 90 : 180 - Math.toDegrees(Math.acos(1 - wide / radius));
        gc.beginPath();
        gc.moveTo(box.x() + wide, box.centre().y());
        gc.arc(box.x() + radius, box.y() + radius, radius, radius, turn, 180 - turn);
        gc.arc(box.x() + radius, box.bottom() - radius, radius, radius, 180, 180 - turn);
        gc.closePath();
        gc.fill();
    }

    /** The layer, and beside it the type; of no layer, the type alone. */
    private void chips(GraphicsContext gc, CardFace face, double x, double y, double width) {
        var layer = face.layer();
        var sign = layer == null ? TypeIcon.of(face.entry().type()) : Icon.of(EntryLook.tone(layer));
        String word = layer == null ? face.kind() : EntryLook.tone(layer).word();
        double wide = 8 + 12 + 4 + fit.width(word, chip) + 9;
        gc.setFill(style.tint(layer));
        gc.fillRoundRect(x, y, wide, CHIP, CHIP, CHIP);
        gc.setFill(style.of(layer));
        gc.setTextBaseline(VPos.CENTER);
        gc.setFont(icon);
        gc.fillText(glyphs.of(sign == null ? Icon.NOTE : sign), x + 8, y + CHIP / 2);
        gc.setFont(chip);
        gc.fillText(word, x + 8 + 12 + 4, y + CHIP / 2);
        double left = width - wide - 8;
        if (layer != null && left > 24) {
            gc.setFill(style.ink(Ink.MUTED));
            gc.fillText(fit.lines(face.kind(), chip, left, 1).getFirst(), x + wide + 8, y + CHIP / 2);
        }
    }

    private void footer(GraphicsContext gc, BoardContent.Evidence evidence, double x, double y, double width) {
        gc.setFill(style.ink(Ink.MUTED));
        gc.setTextBaseline(VPos.CENTER);
        gc.setFont(icon);
        gc.fillText(glyphs.of(Icon.QUOTE), x, y + FOOT / 2);
        gc.setFont(caption);
        String words = Messages.of("board.card.evidence", evidence.supporting(), evidence.contradicting());
        gc.fillText(fit.lines(words, caption, width - 18, 1).getFirst(), x + 18, y + FOOT / 2);
    }

    private void lines(GraphicsContext gc, List<String> lines, Font font, Ink ink, double x, double y, double height) {
        gc.setFont(font);
        gc.setFill(style.ink(ink));
        gc.setTextBaseline(VPos.CENTER);
        double middle = y + height / 2;
        for (var line : lines) {
            gc.fillText(line, x, middle);
            middle += height;
        }
    }
}
