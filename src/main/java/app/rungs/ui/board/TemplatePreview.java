package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Box;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A board in small: its areas with their titles, and its cards as blocks. */
final class TemplatePreview extends Region {

    private static final double RATIO = 0.56;
    private static final double PAD = 8;
    /** The least width in which a word can be read, in pixels. */
    private static final double LEGIBLE = 52;

    private final List<BoardTemplate.Area> areas;

    /** @param areas what to show; a card is an area without a title */
    TemplatePreview(List<BoardTemplate.Area> areas) {
        this.areas = List.copyOf(areas);
        getStyleClass().add("template-preview");
        for (var area : areas) {
            var shown = new Label(inShort(area.title()));
            shown.getStyleClass().add(area.title().isEmpty() ? "template-card" : "template-area");
            shown.setWrapText(true);
            getChildren().add(shown);
        }
    }

    /** As much of a title as tells areas apart. */
    private static String inShort(String title) {
        int end = title.indexOf(':');
        return end < 0 ? title : title.substring(0, end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 160 : Math.round(width * RATIO);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 280;
    }

    @Override
    protected void layoutChildren() {
        var all =
                Box.around(areas.stream().map(BoardTemplate.Area::box).toList()).orElse(new Box(0, 0, 1, 1));
        double scale = Math.min((getWidth() - 2 * PAD) / all.width(), (getHeight() - 2 * PAD) / all.height());
        double left = (getWidth() - all.width() * scale) / 2;
        double top = (getHeight() - all.height() * scale) / 2;
        for (int i = 0; i < areas.size(); i++) {
            var box = areas.get(i).box();
            var shown = (Label) getChildren().get(i);
            boolean roomy = box.width() * scale >= LEGIBLE;
            shown.setContentDisplay(roomy ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
            shown.resizeRelocate(
                    snapPositionX(left + (box.x() - all.x()) * scale),
                    snapPositionY(top + (box.y() - all.y()) * scale),
                    snapSizeX(box.width() * scale),
                    snapSizeY(box.height() * scale));
        }
    }
}
