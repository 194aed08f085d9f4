package app.rungs.ui.entry;

import javafx.scene.layout.Region;

/** What a room shows of one entry. */
public interface Page extends AutoCloseable {

    Region view();

    /** Puts the cursor into the first field. */
    void enter();

    /** Commits what is being typed and stops following the workspace. */
    @Override
    void close();
}
