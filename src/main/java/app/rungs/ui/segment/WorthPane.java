package app.rungs.ui.segment;

import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why one obstacle is worth what it is worth to each segment, side by side: points, reason, goals, evidence. */
final class WorthPane extends VBox implements AutoCloseable {

    private static final double LEAST = 260;
    private static final double GAP = 24;
    private static final int ACROSS = 3;

    private final ValueMatrixViewModel model;
    private final Desk desk;
    private final SegmentCards cards = new SegmentCards();
    private final Label dropping = new Label();
    private final VBox head = new VBox();
    private final List<WorthCard> shownCards = new ArrayList<>();
    private @Nullable Obstacle obstacle;
    private List<Optional<RelativeValue>> placed = List.of();

    /** The cards of the segments in columns of equal width, as many beside each other as there is room for. */
    private static final class SegmentCards extends TilePane {

        SegmentCards() {
            super(GAP, GAP);
            getStyleClass().add("worth-cards");
            setTileAlignment(javafx.geometry.Pos.TOP_LEFT);
            setPrefColumns(1);
            widthProperty().subscribe(_ -> fit());
        }

        void fit() {
            int most = Math.max(1, Math.min(ACROSS, getChildren().size()));
            int columns = (int) Math.max(1, Math.min(most, (getWidth() + GAP) / (LEAST + GAP)));
            setPrefTileWidth(Math.max(LEAST, Math.floor((getWidth() - (columns - 1) * GAP) / columns) - 1));
        }
    }

    WorthPane(ValueMatrixViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("worth-pane");
        dropping.getStyleClass().add("caption");
        dropping.setWrapText(true);
        getChildren().setAll(head, dropping, cards);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what {@code asked} is worth; what was being typed for another obstacle is kept first. */
    void show(Obstacle asked) {
        var values = model.shown().get().values();
        var now = values.segments().stream()
                .map(segment -> model.shown().get().at(segment, asked).map(WorthPane::bare))
                .toList();
        if (!Objects.equals(obstacle, asked) || !now.equals(placed)) {
            obstacle = asked;
            placed = now;
            build(asked, values.segments());
        }
        dropping.setText(values.onDropping(asked));
        shownCards.forEach(card -> card.show(values.at(card.segment(), asked)));
        setVisible(true);
    }

    private void build(Obstacle asked, List<Segment> segments) {
        shownCards.forEach(WorthCard::close);
        shownCards.clear();
        head.getChildren()
                .setAll(new SectionTitle(
                        Messages.of("segment.worth.title", asked.statement()),
                        Buttons.quiet(
                                Messages.of("segment.worth.open"),
                                Icon.FORWARD,
                                () -> desk.navigator().open(asked.id()))));
        segments.forEach(segment ->
                shownCards.add(new WorthCard(segment, model.shown().get().at(segment, asked), model, desk)));
        cards.getChildren().setAll(shownCards);
        cards.fit();
    }

    /** The value without what may change under the same cell: its points and reason. */
    private static RelativeValue bare(RelativeValue value) {
        return new RelativeValue(value.id(), value.segment(), value.obstacle(), 0, null);
    }

    @Override
    public void close() {
        shownCards.forEach(WorthCard::close);
    }
}
