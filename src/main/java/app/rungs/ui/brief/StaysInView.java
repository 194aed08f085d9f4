package app.rungs.ui.brief;

import app.rungs.ui.kit.IntoView;
import javafx.scene.layout.Region;

/** Keeps the shorter of two parts in view while somebody scrolls along the longer one beside it. */
final class StaysInView {

    private StaysInView() {}

    /** {@code part} moves down within {@code around}, which scrolls, and never out of it. */
    static void keep(Region part, Region around) {
        around.localToSceneTransformProperty().subscribe(_ -> place(part, around));
        around.heightProperty().subscribe(_ -> place(part, around));
        part.heightProperty().subscribe(_ -> place(part, around));
    }

    private static void place(Region part, Region around) {
        double room = Math.max(0, around.getHeight() - part.getHeight());
        double above = IntoView.scrolling(around)
                .map(it -> around.sceneToLocal(it.localToScene(0, 0)).getY())
                .orElse(0.0);
        part.setTranslateY(Math.clamp(above, 0, room));
    }
}
