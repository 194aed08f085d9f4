package app.rungs.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The key that opened something is not typed into it: its letter comes after the focus has moved. */
public final class OpeningKey {

    private boolean due;

    /** @param opened what is opened by a key and takes the focus */
    public OpeningKey(Node opened) {
        opened.addEventFilter(KeyEvent.KEY_PRESSED, _ -> due = false);
        opened.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (due) {
                due = false;
                key.consume();
            }
        });
    }

    /** To be said when it opens. */
    public void opened() {
        due = true;
    }
}
