package app.rungs.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class LateRoomTest {

    private final List<String> heard = new ArrayList<>();
    private final LateRoom late = new LateRoom(Set.of(EntryType.METRIC), Listening::new);

    @Test
    void whatIsKnownOfANewEntryReachesARoomThatIsBuiltLate() {
        late.create(EntryType.METRIC, Map.of("unit", "minutes"));

        assertThat(heard).containsExactly("built", "new metric with {unit=minutes}");
    }

    @Test
    void aRoomWhereNobodyWasIsNeitherBuiltNorClosed() {
        assertThat(late.types()).containsExactly(EntryType.METRIC);
        late.close();
        assertThat(heard).isEmpty();
    }

    private final class Listening implements Room {

        Listening() {
            heard.add("built");
        }

        @Override
        public Region view() {
            return new Region();
        }

        @Override
        public Set<EntryType> types() {
            return Set.of(EntryType.METRIC);
        }

        @Override
        public void open(Id<?> entry) {
            heard.add("open " + entry);
        }

        @Override
        public void create(EntryType type) {
            heard.add("new metric");
        }

        @Override
        public void create(EntryType type, Map<String, Object> given) {
            heard.add("new metric with " + given);
        }

        @Override
        public void close() {
            heard.add("closed");
        }
    }
}
