package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Snap;
import app.rungs.ui.board.paper.Paper;
import app.rungs.ui.board.paper.TextFit;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;

/** Draws a card: stripe, chip, title, a line or two of detail, evidence. In board units. */
final class CardPainter {

    private static final double ROUND = 16;
    private static final double STRIPE = 4;
    private static final double LEFT = 16;
    private static final double PAD = 12;
    private static final double CHIP = 20;
    private static final double TITLE_LINE = 20;
    private static final double DETAIL_LINE = 18;
    private static final double FOOT = 16;
    private static final double UNDER_CHIP = 7;
    private static final double UNDER = 2;

    /** How many lines of a title and of what is said at length a card shows; of a note, all there is room for. */
    private static final int MOST_TITLE = 2;

    private static final int MOST_DETAIL = 6;
    private static final int NO_END = 10_000;

    /** Sizes of a title that is to be read from afar; few, so that each is measured once. */
    private static final double[] AFAR = {15, 19, 24, 30, 38, 48};
    /** The least size of a title on screen, in pixels. */
    private static final double LEGIBLE = 11;

    private final BoardStyle style;
    private final TextFit fit;
    private final IconGlyphs glyphs = new IconGlyphs();
    private final Font title;
    private final Font body;
    private final Font detail;
    private final Font caption;
    private final Font chip;
    private final Font icon;
    private final List<Font> titlesAfar = new ArrayList<>();

    CardPainter(BoardStyle style, TextFit fit) {
        this.style = style;
        this.fit = fit;
        title = style.font(Lettering.TITLE, 15);
        body = style.font(Lettering.TEXT, 15);
        detail = style.font(Lettering.TEXT, 13);
        caption = style.font(Lettering.TEXT, 12);
        chip = style.font(Lettering.CHIP, 11);
        icon = style.font(Lettering.ICON, 12);
        for (double size : AFAR) {
            titlesAfar.add(style.font(Lettering.TITLE, size));
        }
    }

    /** A block in the colours of its layer, for when nothing could be read. */
    void block(Paper paper, ShownCard card, Box box, double zoom) {
        var layer = card.face().layer();
        var shade = card.card().shade();
        paper.setFill(shade == null ? style.tint(layer) : style.of(shade));
        paper.fillRect(box.x(), box.y(), box.width(), box.height());
        double stripe = 3 / zoom;
        if (stripe < box.width() / 4) {
            paper.setFill(style.of(layer));
            paper.fillRect(box.x(), box.y(), stripe, box.height());
        }
    }

    /** The card with its title alone, in letters that can be read at {@code zoom}. */
    void titled(Paper paper, ShownCard card, Box box, double zoom) {
        plain(paper, card, box, zoom);
        int size = 0;
        while (size < AFAR.length - 1 && AFAR[size] * zoom < LEGIBLE) {
            size++;
        }
        double line = AFAR[size] * 1.2;
        int most = (int) Math.max(1, (box.height() - PAD) / line);
        var lines = fit.lines(card.face().title(), titlesAfar.get(size), box.width() - LEFT - 10, most);
        double y = box.y() + (box.height() - lines.size() * line) / 2;
        lines(paper, lines, titlesAfar.get(size), Ink.TEXT, box.x() + LEFT + 2, y, line);
    }

    /** The whole card. */
    void full(Paper paper, ShownCard card, Box box, BoardContent.Evidence evidence, double zoom) {
        var face = card.face();
        ground(paper, card, box, zoom);
        if (card.card().locked()) {
            locked(paper, box);
        }
        double width = box.width() - LEFT - PAD;
        double y = box.y() + PAD;
        double bottom = box.bottom() - PAD;
        if (face.entry().type() == EntryType.NOTE) {
            note(paper, face, box.x() + LEFT, y, width, bottom);
            return;
        }
        if (box.height() >= PAD * 2 + CHIP + TITLE_LINE) {
            chips(paper, face, box.x() + LEFT, y, width);
            y += CHIP + UNDER_CHIP;
        }
        boolean footed = isFooted(face, evidence) && bottom - y >= TITLE_LINE + FOOT;
        if (footed) {
            bottom -= FOOT;
            footer(paper, face, evidence, box.x() + LEFT, bottom, width);
            bottom -= UNDER;
        }
        int most = Math.clamp((long) ((bottom - y) / TITLE_LINE), 1, MOST_TITLE);
        var titled = fit.lines(face.title(), title, width, most);
        lines(paper, titled, title, Ink.TEXT, box.x() + LEFT, y, TITLE_LINE);
        y += titled.size() * TITLE_LINE + UNDER;
        int room = (int) Math.floor((bottom - y) / DETAIL_LINE);
        if (room > 0 && !face.detail().isEmpty()) {
            var said = fit.lines(face.detail(), detail, width, Math.min(room, MOST_DETAIL));
            lines(paper, said, detail, Ink.MUTED, box.x() + LEFT, y, DETAIL_LINE);
        }
    }

    /** All that a note says, line by line as it was typed: of several, the first is its heading. */
    private void note(Paper paper, CardFace face, double x, double top, double width, double bottom) {
        double y = top;
        for (var part : parts(face)) {
            int room = (int) Math.floor((bottom - y) / part.line());
            if (room <= 0) {
                return;
            }
            var said = fit.lines(part.words(), part.font(), width, room);
            lines(paper, said, part.font(), Ink.TEXT, x, y, part.line());
            y += said.size() * part.line();
        }
    }

    /** A stretch of a note in letters of one size. */
    private record Part(String words, Font font, double line) {}

    private List<Part> parts(CardFace face) {
        var typed = face.title().lines().toList();
        if (typed.size() < 2) {
            return List.of(new Part(face.title(), body, TITLE_LINE));
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part(typed.getFirst(), title, TITLE_LINE));
        typed.subList(1, typed.size()).forEach(words -> parts.add(new Part(words, detail, DETAIL_LINE)));
        return parts;
    }

    /** The least height in which all can be read that a card says, on the grid. */
    double height(CardFace face, double wide, BoardContent.Evidence evidence) {
        double width = wide - LEFT - PAD;
        double height = 2 * PAD;
        if (face.entry().type() == EntryType.NOTE) {
            for (var part : parts(face)) {
                height += fit.lines(part.words(), part.font(), width, NO_END).size() * part.line();
            }
        } else {
            height += CHIP + UNDER_CHIP + UNDER;
            height += fit.lines(face.title(), title, width, MOST_TITLE).size() * TITLE_LINE;
            height += face.detail().isEmpty()
                    ? 0
                    : fit.lines(face.detail(), detail, width, MOST_DETAIL).size() * DETAIL_LINE;
            height += isFooted(face, evidence) ? FOOT + UNDER : 0;
        }
        return Math.ceil(height / Snap.GRID) * Snap.GRID;
    }

    private static boolean isFooted(CardFace face, BoardContent.Evidence evidence) {
        return !face.holds().isEmpty() || evidence.supporting() + evidence.contradicting() > 0;
    }

    /** With square corners: from afar round ones cannot be told from them, and take much longer. */
    private void plain(Paper paper, ShownCard card, Box box, double zoom) {
        var layer = card.face().layer();
        var shade = card.card().shade();
        double line = 1 / zoom;
        paper.setFill(style.ink(Ink.BORDER));
        paper.fillUnder(box.x(), box.y(), box.width(), box.height(), 0);
        paper.setFill(shade == null ? style.ink(Ink.CARD) : style.of(shade));
        paper.fillRect(box.x() + line, box.y() + line, box.width() - 2 * line, box.height() - 2 * line);
        paper.setFill(layer == null ? style.ink(Ink.BORDER) : style.of(layer));
        paper.fillRect(box.x(), box.y(), Math.max(STRIPE, 3 / zoom), box.height());
    }

    private void locked(Paper paper, Box box) {
        paper.setFill(style.ink(Ink.MUTED));
        paper.setFont(icon);
        paper.fillText(glyphs.of(Icon.LOCK), box.right() - 22, box.y() + PAD + CHIP / 2);
    }

    /** Its border is a pixel wide however small the card is. */
    private void ground(Paper paper, ShownCard card, Box box, double zoom) {
        double line = Math.max(1, 1 / zoom);
        var layer = card.face().layer();
        var shade = card.card().shade();
        paper.setFill(style.ink(Ink.SHADOW));
        paper.fillUnder(box.x() - 1, box.y() + 1, box.width() + 2, box.height() + 2, ROUND + 2);
        paper.setFill(style.ink(Ink.BORDER));
        paper.fillUnder(box.x(), box.y(), box.width(), box.height(), ROUND);
        paper.setFill(shade == null ? style.ink(Ink.CARD) : style.of(shade));
        paper.fillRoundRect(
                box.x() + line, box.y() + line, box.width() - 2 * line, box.height() - 2 * line, ROUND - 2 * line);
        paper.setFill(layer == null ? style.ink(Ink.BORDER) : style.of(layer));
        paper.fillStripe(box.x(), box.y(), box.width(), box.height(), ROUND, STRIPE);
    }

    /** The layer, and beside it the type; of no layer, the type alone. */
    private void chips(Paper paper, CardFace face, double x, double y, double width) {
        var layer = face.layer();
        var sign = layer == null ? EntryLook.icon(face.entry().type()) : Icon.of(EntryLook.tone(layer));
        String word = layer == null ? face.kind() : EntryLook.tone(layer).word();
        double wide = 8 + 12 + 4 + fit.width(word, chip) + 9;
        paper.setFill(style.tint(layer));
        paper.fillRoundRect(x, y, wide, CHIP, CHIP);
        paper.setFill(style.of(layer));
        paper.setFont(icon);
        paper.fillText(glyphs.of(sign == null ? Icon.NOTE : sign), x + 8, y + CHIP / 2);
        paper.setFont(chip);
        paper.fillText(word, x + 8 + 12 + 4, y + CHIP / 2);
        double left = width - wide - 8;
        if (layer != null && left > 24) {
            paper.setFill(style.ink(Ink.MUTED));
            paper.fillText(fit.lines(face.kind(), chip, left, 1).getFirst(), x + wide + 8, y + CHIP / 2);
        }
    }

    /** How much evidence there is; of a board, how much lies on it. */
    private void footer(Paper paper, CardFace face, BoardContent.Evidence evidence, double x, double y, double width) {
        boolean holding = !face.holds().isEmpty();
        paper.setFill(style.ink(Ink.MUTED));
        paper.setFont(icon);
        paper.fillText(glyphs.of(holding ? Icon.CARDS : Icon.QUOTE), x, y + FOOT / 2);
        paper.setFont(caption);
        String words = holding
                ? face.holds()
                : Messages.of("board.card.evidence", evidence.supporting(), evidence.contradicting());
        paper.fillText(fit.lines(words, caption, width - 18, 1).getFirst(), x + 18, y + FOOT / 2);
    }

    private void lines(Paper paper, List<String> lines, Font font, Ink ink, double x, double y, double height) {
        paper.setFont(font);
        paper.setFill(style.ink(ink));
        double middle = y + height / 2;
        for (var line : lines) {
            paper.fillText(line, x, middle);
            middle += height;
        }
    }
}
