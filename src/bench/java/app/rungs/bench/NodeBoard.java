package app.rungs.bench;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/** The peer: the same board of plain nodes, a label a card and a line a connector, moved by one transform. */
final class NodeBoard implements MovedBoard {

    private static final List<String> COLOURS = List.of("#dbe7f6", "#e2f0e0", "#f4e6d8");

    private record End(Line line, boolean start) {}

    private static final class Face extends Label {

        private final Box home;
        private final List<End> ends = new ArrayList<>();

        Face(String words, Box home) {
            super(words);
            this.home = home;
        }

        void end(Line line, boolean start) {
            ends.add(new End(line, start));
            put(0, 0);
        }

        void put(double dx, double dy) {
            var box = home.moved(dx, dy);
            relocate(box.x(), box.y());
            var middle = box.centre();
            for (var end : ends) {
                if (end.start) {
                    end.line.setStartX(middle.x());
                    end.line.setStartY(middle.y());
                } else {
                    end.line.setEndX(middle.x());
                    end.line.setEndY(middle.y());
                }
            }
        }
    }

    private final Pane pane = new Pane();
    private final Affine place = new Affine();
    private final Map<String, Face> faces = new HashMap<>();
    private List<Face> held = List.of();
    private Viewport shown;

    NodeBoard(BoardInput input, Scene scene) {
        var world = new Group();
        world.setManaged(false);
        world.getTransforms().setAll(place);
        var lines = new Group();
        for (var card : input.cards()) {
            var box = card.box();
            var face = new Face(card.title() + "\n" + String.join("\n", card.lines()), box);
            face.setWrapText(true);
            face.setStyle("-fx-background-color: " + COLOURS.get(card.layer())
                    + "; -fx-background-radius: 8; -fx-border-color: #8894a5; -fx-border-radius: 8; -fx-padding: 12;");
            face.setMinSize(box.width(), box.height());
            face.setMaxSize(box.width(), box.height());
            face.put(0, 0);
            faces.put(card.id(), face);
        }
        for (var edge : input.edges()) {
            var from = faces.get(edge.from());
            var to = faces.get(edge.to());
            if (from != null && to != null) {
                var line = new Line();
                from.end(line, true);
                to.end(line, false);
                lines.getChildren().add(line);
            }
        }
        world.getChildren().setAll(lines, new Group(List.copyOf(faces.values())));
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        pane.getChildren().setAll(world);
        scene.setRoot(pane);
        shown = Viewport.of(scene.getWidth(), scene.getHeight());
    }

    @Override
    public String name() {
        return "javafx-nodes";
    }

    @Override
    public Viewport screen() {
        return Viewport.of(pane.getWidth(), pane.getHeight());
    }

    @Override
    public void show(Viewport view) {
        shown = view;
        place.setToTransform(view.zoom(), 0, -view.x() * view.zoom(), 0, view.zoom(), -view.y() * view.zoom());
    }

    @Override
    public void grab(int cards) {
        var middle = shown.shown().centre();
        held = faces.values().stream()
                .sorted(Comparator.comparingDouble(face -> {
                    var centre = face.home.centre();
                    return Math.hypot(centre.x() - middle.x(), centre.y() - middle.y());
                }))
                .limit(cards)
                .toList();
    }

    @Override
    public void drag(double dx, double dy) {
        held.forEach(face -> face.put(dx / shown.zoom(), dy / shown.zoom()));
    }

    @Override
    public void drop() {
        held = List.of();
    }

    @Override
    public void settle() {
        // What was dropped lies where it lies.
    }
}
