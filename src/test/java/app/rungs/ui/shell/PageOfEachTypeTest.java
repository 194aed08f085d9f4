package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.ui.department.DepartmentRoom;
import app.rungs.ui.interview.InterviewRoom;
import app.rungs.ui.job.JobRoom;
import app.rungs.ui.segment.SegmentRoom;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageOfEachTypeTest {

    /** What only says something of another entry, on whose page it is seen. */
    private static final Set<EntryType> PARTS_OF_ANOTHER = EnumSet.of(
            EntryType.WITHDRAWAL,
            EntryType.CONFIRMATION,
            EntryType.AGEING,
            EntryType.SNAPSHOT,
            EntryType.CARD,
            EntryType.FRAME,
            EntryType.LINK,
            EntryType.PUBLICATION);

    @Test
    void everyEntryThatAListLeadsToHasItsPageInOneRoom() {
        var shown = EnumSet.of(EntryType.BOARD, EntryType.NOTE, EntryType.BRIEF);
        for (var room : Set.of(InterviewRoom.pages(), JobRoom.pages(), DepartmentRoom.pages(), SegmentRoom.pages())) {
            assertThat(shown).doesNotContainAnyElementsOf(room);
            shown.addAll(room);
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(PARTS_OF_ANOTHER)));
    }
}
