package app.rungs.ui.board;

import app.rungs.model.Shade;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was copied off a board, to be put on this or another one. It names the entries, and copies none.
 *
 * @param cards where each card lay
 * @param frames the frames around them
 */
record CardClip(List<Piece> cards, List<Area> frames) {

    /**
     * A card.
     *
     * @param frame the place of its frame in {@link #frames}; null for none
     */
    record Piece(
            UUID entry,
            double x,
            double y,
            double width,
            double height,
            @Nullable Shade shade,
            @Nullable Integer frame) {}

    /** A frame, likewise. */
    record Area(
            @Nullable String name,
            double x,
            double y,
            double width,
            double height,
            @Nullable Shade shade,
            @Nullable Integer frame) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the clipboard carries it. */
    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of numbers and words cannot be written: " + this, e);
        }
    }

    /** What {@link #written} wrote; empty for anything else. */
    static Optional<CardClip> read(String written) {
        try {
            return Optional.of(JSON.readValue(written, CardClip.class));
        } catch (JsonProcessingException e) {
            // Another version of the program may write other things: then there is nothing to paste.
            return Optional.empty();
        }
    }
}
