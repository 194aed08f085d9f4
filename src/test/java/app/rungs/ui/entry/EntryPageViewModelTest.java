package app.rungs.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Department;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Shapes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntryPageViewModelTest {

    @TempDir
    Path folder;

    private DeskFixture fixture;
    private Job job;
    private EntryPageViewModel page;

    @BeforeEach
    void open() {
        fixture = new DeskFixture(folder);
        job = fixture.add(
                new Job(Id.fresh(EntryType.JOB), "Restore supply", Layer.TACTICAL, null, null, null, null, null, null));
        page = new EntryPageViewModel(fixture.desk(), job.id());
        page.pending().join();
    }

    @AfterEach
    void close() {
        page.close();
        fixture.close();
    }

    @Test
    void aCommittedFieldIsOneEditNamedInWords() {
        page.change(field("statement"), "Restore supply after a storm", List.of())
                .join();
        assertThat(stored().statement()).isEqualTo("Restore supply after a storm");
        assertThat(fixture.workspace().undoable().join().undo()).isEqualTo(Optional.of("Change statement of job"));
        assertThat(page.saved().get()).matches("Saved \\d\\d:\\d\\d · #2");
    }

    @Test
    void aBlankTitleIsRefusedUnderItsFieldAndNothingIsChanged() {
        page.change(field("statement"), null, List.of()).join();
        assertThat(page.problem(field("statement"))).startsWith("Statement cannot be left blank");
        assertThat(page.isHeld(field("statement"))).isTrue();
        assertThat(stored()).isEqualTo(job);
        page.change(field("statement"), "Restore power", List.of()).join();
        assertThat(page.problem(field("statement"))).isEmpty();
    }

    @Test
    void anEntryMadeForAFieldIsStoredInTheSameEdit() {
        var department = new Department(Id.fresh(EntryType.DEPARTMENT), "Control room", null, null, null, null);
        page.change(field("department"), department.id(), List.of(department)).join();
        page.pending().join();
        assertThat(page.shown().get().titles()).containsValue("Control room");
        fixture.workspace().undo().join();
        assertThat(fixture.workspace().read(it -> it.find(department.id())).join())
                .isEmpty();
        assertThat(stored()).isEqualTo(job);
    }

    @Test
    void anEditFromElsewhereIsShownAndARemovalIsNoticed() {
        fixture.workspace().edit("Remove", draft -> draft.remove(job.id())).join();
        page.pending().join();
        assertThat(page.shown().get().gone()).isTrue();
        fixture.workspace().undo().join();
        page.pending().join();
        assertThat(page.shown().get().entry()).isEqualTo(job);
    }

    private Job stored() {
        return fixture.workspace().read(it -> it.get(job.id())).join();
    }

    private static Field field(String name) {
        return Shapes.of(EntryType.JOB).field(name).orElseThrow();
    }
}
