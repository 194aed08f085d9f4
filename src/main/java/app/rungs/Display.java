package app.rungs;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {

    private Display() {}

    /** On Linux a display shows by its environment; elsewhere, and on JavaFX' own headless screen, there is one. */
    static boolean available() {
        return available(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", ""));
    }

    static boolean available(String system, Map<String, String> environment, String platform) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || platform.equalsIgnoreCase("headless")
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
