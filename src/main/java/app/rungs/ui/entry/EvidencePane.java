package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What speaks for and against one entry, and the way to cite more: for claims that have no page in front of the user. */
public final class EvidencePane extends VBox implements AutoCloseable {

    private static final Set<EntryType> CITABLE = EnumSet.of(EntryType.HIGHLIGHT, EntryType.FACT, EntryType.READING);

    private final Desk desk;
    private final LinksViewModel model;
    private final VBox rows = new VBox();

    public EvidencePane(Desk desk, Id<?> claim) {
        this.desk = desk;
        model = new LinksViewModel(desk, claim);
        var picker = new LinkPicker(model, desk, () -> {}, CITABLE);
        var title = new Label(Messages.of("entry.evidence"));
        title.getStyleClass().add("link-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, Buttons.quiet(Messages.of("entry.cite"), Icon.EVIDENCE, picker::open));
        head.getStyleClass().add("section-head");
        getStyleClass().add("link-section");
        rows.getStyleClass().add("link-section");
        getChildren().setAll(head, picker, rows);
        model.shown().subscribe(this::show);
    }

    private void show(EntryLinks links) {
        rows.getChildren()
                .setAll(links.evidence().stream()
                        .limit(EntryLinks.MOST)
                        .map(proof -> new ProofRow(
                                proof.evidence(),
                                desk.workspace().today(),
                                () -> desk.navigator().open(proof.evidence().piece()),
                                day -> model.recheck(proof.link(), day),
                                () -> model.unlink(proof.link())))
                        .toList());
        if (links.evidence().isEmpty()) {
            var none = new Label(Messages.of("entry.evidence.none"));
            none.getStyleClass().addAll("muted", "link-none");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
