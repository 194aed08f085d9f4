package app.rungs.ui.chain;

import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.gap.Gap;
import app.rungs.findings.gap.Gaps;
import app.rungs.model.Choices;
import app.rungs.model.Layer;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.MasterDetail;
import app.rungs.ui.kit.Tone;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything that is missing, to narrow down by kind, segment and layer; beside it what to do next about the one chosen. */
final class GapsPage implements Page {

    private final Desk desk;
    private final MendPane mend;
    private final Deeds deeds;
    private final Watch<Answer> watch;
    private final EntryList<Gap> list = new EntryList<>(Messages.of("chain.gaps"), GapsPage::row);
    private final Label count = new Label();
    private final MasterDetail split;
    private final VBox detail = new VBox();
    private final VBox view = new VBox();
    private final ChoiceInput<Gap.Kind> kinds = ChoiceInput.orAll(List.of(), this::counted);
    private final ChoiceInput<Segment> segments = ChoiceInput.orAll(List.of(), Segment::name);
    private final ChoiceInput<Layer> layers = ChoiceInput.orAll(Arrays.asList(Layer.values()), Choices::inWords);
    private Answer answer = new Answer(List.of(), List.of());
    private Map<Gap.Kind, Long> counts = Map.of();
    private Gap.@Nullable Kind kind;
    private @Nullable Segment segment;
    private @Nullable Layer layer;

    /** What was found. */
    private record Answer(List<Gap> gaps, List<Segment> segments) {}

    GapsPage(Desk desk, LiveGraph graph) {
        this.desk = desk;
        mend = new MendPane(desk, graph);
        deeds = new Deeds(desk, mend);
        kinds.onCommit(chosen -> {
            kind = chosen;
            narrow();
        });
        segments.onCommit(chosen -> {
            segment = chosen;
            narrow();
        });
        layers.onCommit(chosen -> {
            layer = chosen;
            narrow();
        });
        list.selected().subscribe(this::show);
        list.onOpen(gap -> deeds.start(gap.deed()));
        list.whenEmpty(
                new EmptyState(Icon.SUCCESS, Messages.of("chain.gaps.none.title"), Messages.of("chain.gaps.none")));
        count.getStyleClass().addAll("caption", "list-some");
        var side = new VBox(count, list);
        side.getStyleClass().add("entry-list-pane");
        VBox.setVgrow(list, Priority.ALWAYS);
        detail.getStyleClass().addAll("entry-page", "gap-detail");
        split = new MasterDetail(side, detail);
        split.setDividerPositions(0.5);
        VBox.setVgrow(split, Priority.ALWAYS);
        view.getStyleClass().add("gaps");
        view.getChildren().setAll(filters(), split);
        watch = new Watch<>(
                desk,
                graph,
                (all, _) -> new Answer(
                        Gaps.of(all),
                        all.snapshot().all(Segment.class).stream()
                                .sorted(Comparator.comparing(Segment::name))
                                .toList()),
                this::take);
        watch.ask();
    }

    /** Shows only gaps of one kind, or all. */
    void only(Gap.@Nullable Kind wanted) {
        kind = wanted;
        kinds.show(wanted);
        narrow();
    }

    private HBox filters() {
        var filters = new HBox(
                new FieldRow(Messages.of("chain.gaps.kind"), kinds),
                new FieldRow(Messages.of("chain.gaps.segment"), segments),
                new FieldRow(Messages.of("chain.gaps.layer"), layers));
        filters.getStyleClass().add("gap-filters");
        return filters;
    }

    private void take(Answer found) {
        answer = found;
        counts = found.gaps().stream().collect(Collectors.groupingBy(Gap::kind, Collectors.counting()));
        kinds.choices(Arrays.stream(Gap.Kind.values())
                .filter(it -> counts.containsKey(it) || it == kind)
                .toList());
        segments.choices(found.segments());
        narrow();
    }

    private void narrow() {
        var shown = answer.gaps().stream()
                .filter(gap -> kind == null || gap.kind() == kind)
                .filter(gap ->
                        segment == null || gap.segments().contains(segment.id().value()))
                .filter(gap -> layer == null || gap.layer() == layer)
                .toList();
        list.entries(shown);
        count.setText(
                shown.size() == answer.gaps().size()
                        ? Messages.of("chain.gaps.count", shown.size())
                        : Messages.of(
                                "entry.list.some", shown.size(), answer.gaps().size()));
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(@Nullable Gap gap) {
        detail.getChildren().clear();
        mend.shut();
        if (gap == null) {
            return;
        }
        var title = new Label(gap.title());
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        var what = new Label(gap.what());
        what.setWrapText(true);
        var chips = new HBox(Chip.of(Tone.WARNING, gap.kind().inWords()));
        chips.getStyleClass().add("entry-chips");
        var gapLayer = gap.layer();
        if (gapLayer != null) {
            chips.getChildren().add(Chip.of(EntryLook.tone(gapLayer)));
        }
        answer.segments().stream()
                .filter(it -> gap.segments().contains(it.id().value()))
                .forEach(it -> chips.getChildren().add(Chip.of(Tone.NEUTRAL, Icon.SEGMENTS, it.name())));
        var buttons = new HBox(
                Buttons.primary(gap.deed().inWords(), Icon.FORWARD, () -> deeds.start(gap.deed())),
                Buttons.secondary(
                        Messages.of("chain.open"),
                        Icon.OPEN,
                        () -> desk.navigator().open(gap.page())),
                Buttons.quiet(
                        Messages.of("chain.show"),
                        Icon.CHAIN,
                        () -> desk.navigator().chain(gap.page())));
        buttons.getStyleClass().add("link-buttons");
        detail.getChildren().setAll(chips, title, what, buttons, mend);
    }

    private String counted(Gap.Kind of) {
        return Messages.of("chain.gaps.counted", of.inWords(), counts.getOrDefault(of, 0L));
    }

    private static EntryRow row(Gap gap) {
        return new EntryRow(
                gap.kind() + gap.about().toString() + gap.deed(),
                EntryLook.icon(gap.about().type()),
                EntryLook.tone(gap.layer()),
                gap.title(),
                gap.what(),
                gap.kind().inWords());
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter() {
        list.requestFocus();
    }

    @Override
    public void close() {
        watch.close();
    }
}
