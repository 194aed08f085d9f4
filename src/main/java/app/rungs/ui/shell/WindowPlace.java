package app.rungs.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands on the screen, kept from one start to the next. */
public final class WindowPlace {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private WindowPlace() {}

    /** Puts the window where it was; in the middle where no screen shows that place any more. */
    public static void restore(Stage stage, WindowMemory memory) {
        double width = memory.number("width").orElse(WIDTH);
        double height = memory.number("height").orElse(HEIGHT);
        stage.setWidth(Math.max(stage.getMinWidth(), width));
        stage.setHeight(Math.max(stage.getMinHeight(), height));
        var x = memory.number("x");
        var y = memory.number("y");
        if (x.isPresent() && y.isPresent() && isOnScreen(new Rectangle2D(x.get(), y.get(), width, height))) {
            stage.setX(x.get());
            stage.setY(y.get());
        } else {
            stage.centerOnScreen();
        }
        stage.setMaximized(memory.isSet("maximised"));
    }

    /** Keeps the place in mind; that of a window filling the screen says nothing about its usual size. */
    public static void keep(Stage stage, WindowMemory memory) {
        memory.keep("maximised", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            memory.keep("x", stage.getX());
            memory.keep("y", stage.getY());
            memory.keep("width", stage.getWidth());
            memory.keep("height", stage.getHeight());
        }
    }

    /** Whether enough of the window to grab it would be seen. */
    private static boolean isOnScreen(Rectangle2D place) {
        var titleBar = new Rectangle2D(place.getMinX(), place.getMinY(), Math.max(1, place.getWidth()), 40);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(titleBar));
    }
}
