package app.rungs.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Tag;
import app.rungs.ui.kit.EntryRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntryListViewModelTest {

    @TempDir
    Path folder;

    private DeskFixture fixture;
    private EntryListViewModel list;

    @BeforeEach
    void open() {
        fixture = new DeskFixture(folder);
        tag("Storm");
        tag("Outage");
        list = new EntryListViewModel(fixture.desk(), Set.of(EntryType.TAG));
    }

    @AfterEach
    void close() {
        list.close();
        fixture.close();
    }

    @Test
    void entriesAreListedByTitle() {
        assertThat(titles()).containsExactly("Outage", "Storm");
    }

    @Test
    void typingNarrowsTheListDownInAnyCase() {
        list.search("sto").join();
        assertThat(titles()).containsExactly("Storm");
        assertThat(list.found().get().inWords()).isEqualTo("1 of 2");
    }

    @Test
    void aNewEntryAppearsByItself() {
        tag("Access");
        assertThat(titles()).containsExactly("Access", "Outage", "Storm");
    }

    @Test
    void theAnswerToTheLastWordsTypedIsTheOneShown() {
        list.search("s");
        list.search("st");
        list.search("out").join();
        assertThat(titles()).containsExactly("Outage");
    }

    @Test
    void whatIsRemovedGoesFromTheListAndComesBackWithUndo() {
        list.pending().join();
        list.remove(list.found().get().rows().getFirst()).join();
        assertThat(titles()).containsExactly("Storm");
        assertThat(fixture.said()).containsExactly("Moved “Outage” to the bin.");
        fixture.workspace().undo().join();
        assertThat(titles()).containsExactly("Outage", "Storm");
    }

    @Test
    void aClosedListHearsNothingMore() {
        list.pending().join();
        list.close();
        tag("Access");
        assertThat(list.found().get().rows()).hasSize(2);
    }

    private List<String> titles() {
        list.pending().join();
        return list.found().get().rows().stream().map(EntryRow::title).toList();
    }

    private void tag(String name) {
        fixture.add(new Tag(Id.fresh(EntryType.TAG), name, null, null));
    }
}
