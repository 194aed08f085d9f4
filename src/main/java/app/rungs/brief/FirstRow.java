package app.rungs.brief;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Section;
import java.util.List;

/** How much room a part needs for its table not to leave its head alone at the foot of a page: an estimate from letters. */
final class FirstRow {

    /** Of the page's text, and what one letter and one line of a cell take, in millimetres. */
    private static final int WIDE = 180;

    private static final double LETTER = 1.65;
    private static final double LINE = 3.9;

    /** The title of the part and the head of the table. */
    private static final int HEAD = 16;

    /** A row of more is torn apart anyway. */
    private static final int MOST = 60;

    private FirstRow() {}

    /** In whole millimetres; 0 for a part that does not begin with a table. */
    static int millimetres(Section section) {
        return section.blocks().stream()
                .limit(1)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(it -> !it.rows().isEmpty())
                .mapToInt(FirstRow::millimetres)
                .findFirst()
                .orElse(0);
    }

    private static int millimetres(Block.Table table) {
        int fixed = table.columns().stream().mapToInt(Block.Column::width).sum();
        long free = table.columns().stream().filter(it -> it.width() == 0).count();
        double shared = free == 0 ? 0 : Math.max(10, WIDE - fixed) / (double) free;
        var row = table.rows().getFirst();
        double tallest = 0;
        for (int i = 0; i < row.size(); i++) {
            int width = table.columns().get(i).width();
            tallest = Math.max(tallest, lines(row.get(i).blocks(), width == 0 ? shared : width) * LINE);
        }
        return (int) Math.min(MOST, HEAD + Math.ceil(tallest));
    }

    private static double lines(List<Block> blocks, double width) {
        return blocks.stream()
                .mapToDouble(it -> Math.max(1, Math.ceil(Texts.letters(it) * LETTER / width)))
                .sum();
    }
}
