package app.rungs.ui.interview;

import app.rungs.model.Highlight;
import app.rungs.model.Tag;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LinkPicker;
import app.rungs.ui.entry.LinksViewModel;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is done with marked words beyond marking them: tags, links, redaction. One is open at a time. */
final class MarkTools {

    private final ReaderViewModel model;
    private final Desk desk;
    private final Runnable after;
    private final TagPicker tags;
    private final RedactForm redaction;
    private final VBox links = new VBox();
    private @Nullable LinksViewModel linking;

    /** @param after where the focus goes when one is done */
    MarkTools(ReaderViewModel model, Desk desk, Runnable after) {
        this.model = model;
        this.desk = desk;
        this.after = after;
        tags = new TagPicker(desk);
        redaction = new RedactForm(model);
    }

    Region tags() {
        return tags;
    }

    Region redaction() {
        return redaction;
    }

    /** Where links are made. */
    Region links() {
        return links;
    }

    boolean isOpen() {
        return tags.isVisible() || redaction.isVisible();
    }

    void tag(List<Highlight> highlights, List<Tag> present) {
        redaction.shut();
        tags.open(highlights.stream().map(Highlight::id).toList(), present, after);
    }

    /** Asks what a highlight is evidence for. */
    void link(Highlight highlight) {
        close();
        var made = new LinksViewModel(desk, highlight.id());
        linking = made;
        var picker = new LinkPicker(made, desk, () -> {
            close();
            after.run();
        });
        links.getChildren().setAll(picker);
        picker.open();
    }

    void redact(String words) {
        tags.shut();
        model.nextReplacement().thenAcceptAsync(proposed -> redaction.open(words, proposed, after), desk.screen());
    }

    /** Stops what is being linked. */
    void close() {
        links.getChildren().clear();
        if (linking != null) {
            linking.close();
            linking = null;
        }
    }
}
