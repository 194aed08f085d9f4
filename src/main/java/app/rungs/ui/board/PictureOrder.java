package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a board is to be put into a file.
 *
 * @param paper what a PDF is laid out on
 * @param scale pixels of a PNG for each board unit; null for two, or less where a board is large
 * @param ground whether what lies below the cards is drawn; without it a PNG or SVG shows what it is laid on
 * @param only the cards to show, and the links between them; empty for all
 */
public record PictureOrder(
        Kind kind, PaperSize paper, @Nullable Double scale, Appearance appearance, boolean ground, Set<Id<Card>> only) {

    /** The kinds of files a board can be put into. */
    public enum Kind {
        PDF,
        SVG,
        PNG;

        /**
         * The kind a file's name ends in.
         *
         * @throws Refusal if it ends in none of them
         */
        public static Kind of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            for (var kind : values()) {
                if (name.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                    return kind;
                }
            }
            throw new Refusal(Messages.of("board.picture.ending", file));
        }
    }

    /** What a PDF is laid out on, in points; one page is as large as the board. */
    public enum PaperSize {
        ONE(0, 0),
        A4(595.28, 841.89),
        LETTER(612, 792);

        private final double width;
        private final double height;

        PaperSize(double width, double height) {
            this.width = width;
            this.height = height;
        }

        double width() {
            return width;
        }

        double height() {
            return height;
        }
    }

    public PictureOrder {
        only = Set.copyOf(only);
    }

    /** The whole board in a file of the kind its name says, as light as paper, on one page. */
    public static PictureOrder of(Path file) {
        return new PictureOrder(Kind.of(file), PaperSize.ONE, null, Appearance.LIGHT, true, Set.of());
    }
}
