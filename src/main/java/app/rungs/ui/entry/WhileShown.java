package app.rungs.ui.entry;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.workspace.Committed;
import app.rungs.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tells followers of edits while what they draw is in the window. What happens while it is not they hear in one piece once
 * it is there again, so that a room nobody sees takes nothing from the one in which somebody types. What was never in a
 * window hears of everything at once.
 */
public final class WhileShown implements AutoCloseable {

    /** How many changes are gathered before they are told all the same, so that a large import is not kept twice. */
    private static final int MOST = 10_000;

    private final Workspace workspace;
    private final Executor screen;
    private final List<Following> followings = new CopyOnWriteArrayList<>();
    private final List<Change> missed = new ArrayList<>();
    private final Runnable unfollow;
    private @Nullable Edit last;
    private volatile boolean away;

    private record Following(Consumer<Committed> follower, Runnable end) {}

    /** @param screen where what was missed is told: the FX thread in a window */
    public WhileShown(Workspace workspace, Executor screen) {
        this.workspace = workspace;
        this.screen = screen;
        unfollow = workspace.follow(this::heard);
    }

    /** From now on what is followed is drawn in {@code view}, or in what it becomes a part of. */
    public void in(Node view) {
        view.sceneProperty().addListener((_, _, scene) -> shown(scene != null));
    }

    void shown(boolean is) {
        away = !is;
        if (is) {
            tell();
        }
    }

    /** Calls {@code follower} after each edit until the returned handle is run. Follow first, then read. */
    public Runnable follow(Consumer<Committed> follower) {
        var end = workspace.follow(committed -> {
            if (!away) {
                follower.accept(committed);
            }
        });
        var following = new Following(follower, end);
        followings.add(following);
        return () -> {
            followings.remove(following);
            end.run();
        };
    }

    private void heard(Committed committed) {
        if (away && gathered(committed.edit()) > MOST) {
            tell();
        }
    }

    private synchronized int gathered(Edit edit) {
        last = edit;
        missed.addAll(edit.changes());
        return missed.size();
    }

    private void tell() {
        var news = taken();
        if (news != null) {
            followings.forEach(
                    following -> screen.execute(() -> following.follower().accept(news)));
        }
    }

    private synchronized @Nullable Committed taken() {
        var edit = last;
        last = null;
        var changes = List.copyOf(missed);
        missed.clear();
        return edit == null ? null : new Committed(edit.withChanges(changes));
    }

    /** Ends every following. */
    @Override
    public void close() {
        unfollow.run();
        followings.forEach(following -> following.end().run());
        followings.clear();
    }
}
