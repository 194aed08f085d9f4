package app.rungs.ui.board.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * How a part of a board is spread over pages, all of one size.
 *
 * @param width of a page, in points
 * @param height of a page, in points
 * @param scale points for each board unit
 * @param margin the width of the border nothing is drawn on, in points
 * @param tiles what each page shows, row by row
 * @param columns how many pages stand side by side
 */
public record Pages(double width, double height, double scale, double margin, List<Box> tiles, int columns) {

    /** At 100 %, a unit is a pixel of 1/96 inch. */
    public static final double USUAL = 0.75;

    /** The border of a page that comes out of a printer, in points: ten millimetres. */
    private static final double MARGIN = 28.35;

    /** The part of a further page that is saved by drawing everything a little smaller. */
    private static final double SAVED = 0.2;

    public Pages {
        tiles = List.copyOf(tiles);
    }

    /**
     * Everything on one page as large as it is.
     *
     * @param largest the largest width and height of a page, in points; what is larger is drawn smaller
     */
    public static Pages one(Box area, double largest) {
        double scale = Math.min(USUAL, largest / Math.max(area.width(), area.height()));
        return new Pages(area.width() * scale, area.height() * scale, scale, 0, List.of(area), 1);
    }

    /** Over as few sheets of paper as will do, upright or across, at about 100 %. */
    public static Pages on(Box area, double paperWidth, double paperHeight) {
        var across = spread(area, Math.max(paperWidth, paperHeight), Math.min(paperWidth, paperHeight));
        var upright = spread(area, Math.min(paperWidth, paperHeight), Math.max(paperWidth, paperHeight));
        boolean fewer = upright.tiles.size() < across.tiles.size();
        boolean larger = upright.tiles.size() == across.tiles.size() && upright.scale > across.scale + 1e-9;
        return fewer || larger ? upright : across;
    }

    private static Pages spread(Box area, double width, double height) {
        double innerWidth = width - 2 * MARGIN;
        double innerHeight = height - 2 * MARGIN;
        int columns = (int) Math.max(1, Math.ceil(area.width() * USUAL / innerWidth - SAVED));
        int rows = (int) Math.max(1, Math.ceil(area.height() * USUAL / innerHeight - SAVED));
        double scale =
                Math.min(USUAL, Math.min(columns * innerWidth / area.width(), rows * innerHeight / area.height()));
        double tileWidth = innerWidth / scale;
        double tileHeight = innerHeight / scale;
        // In the middle of all sheets together.
        double left = area.centre().x() - columns * tileWidth / 2;
        double top = area.centre().y() - rows * tileHeight / 2;
        var tiles = new ArrayList<Box>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                tiles.add(new Box(left + column * tileWidth, top + row * tileHeight, tileWidth, tileHeight));
            }
        }
        return new Pages(width, height, scale, MARGIN, tiles, columns);
    }

    /** Where a page lies among the others, such as B2: the second from the left in the second row. */
    public String place(int page) {
        var column = new StringBuilder();
        for (int i = page % columns; i >= 0; i = i / 26 - 1) {
            column.insert(0, (char) ('A' + i % 26));
        }
        return column.toString() + (page / columns + 1);
    }
}
