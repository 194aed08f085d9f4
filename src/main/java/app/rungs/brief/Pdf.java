package app.rungs.brief;

import app.rungs.model.Problem;
import java.util.List;
import java.util.Map;

/**
 * A finished document.
 *
 * @param bytes the file; the same input gives the same bytes, in any process
 * @param pages how many pages it has
 * @param pageOf the page, from 1, on which each heading with an id begins
 * @param places where each part with an id stands, as shares of its page
 * @param problems what the reader of the document would miss, such as characters without a glyph
 */
@SuppressWarnings("ArrayRecordComponent") // Held for writing to a file, never compared as a value.
public record Pdf(
        byte[] bytes, int pages, Map<String, Integer> pageOf, Map<String, Place> places, List<Problem> problems) {

    /**
     * A place on a page, from its top left corner, as shares of its width and height.
     *
     * @param page from 1
     */
    public record Place(int page, double x, double y, double width, double height) {}
}
