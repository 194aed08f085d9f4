package app.rungs.brief.paper;

import app.rungs.model.Layer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper under one heading.
 *
 * @param id unique in the paper
 * @param title empty for a part without a heading, which no outline names
 * @param note small words beside the title; empty for none
 * @param layer whose colour the heading has; null for none
 * @param width two halves that follow each other stand side by side
 * @param look how it is set off
 * @param startsPage whether a page begins with it
 */
public record Section(
        String id,
        String title,
        String note,
        @Nullable Layer layer,
        Width width,
        Look look,
        boolean startsPage,
        List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** How much of the page's width it takes. */
    public enum Width {
        FULL,
        HALF
    }

    /** How it is set off from the rest. */
    public enum Look {
        PLAIN,
        /** The contrast that a reader should remember. */
        LEAD,
        /** What speaks against the rest. */
        WARNING
    }

    /** A part across the page. */
    public static Section full(String id, String title, String note, List<Block> blocks) {
        return new Section(id, title, note, null, Width.FULL, Look.PLAIN, false, blocks);
    }

    /** A part of half the width. */
    public static Section half(String id, String title, String note, List<Block> blocks) {
        return new Section(id, title, note, null, Width.HALF, Look.PLAIN, false, blocks);
    }

    public Section of(Layer its) {
        return new Section(id, title, note, its, width, look, startsPage, blocks);
    }

    public Section as(Look its) {
        return new Section(id, title, note, layer, width, its, startsPage, blocks);
    }

    /** Over the whole width. */
    public Section across() {
        return new Section(id, title, note, layer, Width.FULL, look, startsPage, blocks);
    }

    /** The same part with another note beside its title. */
    public Section noting(String other) {
        return new Section(id, title, other, layer, width, look, startsPage, blocks);
    }

    /** The same part with other blocks. */
    public Section with(List<Block> others) {
        return new Section(id, title, note, layer, width, look, startsPage, others);
    }

    /** Without the page break that it had. */
    public Section onSamePage() {
        return new Section(id, title, note, layer, width, look, false, blocks);
    }

    public Section onNewPage() {
        return new Section(id, title, note, layer, width, look, true, blocks);
    }
}
