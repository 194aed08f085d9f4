package app.rungs.ui.chain;

import app.rungs.findings.Membership;
import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.lens.Segments;
import app.rungs.model.EntryType;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A page about one segment, which is chosen at its top.
 *
 * @param <T> what is known of it
 */
final class SegmentChoice<T> implements Page {

    private final ChoiceInput<Segment> choice = ChoiceInput.of(List.of(), Segment::name);
    private final Watch<Answer<T>> watch;
    private final Function<T, Node> draw;
    private final Desk desk;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox view = new VBox();
    private final VBox chooser = new VBox(new FieldRow(Messages.of("chain.segment"), choice));
    private @Nullable Segment chosen;

    /** What is known of the segment chosen, and which there are. */
    private record Answer<T>(
            List<Segment> segments,
            @Nullable Segment chosen,
            @Nullable T known) {}

    /**
     * @param question what is known of a segment
     * @param draw how that is shown
     */
    SegmentChoice(Desk desk, LiveGraph graph, BiFunction<Segments, Segment, T> question, Function<T, Node> draw) {
        this.desk = desk;
        this.draw = draw;
        chooser.getStyleClass().add("segment-choice");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view.getStyleClass().add("segment-page");
        view.getChildren().setAll(chooser, scroll);
        watch = new Watch<>(
                desk,
                graph,
                (all, entries) -> {
                    var segments = new Segments(all, new Membership(entries));
                    var wanted = chosen;
                    var now = segments.all().stream()
                            .filter(it -> wanted != null && it.id().equals(wanted.id()))
                            .findFirst()
                            .or(segments::bestKnown)
                            .orElse(null);
                    return new Answer<>(segments.all(), now, now == null ? null : question.apply(segments, now));
                },
                this::show);
        choice.onCommit(segment -> {
            chosen = segment;
            watch.ask();
        });
        watch.ask();
    }

    private void show(Answer<T> answer) {
        choice.choices(answer.segments());
        choice.show(answer.chosen());
        var known = answer.known();
        chooser.setVisible(known != null);
        scroll.setFitToHeight(known == null);
        scroll.setContent(known == null ? nothing() : draw.apply(known));
    }

    private EmptyState nothing() {
        return new EmptyState(Icon.SEGMENTS, Messages.of("chain.segment.none.title"), Messages.of("chain.segment.none"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(EntryType.SEGMENT)),
                        Icon.ADD,
                        () -> desk.navigator().create(EntryType.SEGMENT)));
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter() {
        choice.control().requestFocus();
    }

    @Override
    public void close() {
        watch.close();
    }
}
