package app.rungs.ui.interview;

import app.rungs.model.Choices;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import app.rungs.ui.kit.ViewSwitch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An interview: its words to read and mark, or everything else that is known of it. */
final class InterviewPage extends VBox implements Page {

    private final Desk desk;
    private final Id<Interview> id;
    private final ReaderViewModel model;
    private final ReaderPane reader;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final HBox chips = new HBox();
    private final VBox names = new VBox();
    private final VBox head = new VBox();
    private final ViewSwitch<Boolean> views = new ViewSwitch<Boolean>(this::read)
            .view(true, Icon.NOTE, Messages.of("interview.view.words"))
            .view(false, Icon.LIST, Messages.of("interview.view.details"));
    private @Nullable EntryPage details;
    private @Nullable Id<?> awaited;

    /** @param goOn goes on capturing the interview */
    InterviewPage(Desk desk, Id<Interview> id, Runnable goOn) {
        this.desk = desk;
        this.id = id;
        model = new ReaderViewModel(desk, id);
        reader = new ReaderPane(model, desk);
        getStyleClass().add("interview-page");
        title.getStyleClass().add("section-title");
        Tips.whenCut(title);
        facts.getStyleClass().add("muted");
        Tips.whenCut(facts);
        chips.getStyleClass().add("entry-chips");
        chips.setMinWidth(Region.USE_PREF_SIZE);
        names.getChildren().setAll(title, facts);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        var chain = Buttons.icon(
                Icon.CHAIN, Messages.of("entry.chain"), () -> desk.navigator().chain(id));
        var line = new HBox(names, chips, Buttons.icon(Icon.PLAY, Messages.of("interview.goOn"), goOn), chain, views);
        line.getStyleClass().add("interview-line");
        views.setMinWidth(Region.USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean writing = key.getTarget() instanceof TextInputControl;
            if (key.getCode() == KeyCode.C && !writing && !key.isShortcutDown() && !key.isAltDown()) {
                desk.navigator().chain(id);
                key.consume();
            }
        });
        head.getChildren().setAll(line);
        head.getStyleClass().add("interview-head");
        VBox.setVgrow(reader, Priority.ALWAYS);
        read(true);
        model.shown().subscribe(this::show);
    }

    /** Brings a highlight or turn into view, as soon as it is read. */
    InterviewPage at(Id<?> place) {
        awaited = place;
        reach(model.shown().get());
        return this;
    }

    private void read(boolean words) {
        if (details != null) {
            details.close();
            details = null;
        }
        if (!words) {
            details = People.interview(desk, id);
        }
        names.setVisible(words);
        chips.setVisible(words);
        Node below = details == null ? reader : details;
        getChildren().setAll(head, below);
        views.show(words);
    }

    private void show(ReadInterview shown) {
        var interview = shown.interview();
        setDisable(shown.read() && interview == null);
        if (interview == null) {
            return;
        }
        title.setText(interview.title());
        facts.setText(facts(interview, shown.organisation()));
        chips.getChildren().clear();
        if (interview.fictional()) {
            chips.getChildren().add(Chip.of(Tone.WARNING, Messages.of("entry.fictional")));
        }
        warn(!interview.citable());
        reach(shown);
    }

    /** The line above stays where it is: taken out and put back it would lose a click that has just begun. */
    private void warn(boolean cannotBeCited) {
        boolean warned = head.getChildren().size() > 1;
        if (cannotBeCited && !warned) {
            head.getChildren().add(new Banner(Tone.WARNING, Messages.of("interview.gap"), mend()));
        } else if (!cannotBeCited && warned) {
            head.getChildren().removeLast();
        }
    }

    private Button mend() {
        var mend = Buttons.quiet(Messages.of("interview.gap.mend"), null, () -> read(false));
        mend.setId("start-details");
        return mend;
    }

    private void reach(ReadInterview shown) {
        var place = awaited;
        if (place == null || !shown.read()) {
            return;
        }
        awaited = null;
        shown.marked().stream()
                .map(ReadInterview.Marked::highlight)
                .filter(highlight -> highlight.id().equals(place))
                .findFirst()
                .ifPresent((Highlight highlight) -> reader.show(highlight));
        shown.turns().stream()
                .filter(turn -> turn.id().equals(place))
                .findFirst()
                .ifPresent((Turn turn) -> reader.reveal(turn, 0));
    }

    private static String facts(Interview interview, String organisation) {
        var day = interview.heldOn();
        var minutes = interview.minutes();
        return Stream.of(
                        day == null ? "" : DayWords.of(day),
                        organisation,
                        inWords(interview.purpose()),
                        inWords(interview.hand()),
                        inWords(interview.mode()),
                        minutes == null ? "" : Messages.of("interview.minutes", minutes))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String inWords(@Nullable Enum<?> choice) {
        return choice == null ? "" : Choices.inWords(choice);
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        if (details == null) {
            reader.enter();
        } else {
            details.enter();
        }
    }

    @Override
    public void close() {
        if (details != null) {
            details.close();
        }
        model.close();
    }
}
