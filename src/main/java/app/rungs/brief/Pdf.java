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
 * @param problems what the reader of the document would miss, such as characters without a glyph
 */
@SuppressWarnings("ArrayRecordComponent") // Held for writing to a file, never compared as a value.
public record Pdf(byte[] bytes, int pages, Map<String, Integer> pageOf, List<Problem> problems) {}
