package app.rungs.ui.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.ui.entry.DeskFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValueMatrixViewModelTest {

    @TempDir
    Path folder;

    private DeskFixture fixture;
    private Segment municipal;
    private Obstacle records;
    private ValueMatrixViewModel matrix;

    @BeforeEach
    void open() {
        fixture = new DeskFixture(folder);
        municipal =
                fixture.add(new Segment(Id.fresh(EntryType.SEGMENT), "Municipal", null, null, null, null, null, null));
        records = fixture.add(
                new Obstacle(Id.fresh(EntryType.OBSTACLE), "Records are incomplete", null, null, null, null));
        matrix = new ValueMatrixViewModel(fixture.desk());
    }

    @AfterEach
    void close() {
        matrix.close();
        fixture.close();
    }

    @Test
    void pointsAreGivenChangedAndTakenBackInTheSameCell() {
        assertThat(given()).isZero();
        matrix.give(municipal, records, 60).join();
        assertThat(given()).isEqualTo(60);
        var value = matrix.shown().get().at(municipal, records).orElseThrow();
        matrix.explain(value, "Half of them are on cards").join();
        matrix.give(municipal, records, 40).join();
        assertThat(given()).isEqualTo(40);
        assertThat(matrix.shown().get().at(municipal, records).map(RelativeValue::reason))
                .contains("Half of them are on cards");
        matrix.give(municipal, records, null).join();
        assertThat(given()).isZero();
        assertThat(matrix.shown().get().at(municipal, records)).isEmpty();
    }

    @Test
    void moreThanAHundredPointsAreRefusedInASentence() {
        given();
        matrix.give(municipal, records, 101).join();
        assertThat(fixture.said()).singleElement().asString().contains("0 to 100");
        assertThat(given()).isZero();
    }

    private int given() {
        matrix.pending().join();
        return matrix.shown().get().given(municipal);
    }
}
