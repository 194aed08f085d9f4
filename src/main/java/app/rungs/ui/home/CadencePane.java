package app.rungs.ui.home;

import app.rungs.text.Messages;
import app.rungs.ui.home.Cadence.Month;
import app.rungs.ui.kit.SectionTitle;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How many different organisations were met, this month in large and the months before as bars. */
final class CadencePane extends VBox {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH);

    private final Label number = new Label();
    private final Label words = new Label();
    private final VBox bars = new VBox();

    CadencePane() {
        getStyleClass().addAll("home-panel", "cadence");
        number.getStyleClass().add("large-number");
        number.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(number, words);
        line.getStyleClass().add("cadence-now");
        bars.getStyleClass().add("cadence-bars");
        getChildren().setAll(new SectionTitle(Messages.of("home.cadence")), line, bars);
    }

    void show(Cadence cadence) {
        var now = cadence.now();
        number.setText(Messages.of("home.cadence.of", now.organisations(), Cadence.TARGET));
        words.setText(
                cadence.streak() > 1
                        ? Messages.of("home.cadence.streak", WHOLE.format(now.month()), cadence.streak())
                        : Messages.of("home.cadence.words", WHOLE.format(now.month())));
        int most =
                cadence.months().stream().mapToInt(Month::organisations).max().orElse(0);
        bars.getChildren()
                .setAll(cadence.months().stream()
                        .map(month -> bar(month, Math.max(Cadence.TARGET, most), month.equals(now)))
                        .toList());
    }

    private static HBox bar(Month month, int scale, boolean now) {
        var name = new Label(MONTH.format(month.month()));
        name.getStyleClass().add("bar-name");
        name.setMinWidth(USE_PREF_SIZE);
        var count = new Label(Integer.toString(month.organisations()));
        count.getStyleClass().add("bar-count");
        count.setMinWidth(USE_PREF_SIZE);
        var bar = new CountBar(month.organisations(), Cadence.TARGET, scale);
        if (now) {
            bar.getStyleClass().add("now");
        }
        HBox.setHgrow(bar, Priority.ALWAYS);
        var line = new HBox(name, bar, count);
        line.getStyleClass().add("bar-line");
        line.setAccessibleText(
                Messages.of("home.cadence.month", WHOLE.format(month.month()), month.organisations(), Cadence.TARGET));
        return line;
    }
}
