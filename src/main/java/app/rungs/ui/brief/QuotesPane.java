package app.rungs.ui.brief;

import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.kit.SectionTitle;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The quotes that a brief's claims rest on, to be picked for its own part of quotes. */
final class QuotesPane extends VBox {

    /** How much of a quote a row shows, in characters. */
    private static final int SHOWN = 90;

    private final BiConsumer<Id<?>, Boolean> pick;
    private final VBox rows = new VBox();
    private final SectionTitle title = new SectionTitle(Messages.of("briefs.quotes"));
    private List<BriefDesk.Quote> shown = List.of();

    QuotesPane(BiConsumer<Id<?>, Boolean> pick) {
        this.pick = pick;
        getStyleClass().add("brief-part");
        rows.getStyleClass().add("brief-rows");
        getChildren().setAll(title, rows);
    }

    void show(List<BriefDesk.Quote> quotes) {
        if (quotes.equals(shown) && !rows.getChildren().isEmpty()) {
            return;
        }
        shown = quotes;
        long picked = quotes.stream().filter(BriefDesk.Quote::picked).count();
        title.count(Messages.of("briefs.picked", picked, quotes.size()));
        rows.getChildren().setAll(quotes.stream().map(this::row).toList());
        if (quotes.isEmpty()) {
            var none = new Label(Messages.of("briefs.quotes.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    private Node row(BriefDesk.Quote quote) {
        var words = quote.words();
        var box = new CheckBox(words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…");
        box.setSelected(quote.picked());
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setTooltip(new Tooltip(Messages.of("briefs.quote.who", words, quote.who())));
        box.setOnAction(_ -> pick.accept(quote.highlight(), box.isSelected()));
        return box;
    }
}
