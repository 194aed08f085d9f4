package app.rungs.ui.shell;

import app.rungs.ui.kit.Theme;
import javafx.application.ColorScheme;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * What the window shows in its very first frame: its edges where they will stand, in the colours they will have. It asks for
 * no sheet, no letters and no control, which take longer than the window itself; they come a moment later, as
 * {@link OpeningPane}, and nothing moves.
 */
public final class FirstSight extends BorderPane {

    private static final double MENUS = 31;
    private static final double STATUS = 28;

    /** The tokens of the same meaning: the ground, the ground of the edges, and the line between them. */
    private record Colours(Color ground, Color edge, Color line) {

        static Colours of(ColorScheme scheme, boolean contrast) {
            return scheme == ColorScheme.DARK
                    ? new Colours(
                            Color.web("#0d1117"), Color.web("#161b22"), Color.web(contrast ? "#8b949e" : "#30363d"))
                    : new Colours(
                            Color.web("#ffffff"), Color.web("#f6f8fa"), Color.web(contrast ? "#57606a" : "#d0d7de"));
        }
    }

    public FirstSight(WindowMemory memory) {
        var colours = Colours.of(Theme.scheme(memory.appearance()), memory.hasMoreContrast());
        var menus = edge(colours, new Insets(0, 0, 1, 0));
        var sidebar = edge(colours, new Insets(0, 1, 0, 0));
        var status = edge(colours, new Insets(1, 0, 0, 0));
        menus.setMinHeight(MENUS);
        sidebar.minWidthProperty().bind(widthProperty().map(width -> Sidebar.width(width.doubleValue(), memory)));
        status.setMinHeight(STATUS);
        setBackground(Background.fill(colours.ground()));
        setTop(menus);
        setLeft(sidebar);
        setBottom(status);
    }

    private static Region edge(Colours colours, Insets line) {
        var edge = new Region();
        edge.setBackground(new Background(
                new BackgroundFill(colours.line(), CornerRadii.EMPTY, Insets.EMPTY),
                new BackgroundFill(colours.edge(), CornerRadii.EMPTY, line)));
        return edge;
    }
}
