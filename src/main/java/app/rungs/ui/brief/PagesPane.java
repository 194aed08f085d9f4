package app.rungs.ui.brief;

import app.rungs.brief.Pdf;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.kit.IntoView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A brief's pages as they will be printed. A claim's number leads to its evidence in the appendix, and a piece of evidence
 * there to its entry: from any sentence to its quote in two clicks.
 */
final class PagesPane extends VBox {

    private static final double BESIDE = 36;
    private static final double NARROW = 120;
    private static final double WIDE = 760;

    private final Consumer<Id<?>> open;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final List<StackPane> sheets = new ArrayList<>();

    /** @param open shows the entry that a piece of evidence is */
    PagesPane(Consumer<Id<?>> open) {
        this.open = open;
        getStyleClass().add("brief-pages");
        // A picture is as wide as it is told to be: the room must not take its width from the picture.
        setMinWidth(0);
    }

    /** How large pages are shown: 1 is as wide as there is room. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    void show(Preview preview) {
        // Those behind the first ones stay as they were until they are drawn anew, so that nothing jumps.
        while (preview.whole() && sheets.size() > preview.pages().size()) {
            sheets.removeLast();
        }
        for (int i = 0; i < preview.pages().size(); i++) {
            var page = preview.pages().get(i);
            var sheet = i < sheets.size() ? sheets.get(i) : newSheet();
            var picture = (ImageView) sheet.getChildren().getFirst();
            picture.setImage(page.picture());
            picture.setAccessibleText(Messages.of("briefs.page", i + 1, Math.max(preview.count(), i + 1)));
            if (preview.whole()) {
                var links = (Pane) sheet.getChildren().getLast();
                links.getChildren().setAll(areas(preview, page, i + 1, links));
            }
        }
        if (!getChildren().equals(sheets)) {
            getChildren().setAll(sheets);
        }
    }

    /** Brings a page, from 1, into view. */
    void turnTo(int page) {
        if (page <= sheets.size()) {
            IntoView.scroll(sheets.get(page - 1));
        }
    }

    private StackPane newSheet() {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(getWidth() - BESIDE, NARROW, WIDE) * zoom.get(), widthProperty(), zoom));
        var links = new Pane();
        links.setPickOnBounds(false);
        var sheet = new StackPane(picture, links);
        sheet.getStyleClass().add("brief-page");
        sheet.setMinWidth(0);
        sheet.setMaxWidth(USE_PREF_SIZE);
        sheets.add(sheet);
        return sheet;
    }

    private List<Node> areas(Preview preview, Preview.Page page, int number, Pane over) {
        var areas = new ArrayList<Node>();
        for (var jump : page.jumps()) {
            areas.add(area(over, jump.from(), Messages.of("briefs.toEvidence"), () -> jump(jump.to())));
        }
        preview.pieces().forEach((place, piece) -> {
            if (place.page() == number) {
                areas.add(area(over, place, Messages.of("briefs.toQuote"), () -> open.accept(piece)));
            }
        });
        return areas;
    }

    private static Node area(Pane over, Pdf.Place place, String words, Runnable act) {
        var area = new Region();
        area.getStyleClass().add("brief-link");
        area.setCursor(Cursor.HAND);
        area.layoutXProperty().bind(over.widthProperty().multiply(place.x()));
        area.layoutYProperty().bind(over.heightProperty().multiply(place.y()));
        area.prefWidthProperty().bind(over.widthProperty().multiply(place.width()));
        area.prefHeightProperty().bind(over.heightProperty().multiply(place.height()));
        area.setOnMouseClicked(_ -> act.run());
        area.setAccessibleText(words);
        Tooltip.install(area, new Tooltip(words));
        return area;
    }

    /** Shows a point of a page: its sheet may not be laid out yet. */
    private void jump(Pdf.Place to) {
        if (to.page() > sheets.size()) {
            return;
        }
        var sheet = sheets.get(to.page() - 1);
        var links = (Pane) sheet.getChildren().getLast();
        var mark = new Region();
        mark.getStyleClass().add("brief-arrival");
        mark.resizeRelocate(0, links.getHeight() * to.y(), links.getWidth(), 24);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        links.getChildren().removeIf(it -> it.getStyleClass().contains("brief-arrival"));
        links.getChildren().add(mark);
        IntoView.scroll(mark);
    }
}
