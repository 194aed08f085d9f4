package app.rungs.ui.brief;

import app.rungs.brief.Pdf;
import app.rungs.brief.Sheet;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.kit.IntoView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

    /** Of a page whose picture is there. */
    private static final String DRAWN = "brief-drawn";

    private static final String ARRIVAL = "brief-arrival";

    /** So many pictures are kept, however many pages there are. */
    private static final int KEPT = 10;

    private static final double BESIDE = 36;
    private static final double NARROW = 120;
    private static final double WIDE = 760;

    private final Consumer<Id<?>> open;
    private final Consumer<List<Integer>> want;
    private final Label rest = words(Messages.of("briefs.rest"));
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final List<StackPane> sheets = new ArrayList<>();
    private List<Integer> near = List.of();

    /**
     * @param open shows the entry that a piece of evidence is
     * @param want takes the pages that are in view or near it, by their numbers from 1, the nearest first
     */
    PagesPane(Consumer<Id<?>> open, Consumer<List<Integer>> want) {
        this.open = open;
        this.want = want;
        localToSceneTransformProperty().subscribe(_ -> look());
        getStyleClass().add("brief-pages");
        // A picture is as wide as it is told to be: the room must not take its width from the picture.
        setMinWidth(0);
    }

    /** How large pages are shown: 1 is as wide as there is room. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /**
     * Makes room for the pages; their pictures come one by one, and until a picture is there its page says what is being
     * done. Those behind the first ones stay until all are set.
     */
    void show(Preview preview) {
        int known = preview.pdf().pages();
        while (preview.whole() && sheets.size() > known) {
            sheets.removeLast();
        }
        while (sheets.size() < known) {
            sheets.add(newSheet());
        }
        for (int i = 0; i < sheets.size(); i++) {
            picture(sheets.get(i))
                    .setAccessibleText(Messages.of("briefs.page", i + 1, Math.max(preview.count(), sheets.size())));
            onItsWay(sheets.get(i)).setText(Messages.of(i < known ? "briefs.drawing" : "briefs.settingPage", i + 1));
        }
        List<Node> all = new ArrayList<>(sheets);
        if (!preview.whole() && preview.count() == 0) {
            all.add(rest);
        }
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
    }

    /** A page has been drawn. */
    void draw(PageDrawing.Drawn drawn) {
        var sheet = sheets.get(drawn.page() - 1);
        picture(sheet).setImage(drawn.picture());
        if (!sheet.getStyleClass().contains(DRAWN)) {
            sheet.getStyleClass().add(DRAWN);
        }
        if (drawn.preview().whole()) {
            var over = links(sheet).getChildren();
            over.removeIf(it -> !it.getStyleClass().contains(ARRIVAL));
            over.addAll(0, areas(drawn, links(sheet)));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        look();
    }

    /** Asks for the pages that are in view or one view away, and lets the pictures of all others go. */
    private void look() {
        var now = near();
        if (now.equals(near)) {
            return;
        }
        near = now;
        for (int i = 0; i < sheets.size(); i++) {
            if (!near.contains(i + 1)) {
                picture(sheets.get(i)).setImage(null);
                sheets.get(i).getStyleClass().remove(DRAWN);
                links(sheets.get(i)).getChildren().clear();
            }
        }
        want.accept(near);
    }

    private List<Integer> near() {
        double top = 0;
        double height = Double.MAX_VALUE / 4;
        var scroll = IntoView.scrolling(this);
        if (scroll.isPresent()) {
            height = scroll.get().getViewportBounds().getHeight();
            top = sceneToLocal(scroll.get().localToScene(0, 0)).getY();
        }
        double middle = top + height / 2;
        double from = top - height;
        double to = top + 2 * height;
        return IntStream.range(0, sheets.size())
                .filter(it -> sheets.get(it).getHeight() > 0)
                .filter(it -> sheets.get(it).getBoundsInParent().getMaxY() > from
                        && sheets.get(it).getBoundsInParent().getMinY() < to)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        it -> Math.abs(sheets.get(it).getBoundsInParent().getCenterY() - middle)))
                .map(it -> it + 1)
                .limit(KEPT)
                .toList();
    }

    private static ImageView picture(StackPane sheet) {
        return (ImageView) sheet.getChildren().getFirst();
    }

    private static Label onItsWay(StackPane sheet) {
        return (Label) sheet.getChildren().get(1);
    }

    private static Pane links(StackPane sheet) {
        return (Pane) sheet.getChildren().getLast();
    }

    /** Brings a page, from 1, into view. */
    void turnTo(int page) {
        if (page <= sheets.size()) {
            IntoView.scroll(sheets.get(page - 1));
        }
    }

    /** As large as its picture will be, so that nothing moves when it comes or goes. */
    private StackPane newSheet() {
        var picture = new ImageView();
        picture.setSmooth(true);
        var width = Bindings.createDoubleBinding(
                () -> Math.clamp(getWidth() - BESIDE, NARROW, WIDE) * zoom.get(), widthProperty(), zoom);
        picture.fitWidthProperty().bind(width);
        picture.fitHeightProperty().bind(width.multiply(Sheet.A4.ratio()));
        var links = new Pane();
        links.setPickOnBounds(false);
        var onItsWay = words("");
        onItsWay.visibleProperty().bind(picture.imageProperty().isNull());
        var sheet = new StackPane(picture, onItsWay, links);
        sheet.getStyleClass().add("brief-page");
        sheet.setMinWidth(0);
        sheet.prefWidthProperty().bind(width.add(2));
        sheet.prefHeightProperty().bind(width.multiply(Sheet.A4.ratio()).add(2));
        sheet.minHeightProperty().bind(sheet.prefHeightProperty());
        sheet.setMaxWidth(USE_PREF_SIZE);
        return sheet;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.getStyleClass().add("brief-on-its-way");
        label.setWrapText(true);
        return label;
    }

    private List<Node> areas(PageDrawing.Drawn drawn, Pane over) {
        var areas = new ArrayList<Node>();
        for (var jump : drawn.jumps()) {
            areas.add(area(over, jump.from(), Messages.of("briefs.toEvidence"), () -> jump(jump.to())));
        }
        drawn.preview().pieces().forEach((place, piece) -> {
            if (place.page() == drawn.page()) {
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
        mark.getStyleClass().add(ARRIVAL);
        mark.resizeRelocate(0, links.getHeight() * to.y(), links.getWidth(), 24);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        links.getChildren().removeIf(it -> it.getStyleClass().contains(ARRIVAL));
        links.getChildren().add(mark);
        IntoView.scroll(mark);
    }
}
