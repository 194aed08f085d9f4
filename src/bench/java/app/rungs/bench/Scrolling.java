package app.rungs.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;

/** What a hand does to what is longer than the screen: it turns a wheel, moves two fingers, presses Page Down. */
final class Scrolling {

    private static final int FRAMES = 200;

    /** What one step of a wheel and one frame of a steady movement of two fingers come to, in pixels. */
    private static final double NOTCH = 40;

    private static final double FINGERS = 30;
    private static final double LINES_A_NOTCH = 3;

    private final Node node;
    private final String what;
    private final int run;

    /** @param what begins the name of each step */
    Scrolling(Node node, String what, int run) {
        this.node = node;
        this.what = what;
        this.run = run;
    }

    /** Each way for so many frames, the first half down and the second up again. */
    void all() throws Exception {
        measure("wheel", step -> wheel(step < FRAMES / 2 ? -1 : 1));
        Frames.onFx(() -> scroll(ScrollEvent.SCROLL_STARTED, 0, 0));
        measure("trackpad", step -> scroll(ScrollEvent.SCROLL, step < FRAMES / 2 ? -FINGERS : FINGERS, 0));
        Frames.onFx(() -> scroll(ScrollEvent.SCROLL_FINISHED, 0, 0));
        measure("page", step -> press(step < FRAMES / 2 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP));
    }

    /** One move a frame: the milliseconds from each pulse to the next, and the processor time of all threads a frame. */
    void measure(String move, IntConsumer moves) throws Exception {
        Frames.pass(5);
        var usage = new Usage();
        var millis = Frames.of(FRAMES, moves);
        double cpu = usage.cpuMillis() / millis.length;
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"reader\",\"step\":\"%s-%s\",\"run\":%d,\"frames\":%d,\"median_ms\":%.1f,\"p95_ms\":%.1f,"
                        + "\"max_ms\":%.1f,\"cpu_ms\":%.1f}%n",
                what,
                move,
                run,
                millis.length,
                millis[millis.length / 2],
                millis[(int) Math.ceil(millis.length * 0.95) - 1],
                millis[millis.length - 1],
                cpu);
    }

    private void wheel(int notches) {
        scroll(ScrollEvent.SCROLL, notches * NOTCH, notches * LINES_A_NOTCH);
    }

    private boolean scroll(EventType<ScrollEvent> type, double pixels, double lines) {
        double x = node.getLayoutBounds().getCenterX();
        double y = node.getLayoutBounds().getCenterY();
        var target = under(node, x, y);
        var units = lines == 0 ? VerticalTextScrollUnits.NONE : VerticalTextScrollUnits.LINES;
        Event.fireEvent(
                target,
                new ScrollEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        lines == 0,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        HorizontalTextScrollUnits.NONE,
                        0,
                        units,
                        lines,
                        0,
                        null));
        return true;
    }

    private void press(KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    /** What lies uppermost at a place. */
    private static Node under(Node node, double x, double y) {
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable().reversed()) {
                var at = child.parentToLocal(x, y);
                if (child.isVisible() && !child.isMouseTransparent() && child.contains(at)) {
                    return under(child, at.getX(), at.getY());
                }
            }
        }
        return node;
    }
}
