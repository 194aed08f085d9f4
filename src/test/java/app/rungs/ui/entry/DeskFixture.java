package app.rungs.ui.entry;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workspace, empty or as it was left in the folder, with a desk over it, without a window: answers come on the thread that found them. */
public final class DeskFixture implements Navigator, AutoCloseable {

    private final Workspace workspace;
    private final Desk desk;
    private final List<String> said = new ArrayList<>();

    public DeskFixture(Path folder) {
        var path = folder.resolve("test.rungs");
        InstantSource clock = () -> Instant.parse("2026-03-04T09:00:00Z");
        workspace = Files.exists(path)
                ? Workspace.open(path, clock, Runnable::run)
                : Workspace.create(path, clock, Runnable::run);
        desk = new Desk(workspace, Runnable::run, this);
    }

    public Desk desk() {
        return desk;
    }

    public Workspace workspace() {
        return workspace;
    }

    public List<String> said() {
        return said;
    }

    public <E extends Entry> E add(E entry) {
        workspace.edit("Add", draft -> draft.add(entry)).join();
        return entry;
    }

    @Override
    public void open(Id<?> entry) {
        said.add("open " + entry.type());
    }

    @Override
    public void create(EntryType type) {
        said.add("create " + type);
    }

    @Override
    public void create(EntryType type, Map<String, Object> given) {
        create(type);
    }

    @Override
    public void start(Id<?> entry, String what) {
        open(entry);
    }

    @Override
    public void chain(Id<?> entry) {
        said.add("chain " + entry.type());
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void warn(String sentence) {
        said.add(sentence);
    }

    @Override
    public void close() {
        desk.close();
        workspace.close();
    }
}
