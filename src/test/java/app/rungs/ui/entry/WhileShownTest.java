package app.rungs.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Tag;
import app.rungs.workspace.Committed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WhileShownTest {

    @TempDir
    Path folder;

    private final List<Committed> heard = new ArrayList<>();
    private DeskFixture fixture;
    private Runnable unfollow;

    @BeforeEach
    void open() {
        fixture = new DeskFixture(folder);
        unfollow = fixture.desk().follow(heard::add);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aRoomThatIsNotShownHearsOfItAllInOnePieceOnceItIs() {
        shown(false);
        tag("Storm");
        tag("Outage");
        assertThat(heard).isEmpty();
        shown(true);
        assertThat(heard)
                .singleElement()
                .satisfies(committed -> assertThat(committed.edit().changes()).hasSize(2));
        tag("Access");
        assertThat(heard).hasSize(2);
    }

    @Test
    void whatNothingHappenedToIsNotReadAgain() {
        shown(false);
        shown(true);
        assertThat(heard).isEmpty();
    }

    @Test
    void whoLeftWhileNotShownHearsNothingMore() {
        shown(false);
        tag("Storm");
        unfollow.run();
        shown(true);
        assertThat(heard).isEmpty();
    }

    @Test
    void aLargeImportIsToldMeanwhileAndNotKept() {
        shown(false);
        fixture.workspace()
                .importing("Import", draft -> {
                    for (int i = 0; i < 10_001; i++) {
                        draft.add(new Tag(Id.fresh(EntryType.TAG), "Tag " + i, null, null));
                    }
                })
                .join();
        assertThat(heard).hasSize(1);
    }

    @Test
    void aListReadsAgainOnceItIsShown() {
        try (var list = new EntryListViewModel(fixture.desk(), Set.of(EntryType.TAG))) {
            list.pending().join();
            shown(false);
            tag("Storm");
            assertThat(list.found().get().total()).isZero();
            shown(true);
            list.pending().join();
            assertThat(list.found().get().total()).isOne();
        }
    }

    private void shown(boolean is) {
        fixture.desk().shown().shown(is);
    }

    private void tag(String name) {
        fixture.add(new Tag(Id.fresh(EntryType.TAG), name, null, null));
    }
}
