package app.rungs.bench;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** A board of {@code gen_board.py}. */
record BoardInput(JsonNode json) {

    /** A card as the file has it; {@code layer} is one of three. */
    record Face(String id, Box box, int layer, String title, List<String> lines) {}

    record Edge(String from, String to) {}

    static BoardInput read(Path file) throws IOException {
        return new BoardInput(new ObjectMapper().readTree(file.toFile()));
    }

    int count() {
        return json.get("cards").size();
    }

    Box bounds() {
        var corners = json.get("bounds");
        return Box.between(
                new Point(corners.get(0).asDouble(), corners.get(1).asDouble()),
                new Point(corners.get(2).asDouble(), corners.get(3).asDouble()));
    }

    List<Face> cards() {
        var cards = new ArrayList<Face>();
        for (var card : json.get("cards")) {
            var lines = new ArrayList<String>();
            card.get("lines").forEach(line -> lines.add(line.asText()));
            cards.add(new Face(
                    card.get("id").asText(),
                    new Box(
                            card.get("x").asDouble(),
                            card.get("y").asDouble(),
                            card.get("w").asDouble(),
                            card.get("h").asDouble()),
                    card.get("color").asInt() % 3,
                    card.get("title").asText(),
                    lines));
        }
        return cards;
    }

    List<Edge> edges() {
        var edges = new ArrayList<Edge>();
        json.get("edges")
                .forEach(edge -> edges.add(
                        new Edge(edge.get("from").asText(), edge.get("to").asText())));
        return edges;
    }

    /** Puts the board into a workspace, a job for each card. */
    Id<Board> bring(Workspace workspace) {
        var board = new Board(Id.fresh(EntryType.BOARD), "Bench", null);
        var ids = new HashMap<String, Id<Job>>();
        var jobs = new ArrayList<Job>();
        var cards = new ArrayList<Card>();
        for (var card : cards()) {
            var id = Id.<Job>fresh(EntryType.JOB);
            ids.put(card.id(), id);
            var said = String.join(" ", card.lines());
            jobs.add(new Job(id, card.title(), Layer.values()[card.layer()], said, null, null, null, null, null));
            var box = card.box();
            cards.add(new Card(Id.fresh(EntryType.CARD), board.id(), id, box.x(), box.y(), box.width(), box.height()));
        }
        var links = new ArrayList<Link>();
        for (var edge : edges()) {
            var from = ids.get(edge.from());
            var to = ids.get(edge.to());
            if (from != null && to != null) {
                links.add(new Link(Id.fresh(EntryType.LINK), from, Relation.RELATES_TO, to, Polarity.SUPPORTING, null));
            }
        }
        workspace
                .importing("Bench", draft -> {
                    draft.add(board);
                    jobs.forEach(draft::add);
                    cards.forEach(draft::add);
                    links.forEach(draft::add);
                })
                .join();
        return board.id();
    }
}
