package app.rungs.ui.kit;

import javafx.scene.layout.Region;

/** The stripe at the left edge of a card, 4 px wide, in the colour of its layer. The word stands in the card's chip. */
public final class LayerStripe extends Region {

    public LayerStripe(Tone tone) {
        getStyleClass().addAll("layer-stripe", "toned", tone.styleClass());
    }
}
