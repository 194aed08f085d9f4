package app.rungs.ui.brief;

import app.rungs.brief.gate.Finding;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** What stops a brief from being handed out, each leading to where it is mended, and the reason to hand it out all the same. */
final class ChecksPane extends VBox {

    /** More than this are counted, not listed. */
    private static final int LISTED = 8;

    private final Consumer<Id<?>> open;
    private final SectionTitle title = new SectionTitle(Messages.of("briefs.checks"));
    private final VBox rows = new VBox();
    private final TextField reason = new TextField();
    private List<Finding> findings = List.of();

    ChecksPane(Consumer<Id<?>> open) {
        this.open = open;
        getStyleClass().add("brief-part");
        rows.getStyleClass().add("brief-rows");
        reason.setPromptText(Messages.of("briefs.reason"));
        reason.setAccessibleText(Messages.of("briefs.reason"));
        reason.managedProperty().bind(reason.visibleProperty());
        reason.setVisible(false);
        getChildren().setAll(title, rows, reason);
    }

    void show(List<Finding> all, List<Problem> problems) {
        findings = all;
        title.count(all.isEmpty() ? "" : Integer.toString(all.size()));
        rows.getChildren().clear();
        problems.stream()
                .map(Problem::inWords)
                .map(words -> new Banner(Tone.WARNING, words))
                .forEach(rows.getChildren()::add);
        all.stream().limit(LISTED).map(this::row).forEach(rows.getChildren()::add);
        if (all.size() > LISTED) {
            rows.getChildren().add(muted(Messages.of("briefs.checks.more", all.size() - LISTED)));
        }
        if (all.isEmpty() && problems.isEmpty()) {
            rows.getChildren().add(muted(Messages.of("briefs.checks.none")));
        }
        reason.setVisible(all.stream().anyMatch(it -> it.kind().overridable()));
    }

    /** Whether it may go out: nothing stops it, or a reason is given; asks for the reason where one is missing. */
    boolean mayGo() {
        boolean may = findings.isEmpty() || !reason().isBlank();
        if (!may) {
            reason.requestFocus();
        }
        return may;
    }

    /** Why it goes out all the same, should anything stop it; blank where nobody said. */
    String reason() {
        return reason.getText();
    }

    private Node row(Finding finding) {
        var about = finding.about();
        var words = Messages.of("briefs.check." + finding.kind().name(), finding.trace());
        if (about == null) {
            var label = new Label(finding.trace().isEmpty() ? finding.sentence() : words);
            label.setWrapText(true);
            label.setTooltip(new Tooltip(finding.sentence()));
            return label;
        }
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.setTooltip(new Tooltip(finding.sentence()));
        link.setAccessibleText(finding.sentence());
        link.setOnAction(_ -> open.accept(about));
        return link;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
