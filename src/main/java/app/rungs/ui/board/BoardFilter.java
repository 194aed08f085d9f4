package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Tag;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a board is looked for; everything else is dimmed. What is null or empty does not narrow down.
 *
 * @param words each of them stands in the card's title or detail, in any case and with or without accents
 * @param kind the type of the card's entry
 * @param tag a tag the entry has
 * @param segment a segment the entry is, names or is linked with
 * @param relation a relation the entry has with another on the board
 */
record BoardFilter(
        String words,
        @Nullable EntryType kind,
        @Nullable Id<Tag> tag,
        @Nullable Id<Segment> segment,
        @Nullable Relation relation) {

    static final BoardFilter NONE = new BoardFilter("", null, null, null, null);

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    BoardFilter saying(String newWords) {
        return new BoardFilter(newWords, kind, tag, segment, relation);
    }

    BoardFilter ofKind(@Nullable EntryType newKind) {
        return new BoardFilter(words, newKind, tag, segment, relation);
    }

    BoardFilter tagged(@Nullable Id<Tag> newTag) {
        return new BoardFilter(words, kind, newTag, segment, relation);
    }

    BoardFilter in(@Nullable Id<Segment> newSegment) {
        return new BoardFilter(words, kind, tag, newSegment, relation);
    }

    BoardFilter claiming(@Nullable Relation newRelation) {
        return new BoardFilter(words, kind, tag, segment, newRelation);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** Whether a card is what is looked for. */
    boolean passes(BoardContent content, ShownCard card) {
        var face = card.face();
        return (kind == null || face.entry().type() == kind)
                && (tag == null || content.links(face.entry()).stream().anyMatch(this::tags))
                && (segment == null
                        || face.entry().equals(segment)
                        || face.names().contains(segment)
                        || content.links(face.entry()).stream().anyMatch(this::concerns))
                && (relation == null || content.connectors(card.id()).stream().anyMatch(this::passes))
                && says(face);
    }

    /** Whether a connector is what is looked for; those between two cards that are not never are. */
    boolean passes(Connector connector) {
        return relation == null || connector.link().relation() == relation;
    }

    private boolean tags(Link link) {
        return link.relation() == Relation.TAGGED && link.to().equals(tag);
    }

    private boolean concerns(Link link) {
        return link.to().equals(segment) || link.from().equals(segment);
    }

    private boolean says(CardFace face) {
        if (words.isBlank()) {
            return true;
        }
        var said = plain(face.title() + " " + face.detail());
        return Arrays.stream(plain(words).strip().split("\\s+", -1)).allMatch(said::contains);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
