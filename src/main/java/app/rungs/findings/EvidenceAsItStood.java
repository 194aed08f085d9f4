package app.rungs.findings;

import app.rungs.model.Choices;
import app.rungs.model.Decision;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Snapshot;
import app.rungs.storage.Entries;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence of a decision as it stood when it was kept, beside what it is now. */
public final class EvidenceAsItStood {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvidenceAsItStood() {}

    /**
     * A piece of evidence on the day it was kept.
     *
     * @param title its words then
     * @param weight its hand and recency on that day, together 0 to 100
     */
    public record Piece(
            UUID id,
            EntryType type,
            String title,
            String who,
            boolean supports,
            @Nullable Hand hand,
            @Nullable LocalDate date,
            double weight) {}

    /** What became of a piece since it was kept. */
    public enum Since {
        SAME,
        REWORDED,
        TURNED,
        GONE,
        NEW
    }

    /**
     * A piece then and now.
     *
     * @param then null where it was not there then
     * @param now null where it is not there now
     */
    public record Row(@Nullable Piece then, @Nullable Piece now, Since since) {}

    /**
     * What was kept on one day, against today.
     *
     * @param strengthNow how well the evidence carries the decision today; empty where there is none
     */
    public record Comparison(Snapshot snapshot, List<Row> rows, Optional<Double> strengthNow) {

        /** Whether the evidence is no longer what it was; age alone does not count. */
        public boolean hasChanged() {
            return rows.stream().anyMatch(row -> row.since() != Since.SAME);
        }
    }

    /** The snapshot of what speaks for and against {@code decision} on {@code day}. */
    public static Snapshot of(Entries entries, Id<Decision> decision, LocalDate day) {
        var evidence = new EvidenceOf(entries).claim(decision);
        // The id follows from what is shown, so the same evidence of the same day is kept once.
        var pieces = write(pieces(evidence, day));
        var id = UUID.nameUUIDFromBytes(
                (decision + "/" + day + "/" + pieces).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Snapshot(
                new Id<>(EntryType.SNAPSHOT, id),
                decision,
                day,
                strength(evidence, day).orElse(null),
                pieces);
    }

    /** Every snapshot of {@code decision} beside what its evidence is on {@code today}, the newest first. */
    public static List<Comparison> comparisons(Entries entries, Id<Decision> decision, LocalDate today) {
        var evidence = new EvidenceOf(entries).claim(decision);
        var now = pieces(evidence, today);
        return entries.naming(Snapshot.class, decision).stream()
                .sorted(Comparator.comparing(Snapshot::keptOn)
                        .reversed()
                        .thenComparing(it -> it.id().value()))
                .map(snapshot -> new Comparison(snapshot, rows(read(snapshot), now), strength(evidence, today)))
                .toList();
    }

    /**
     * The pieces a snapshot shows.
     *
     * @throws IllegalArgumentException if its text is not what {@link #of} wrote
     */
    public static List<Piece> read(Snapshot snapshot) {
        try {
            var pieces = new ArrayList<Piece>();
            for (var json : JSON.readTree(snapshot.pieces())) {
                pieces.add(piece(json));
            }
            return pieces;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a snapshot: " + snapshot.id(), e);
        }
    }

    private static List<Row> rows(List<Piece> then, List<Piece> now) {
        var rows = new ArrayList<Row>();
        for (var piece : then) {
            var today = now.stream()
                    .filter(it -> it.id().equals(piece.id()))
                    .findFirst()
                    .orElse(null);
            rows.add(new Row(piece, today, since(piece, today)));
        }
        now.stream()
                .filter(it -> then.stream().noneMatch(piece -> piece.id().equals(it.id())))
                .forEach(it -> rows.add(new Row(null, it, Since.NEW)));
        return rows;
    }

    private static Since since(Piece then, @Nullable Piece now) {
        if (now == null) {
            return Since.GONE;
        } else if (now.supports() != then.supports()) {
            return Since.TURNED;
        }
        return now.title().equals(then.title()) ? Since.SAME : Since.REWORDED;
    }

    private static List<Piece> pieces(List<Evidence> evidence, LocalDate day) {
        return evidence.stream()
                .map(it -> new Piece(
                        it.piece().value(),
                        it.piece().type(),
                        it.words(),
                        it.who(),
                        it.supports(),
                        it.hand(),
                        it.date(),
                        weight(it, day)))
                .toList();
    }

    private static double weight(Evidence it, LocalDate day) {
        var supporting = new Evidence(
                it.piece(),
                it.origin(),
                it.words(),
                it.who(),
                it.voice(),
                it.sourceClass(),
                it.date(),
                it.hand(),
                true,
                it.fictional(),
                it.citable(),
                it.waits(),
                it.freshness(),
                it.recheckOn());
        var alone = EvidenceOf.strength(List.of(supporting), day);
        return Math.round(alone.hand() * alone.recency() * 1000) / 10.0;
    }

    private static Optional<Double> strength(List<Evidence> evidence, LocalDate day) {
        var strength = EvidenceOf.strength(evidence, day);
        return strength.hasEvidence() ? Optional.of(Math.round(strength.total() * 10) / 10.0) : Optional.empty();
    }

    private static String write(List<Piece> pieces) {
        var array = JSON.createArrayNode();
        for (var piece : pieces) {
            var json = array.addObject()
                    .put("id", piece.id().toString())
                    .put("type", piece.type().word())
                    .put("title", piece.title())
                    .put("who", piece.who())
                    .put("supports", piece.supports())
                    .put("weight", piece.weight());
            var hand = piece.hand();
            if (hand != null) {
                json.put("hand", Choices.word(hand));
            }
            json.put("date", Objects.toString(piece.date(), null));
        }
        return array.toString();
    }

    private static Piece piece(JsonNode json) {
        var date = json.path("date").asText("");
        return new Piece(
                UUID.fromString(json.path("id").asText()),
                Choices.find(EntryType.class, json.path("type").asText()).orElseThrow(),
                json.path("title").asText(),
                json.path("who").asText(),
                json.path("supports").asBoolean(),
                Choices.find(Hand.class, json.path("hand").asText()).orElse(null),
                date.isEmpty() || date.equals("null") ? null : LocalDate.parse(date),
                json.path("weight").asDouble());
    }
}
