package app.rungs.ui.shell;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The sentences across the top of the window, above whatever room is shown. Each stays until the user closes it. */
final class Notices extends VBox {

    private final Map<String, Banner> shown = new HashMap<>();

    Notices() {
        getStyleClass().add("notices");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows a sentence in place of the one shown before under {@code key}. */
    void show(String key, Tone tone, String sentence, Button... actions) {
        close(key);
        var close = Buttons.icon(Icon.CLOSE, Messages.of("shell.notice.close"), () -> close(key));
        var banner = new Banner(
                tone,
                sentence,
                Stream.concat(Stream.of(actions), Stream.of(close)).toArray(Button[]::new));
        shown.put(key, banner);
        getChildren().add(banner);
        setVisible(true);
    }

    boolean isShown(String key) {
        return shown.containsKey(key);
    }

    void close(String key) {
        var banner = shown.remove(key);
        if (banner != null) {
            getChildren().remove(banner);
        }
        setVisible(!shown.isEmpty());
    }
}
