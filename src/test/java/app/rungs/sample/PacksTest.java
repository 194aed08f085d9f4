package app.rungs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.insight.FormulaCheck;
import app.rungs.insight.FormulaCheck.Term;
import app.rungs.model.Department;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {

    @TempDir
    Path folder;

    @Test
    void everyFormulaOfAPackHoldsTogether() {
        var all = Packs.all().values().stream()
                .flatMap(List::stream)
                .map(it -> new Term(it.name(), it.unit(), it.formula()))
                .toList();
        var check = new FormulaCheck(all);
        assertThat(all)
                .allSatisfy(term -> assertThat(check.of(term)).as(term.name()).isEmpty());
    }

    @Test
    void theFunctionsWeKnowHaveFormulasAndTheOthersNamesOnly() {
        var packs = Packs.all();
        assertThat(packs)
                .containsKeys(
                        "Distribution Operations",
                        "Asset Management",
                        "Customer Care",
                        "Finance",
                        "Regulatory",
                        "Governance",
                        "Safety",
                        "Metering",
                        "IT",
                        "HR");
        assertThat(packs.get("IT")).allMatch(it -> it.formula() == null && it.unit() == null);
        assertThat(packs.get("Safety")).anyMatch(it -> it.formula() != null);
    }

    @Test
    void aPackComesInAsOneEditAndWhatIsThereAlreadyIsSkipped() {
        try (var workspace =
                Workspace.create(folder.resolve("packs"), () -> Instant.parse("2026-03-04T09:00:00Z"), Runnable::run)) {
            var department = new Department(Id.fresh(EntryType.DEPARTMENT), "Operations", null, null, null, null);
            var pack = Packs.all().getOrDefault("Distribution Operations", List.of());
            workspace
                    .edit("New", draft -> {
                        draft.add(department);
                        draft.add(new Metric(Id.fresh(EntryType.METRIC), "saidi", null, null, null, null, null, null));
                    })
                    .join();
            workspace
                    .edit("Pack", draft -> Packs.add(draft, pack, department.id()))
                    .join();
            assertThat(workspace.read(it -> it.count(EntryType.METRIC)).join()).isEqualTo(pack.size());
            workspace.undo().join();
            assertThat(workspace.read(it -> it.count(EntryType.METRIC)).join()).isEqualTo(1);
        }
    }
}
