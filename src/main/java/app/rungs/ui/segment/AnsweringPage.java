package app.rungs.ui.segment;

import app.rungs.storage.Entries;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page that shows what the workspace answers to one question on a day, and asks it again after each edit. */
abstract class AnsweringPage<T> extends VBox implements Page {

    private final Clock clock;
    private final BiFunction<Entries, LocalDate, T> asked;
    private final LatestAnswer<T> question;
    private final Runnable unfollow;

    AnsweringPage(Desk desk, Clock clock, BiFunction<Entries, LocalDate, T> asked) {
        this.clock = clock;
        this.asked = asked;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), answer -> show(answer));
        unfollow = desk.follow(_ -> ask());
    }

    abstract void show(T answer);

    /** Asks; a page does it once it has been built. */
    final void ask() {
        question.ask(entries -> asked.apply(entries, LocalDate.now(clock)));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        var first = lookup(".compare-link");
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
