package app.rungs.ui.chain;

import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.lens.Lenses;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.entry.EntryRows;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A segment as the market owner and as the job owner see it, side by side, and where the two do not meet. */
final class LensFace extends VBox {

    private final Desk desk;
    private final MendPane mend;
    private final Deeds deeds;

    LensFace(Desk desk, LiveGraph graph) {
        this.desk = desk;
        mend = new MendPane(desk, graph);
        deeds = new Deeds(desk, mend);
        getStyleClass().add("lens-page");
    }

    Node show(Lenses lenses) {
        var both = new HBox(
                lens(Messages.of("chain.lens.market"), Tone.STRATEGIC, lenses.market()),
                lens(Messages.of("chain.lens.jobs"), Tone.TACTICAL, lenses.jobs()));
        both.getStyleClass().add("lenses");
        boolean isKnown = Stream.concat(lenses.market().stream(), lenses.jobs().stream())
                .anyMatch(view -> !view.known().isEmpty());
        getChildren().setAll(handShake(lenses.handShake(), isKnown), mend, both);
        return this;
    }

    private Node handShake(List<Lenses.Miss> misses, boolean isKnown) {
        var box = new VBox(new SectionTitle(Messages.of("chain.lens.handShake"))
                .count(misses.isEmpty() ? "" : Integer.toString(misses.size())));
        box.getStyleClass().add("link-section");
        if (misses.isEmpty()) {
            box.getChildren().add(muted(isKnown ? Messages.of("chain.lens.meets") : Messages.of("chain.lens.unknown")));
        }
        for (var miss : misses) {
            var line = EntryRows.one(
                    new EntryRow(
                            miss.entry(),
                            EntryLook.icon(miss.entry().type()),
                            miss.fromMarket() ? Tone.STRATEGIC : Tone.TACTICAL,
                            miss.title(),
                            "",
                            miss.fromMarket()
                                    ? Messages.of("chain.lens.market.only")
                                    : Messages.of("chain.lens.jobs.only")),
                    0,
                    desk);
            HBox.setHgrow(line, Priority.ALWAYS);
            var what = muted(miss.what());
            var row =
                    new HBox(line, Buttons.secondary(miss.deed().inWords(), Icon.LINK, () -> deeds.start(miss.deed())));
            row.getStyleClass().add("miss-row");
            box.getChildren().addAll(row, what);
        }
        return box;
    }

    private Node lens(String title, Tone tone, List<Lenses.View> views) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var icon = Icon.of(tone);
        if (icon != null) {
            heading.setGraphic(icon.node().in(tone));
        }
        var box = new VBox(heading);
        box.getStyleClass().add("lens");
        for (var view : views) {
            var question = new Label(view.question());
            question.getStyleClass().add("link-heading");
            box.getChildren().add(question);
            view.known().forEach(known -> box.getChildren().add(NodeRows.line(known, desk)));
            if (view.known().isEmpty()) {
                box.getChildren().add(muted(Messages.of("chain.lens.nothing")));
            }
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        return box;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
