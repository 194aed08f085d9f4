package app.rungs.ui.segment;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EvidencePane;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.TextInput;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How one rival stands to one goal: with it or against it, why, and who says so. */
final class StandPane extends VBox {

    private final @Nullable Link link;
    private final TextInput why = new TextInput();
    private final @Nullable EvidencePane evidence;

    /** @param link how it stands so far; null where nobody said */
    StandPane(Desk desk, Entry rival, Goal goal, @Nullable Link link) {
        this.link = link;
        getStyleClass().add("link-picker");
        var title = new Label(Messages.of("segment.alignment.title", rival.title(), goal.statement()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var stands = ChoiceInput.orNone(List.of(Polarity.values()), StandPane::inWords);
        stands.show(link == null ? null : link.polarity());
        stands.onCommit(now -> stand(desk, rival, goal, link, now));
        getChildren().setAll(title, new FieldRow(Messages.of("segment.alignment.stands"), stands));
        if (link == null) {
            evidence = null;
            return;
        }
        why.show(link.note());
        why.onCommit(words -> desk.edit(
                Messages.of("segment.edit.align"), draft -> draft.update(link.id(), it -> it.noted(words)), () -> {}));
        evidence = new EvidencePane(desk, link.id());
        getChildren().addAll(new FieldRow(Messages.of("segment.alignment.why"), why), evidence);
    }

    boolean isOf(@Nullable Link other) {
        return Objects.equals(link == null ? null : link.id(), other == null ? null : other.id());
    }

    void show(Link now) {
        why.show(now.note());
    }

    /** Says how {@code rival} stands to {@code goal}; null takes it back. */
    private static void stand(Desk desk, Entry rival, Goal goal, @Nullable Link before, @Nullable Polarity now) {
        desk.edit(
                Messages.of("segment.edit.align"),
                draft -> {
                    if (before != null && now == null) {
                        draft.remove(before.id());
                    } else if (before != null && now != null) {
                        draft.update(before.id(), it -> it.speaking(now));
                    } else if (now != null) {
                        draft.add(new Link(
                                Id.fresh(EntryType.LINK), rival.id(), Relation.ALIGNED_WITH, goal.id(), now, null));
                    }
                },
                () -> {});
    }

    private static String inWords(Polarity polarity) {
        return Messages.of(polarity == Polarity.SUPPORTING ? "segment.alignment.with" : "segment.alignment.against");
    }

    void close() {
        why.commit();
        if (evidence != null) {
            evidence.close();
        }
    }
}
