package app.rungs.ui.segment;

import app.rungs.findings.ExecutiveView;
import app.rungs.findings.SegmentProfile;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** How an executive sees it, in that person's own words: a slot for a quote, which is empty until one was heard. */
final class ExecutivePane extends VBox {

    private final Desk desk;
    private final ProfileModel model;
    private final VBox slot = new VBox();
    private final ChoiceInput<ExecutiveView> choice = ChoiceInput.orNone(List.of(), ExecutivePane::inWords);

    ExecutivePane(Desk desk, ProfileModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("link-section");
        slot.getStyleClass().add("executive-slot");
        choice.control().setId("start-executive");
        choice.onCommit(view -> model.quote(view == null ? null : view.highlight()));
        getChildren()
                .setAll(
                        new SectionTitle(Messages.of("segment.executive")),
                        slot,
                        new FieldRow(Messages.of("field.segment.executive"), choice)
                                .hint(Messages.of("segment.executive.hint")));
    }

    void show(SegmentProfile profile) {
        slot.getChildren().clear();
        choice.choices(profile.candidates());
        choice.show(profile.executive()
                .flatMap(view ->
                        profile.candidates().stream().filter(view::equals).findFirst())
                .orElse(null));
        profile.executive()
                .ifPresentOrElse(
                        this::fill,
                        () -> slot.getChildren().add(ProfileRow.missing(Messages.of("segment.executive.empty"))));
    }

    private void fill(ExecutiveView view) {
        var quote = new Hyperlink(Messages.of("segment.executive.quote", view.quote()));
        quote.setWrapText(true);
        quote.getStyleClass().addAll("compare-link", "compare-quote", "executive-quote");
        quote.setOnAction(_ -> desk.navigator().open(view.highlight()));
        slot.getChildren().addAll(quote, ProfileRow.muted(view.who()));
        if (!view.isExecutive()) {
            slot.getChildren()
                    .addAll(
                            ProfileRow.missing(Messages.of("segment.executive.not")),
                            Buttons.quiet(Messages.of("segment.executive.clear"), Icon.CLOSE, () -> model.quote(null)));
        }
    }

    private static String inWords(ExecutiveView view) {
        return Messages.of("segment.executive.option", view.quote(), view.who());
    }

    void close() {
        choice.commit();
    }
}
