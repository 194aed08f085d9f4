package app.rungs.ui.brief;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** What was handed out of a brief, whether it still holds, and if not, why. */
final class PublishedPane extends VBox {

    private static final int REASONS = 4;

    private final VBox rows = new VBox();

    PublishedPane() {
        getStyleClass().add("brief-part");
        rows.getStyleClass().add("brief-rows");
        getChildren().setAll(new SectionTitle(Messages.of("briefs.published")), rows);
    }

    void show(List<BriefDesk.Published> published) {
        rows.getChildren().setAll(published.stream().map(PublishedPane::row).toList());
        if (published.isEmpty()) {
            rows.getChildren().add(words(Messages.of("briefs.published.none"), "muted"));
        }
    }

    private static Node row(BriefDesk.Published published) {
        var row = new VBox();
        row.getStyleClass().add("brief-published");
        var publication = published.publication();
        var name = words(
                Messages.of("briefs.published.on", publication.publishedOn().toString(), publication.file()), "strong");
        name.setTooltip(new Tooltip(Messages.of("briefs.published.hash", publication.fileHash())));
        row.getChildren().add(name);
        var stale = published.stale();
        row.getChildren()
                .add(
                        stale.isEmpty()
                                ? Chip.of(Tone.SUCCESS, Messages.of("briefs.published.holds"))
                                : Chip.of(Tone.WARNING, Messages.of("briefs.published.stale", stale.size())));
        stale.stream().limit(REASONS).forEach(it -> row.getChildren().add(words(it.sentence(), "caption")));
        if (stale.size() > REASONS) {
            row.getChildren().add(words(Messages.of("briefs.published.more", stale.size() - REASONS), "caption"));
        }
        if (publication.overridden() != null) {
            row.getChildren()
                    .add(words(Messages.of("briefs.published.overridden", publication.overridden()), "caption"));
        }
        return row;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
