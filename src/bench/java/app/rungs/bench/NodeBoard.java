package app.rungs.bench;

import app.rungs.ui.board.geometry.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Pane pane = new Pane();
    private final Affine place = new Affine();
    private final Map<Label, List<End>> ends = new HashMap<>();
    private final Map<Label, double[]> home = new HashMap<>();
    private Set<Label> held = Set.of();
    private Viewport shown;

    NodeBoard(BoardInput input, Scene scene) {
        var world = new Group();
        world.setManaged(false);
        world.getTransforms().setAll(place);
        var lines = new Group();
        var faces = new Group();
        var byId = new HashMap<String, Label>();
        for (var card : input.cards()) {
            var face = new Label(card.title() + "\n" + String.join("\n", card.lines()));
            face.setWrapText(true);
            face.setStyle("-fx-background-color: " + COLOURS.get(card.layer())
                    + "; -fx-background-radius: 8; -fx-border-color: #8894a5; -fx-border-radius: 8; -fx-padding: 12;");
            var box = card.box();
            face.setMinSize(box.width(), box.height());
            face.setMaxSize(box.width(), box.height());
            face.relocate(box.x(), box.y());
            byId.put(card.id(), face);
            home.put(face, new double[] {box.x(), box.y(), box.width(), box.height()});
            faces.getChildren().add(face);
        }
        for (var edge : input.edges()) {
            var line = new Line();
            end(byId.get(edge.from()), new End(line, true));
            end(byId.get(edge.to()), new End(line, false));
            lines.getChildren().add(line);
        }
        world.getChildren().setAll(lines, faces);
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        pane.getChildren().setAll(world);
        scene.setRoot(pane);
        shown = Viewport.of(scene.getWidth(), scene.getHeight());
    }

    private void end(Label face, End end) {
        ends.computeIfAbsent(face, _ -> new ArrayList<>()).add(end);
        put(face, 0, 0);
    }

    private void put(Label face, double dx, double dy) {
        var box = home.get(face);
        face.relocate(box[0] + dx, box[1] + dy);
        double x = box[0] + dx + box[2] / 2;
        double y = box[1] + dy + box[3] / 2;
        for (var end : ends.getOrDefault(face, List.of())) {
            if (end.start) {
                end.line.setStartX(x);
                end.line.setStartY(y);
            } else {
                end.line.setEndX(x);
                end.line.setEndY(y);
            }
        }
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
        held = new HashSet<>(home.keySet().stream()
                .sorted(Comparator.comparingDouble(face -> {
                    var box = home.get(face);
                    return Math.hypot(box[0] + box[2] / 2 - middle.x(), box[1] + box[3] / 2 - middle.y());
                }))
                .limit(cards)
                .toList());
    }

    @Override
    public void drag(double dx, double dy) {
        held.forEach(face -> put(face, dx / shown.zoom(), dy / shown.zoom()));
    }

    @Override
    public void drop() {
        held = Set.of();
    }
}
