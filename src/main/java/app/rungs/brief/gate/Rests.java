package app.rungs.brief.gate;

import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a paper said and on what, without its words: a name that is redacted later must not live on in what was kept.
 *
 * @param said each claim, in the order of the paper
 */
record Rests(List<Said> said) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Enough of a hash to tell two sentences apart. */
    private static final int HASH = 16;

    Rests {
        said = List.copyOf(said);
    }

    /**
     * A claim as it was.
     *
     * @param words a hash of its sentence
     * @param about the entry it is about; null where it is about none
     */
    record Said(String trace, String words, @Nullable Id<?> about, List<Piece> pieces) {

        Said {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of evidence as it was; its words as a hash. */
    record Piece(Id<?> id, String words, boolean supports, Claim.Redaction redaction) {}

    static Rests of(Paper paper) {
        return new Rests(paper.claims().stream()
                .map(claim -> new Said(
                        claim.trace(),
                        hash(claim.text()),
                        claim.about(),
                        claim.evidence().stream().flatMap(Rests::piece).toList()))
                .toList());
    }

    private static Stream<Piece> piece(Claim.Evidence evidence) {
        var id = evidence.piece();
        return id == null
                ? Stream.empty()
                : Stream.of(new Piece(id, hash(evidence.words()), evidence.supports(), evidence.redaction()));
    }

    String written() {
        var all = JSON.createArrayNode();
        for (var claim : said) {
            var json = all.addObject().put("trace", claim.trace()).put("words", claim.words());
            if (claim.about() != null) {
                json.put("about", named(claim.about()));
            }
            ArrayNode pieces = json.putArray("pieces");
            for (var piece : claim.pieces()) {
                pieces.addObject()
                        .put("id", named(piece.id()))
                        .put("words", piece.words())
                        .put("supports", piece.supports())
                        .put("redaction", Choices.word(piece.redaction()));
            }
        }
        return all.toString();
    }

    /** @throws IllegalArgumentException if the text is not what {@link #written} wrote */
    static Rests read(String written) {
        try {
            var said = new ArrayList<Said>();
            for (var json : JSON.readTree(written)) {
                var pieces = new ArrayList<Piece>();
                json.path("pieces").forEach(it -> pieces.add(piece(it)));
                said.add(new Said(
                        json.path("trace").asText(),
                        json.path("words").asText(),
                        json.has("about") ? id(json.path("about").asText()) : null,
                        pieces));
            }
            return new Rests(said);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not what a paper rested on", e);
        }
    }

    private static Piece piece(JsonNode json) {
        return new Piece(
                id(json.path("id").asText()),
                json.path("words").asText(),
                json.path("supports").asBoolean(),
                Choices.find(Claim.Redaction.class, json.path("redaction").asText())
                        .orElse(Claim.Redaction.NONE));
    }

    private static String named(Id<?> id) {
        return id.type().word() + ":" + id.value();
    }

    private static Id<?> id(String named) {
        int colon = named.indexOf(':');
        return new Id<>(
                Choices.find(EntryType.class, named.substring(0, colon)).orElseThrow(),
                UUID.fromString(named.substring(colon + 1)));
    }

    static String hash(String words) {
        return sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
