package app.rungs.ui.interview;

import app.rungs.findings.AlikeTags;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tags that may be one, each pair with why it looks so. Only the user makes one of them. */
final class AlikePane extends VBox {

    private final TagsViewModel model;

    AlikePane(TagsViewModel model) {
        this.model = model;
        getStyleClass().add("tag-pane");
        var pairs = model.shown().get().alike();
        getChildren().add(new SectionTitle(Messages.of("tags.alike")).count(Integer.toString(pairs.size())));
        var words = new Label(pairs.isEmpty() ? Messages.of("tags.alike.none") : Messages.of("tags.alike.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().add(words);
        pairs.forEach(pair -> getChildren().add(row(pair)));
    }

    private HBox row(AlikeTags.Pair pair) {
        var names = new Label(
                Messages.of("tags.alike.pair", pair.kept().name(), pair.other().name()));
        names.getStyleClass().add("strong");
        names.setWrapText(true);
        var reason = new Label(reason(pair));
        reason.getStyleClass().add("caption");
        var text = new VBox(names, reason);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var merge = Buttons.secondary(
                Messages.of("tags.alike.merge"),
                Icon.LINK,
                () -> model.merge(pair.other().id(), pair.kept().id()));
        merge.setAccessibleText(Messages.of(
                "tags.alike.merge.these", pair.other().name(), pair.kept().name()));
        var row = new HBox(text, space, merge);
        row.getStyleClass().add("alike-row");
        return row;
    }

    private static String reason(AlikeTags.Pair pair) {
        long percent = Math.round(pair.likeness() * 100);
        return switch (pair.reason()) {
            case NAMES -> Messages.of("tags.alike.names", percent);
            case USES -> Messages.of("tags.alike.uses", percent);
            case WORDS -> Messages.of("tags.alike.saidThere", percent);
        };
    }
}
