package app.rungs.ui.kit;

import javafx.scene.control.MenuItem;

/** Lines of menus. */
public final class Menus {

    private Menus() {}

    /** A line that does {@code action}; an underscore in its words is one. */
    public static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
