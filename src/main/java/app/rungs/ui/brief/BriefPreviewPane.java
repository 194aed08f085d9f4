package app.rungs.ui.brief;

import app.rungs.brief.BriefExport;
import app.rungs.brief.BriefFormat;
import app.rungs.brief.RichText;
import app.rungs.model.Brief;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where a brief is made: its parts on the left, its pages as they will be printed on the right. */
final class BriefPreviewPane extends VBox implements AutoCloseable {

    private static final double[] ZOOMS = {0.5, 0.75, 1, 1.25, 1.5, 2};
    private static final int USUAL = 2;

    /** The pages' view is at least so high, and leaves so much of the window to what is around it. */
    private static final double LOW = 420;

    private static final double AROUND = 200;

    /** Enough for a page of the usual width, in dots an inch. */
    private static final float SHARP = 110;

    private final Desk desk;
    private final BriefPreviewModel model;
    private final Supplier<@Nullable Path> choose;
    private final SectionsPane sections;
    private final NarrativePane narrative;
    private final QuotesPane quotes;
    private final ChecksPane checks;
    private final PublishedPane published = new PublishedPane();
    private final PagesPane pages;
    private final PageDrawing drawing;
    private final FlowPane numbers = new FlowPane();
    private final OutMenu out = new OutMenu(this::publish, this::copy);
    private final Label waiting = new Label(Messages.of("briefs.setting"));
    private final Label size = new Label();
    private int zoom = USUAL;

    /** @param choose asks where to write the PDF; null for nowhere */
    BriefPreviewPane(Desk desk, Id<Brief> brief, Executor background, Clock clock, Supplier<@Nullable Path> choose) {
        this.desk = desk;
        this.choose = choose;
        getStyleClass().add("brief-preview");
        setMinWidth(0);
        var edits = new BriefEdits(desk, brief);
        sections = new SectionsPane(edits::order);
        narrative = new NarrativePane(desk, edits::narrative);
        quotes = new QuotesPane(edits::pick);
        checks = new ChecksPane(desk.navigator()::open);
        drawing = new PageDrawing(background, desk.screen(), this::drawn, this::failed);
        pages = new PagesPane(desk.navigator()::open, drawing::want);
        numbers.getStyleClass().add("brief-numbers");
        waiting.getStyleClass().add("muted");
        waiting.setWrapText(true);
        waiting.managedProperty().bind(waiting.visibleProperty());
        var parts = new VBox(sections, narrative, checks, quotes, published);
        parts.getStyleClass().add("brief-parts");
        var shown = new VBox(bar(), waiting, scrolled(pages));
        shown.getStyleClass().add("brief-shown");
        shown.setMinWidth(0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        var both = new HBox(parts, shown);
        both.getStyleClass().add("brief-desk");
        both.setFillHeight(false);
        StaysInView.keep(shown, both);
        var export = Buttons.primary(Messages.of("briefs.export"), Icon.EXPORT, this::export);
        var print = Buttons.secondary(Messages.of("briefs.print"), Icon.PRINT, this::print);
        getChildren().setAll(new SectionTitle(Messages.of("briefs.preview"), out, print, export), both);
        zoomBy(0);
        model = new BriefPreviewModel(desk, brief, background, clock, this::show, this::failed);
    }

    @Override
    public void close() {
        model.close();
        drawing.close();
    }

    private void drawn(PageDrawing.Drawn page) {
        pages.draw(page);
    }

    /** As high as the window has room for, so that page list, zoom and sections stay in reach of the last page. */
    private ScrollPane scrolled(PagesPane content) {
        var scroll = new ScrollPane(content);
        scroll.getStyleClass().add("brief-view");
        scroll.setFitToWidth(true);
        scroll.setMinWidth(0);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(Messages.of("briefs.pages"));
        var room = sceneProperty().flatMap(Scene::heightProperty).map(it -> Math.max(LOW, it.doubleValue() - AROUND));
        scroll.prefHeightProperty().bind(room.orElse(LOW));
        scroll.setMinHeight(USE_PREF_SIZE);
        return scroll;
    }

    private HBox bar() {
        HBox.setHgrow(numbers, Priority.ALWAYS);
        size.getStyleClass().add("muted");
        size.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(
                numbers,
                Buttons.icon(Icon.ZOOM_OUT, Messages.of("briefs.smaller"), () -> zoomBy(-1)),
                size,
                Buttons.icon(Icon.ZOOM_IN, Messages.of("briefs.larger"), () -> zoomBy(1)),
                Buttons.icon(Icon.FIT, Messages.of("briefs.fit"), () -> zoomBy(USUAL - zoom)));
        bar.getStyleClass().add("brief-bar");
        return bar;
    }

    private void zoomBy(int steps) {
        zoom = Math.clamp(zoom + steps, 0, ZOOMS.length - 1);
        pages.zoomProperty().set(ZOOMS[zoom]);
        size.setText(Messages.of("briefs.zoom", ZOOMS[zoom]));
        drawing.sharpness((float) (SHARP * Math.max(1, ZOOMS[zoom])));
    }

    private void show(Preview preview) {
        var of = preview.desk();
        waiting.setVisible(false);
        sections.show(of.order(), of.titles());
        narrative.show(of.narrative(), of.named());
        quotes.show(of.quotes());
        if (of.checked()) {
            checks.show(of.findings(), preview.pdf().problems());
            published.show(of.published());
        }
        pages.show(preview);
        drawing.turnTo(preview);
        if (preview.whole() && numbers.getChildren().size() != preview.count()) {
            numbers.getChildren().clear();
            for (int page = 1; page <= preview.count(); page++) {
                numbers.getChildren().add(number(page, preview.count()));
            }
        }
    }

    private Button number(int page, int all) {
        var number = Buttons.quiet(Integer.toString(page), null, () -> pages.turnTo(page));
        var words = Messages.of("briefs.page", page, all);
        number.setAccessibleText(words);
        number.setTooltip(new Tooltip(words));
        number.getStyleClass().add("brief-number");
        return number;
    }

    private void export() {
        if (mayGo()) {
            var file = choose.get();
            if (file != null) {
                publish(out.wish(BriefFormat.PDF), file);
            }
        }
    }

    private boolean mayGo() {
        if (!checks.mayGo()) {
            desk.navigator().warn(Messages.of("briefs.stopped"));
        }
        return checks.mayGo();
    }

    private void publish(BriefExport wish, Path file) {
        if (mayGo()) {
            model.publish(wish, file, checks.reason())
                    .whenCompleteAsync(
                            (_, failure) -> done(Messages.of("briefs.exported", file), failure), desk.screen());
        }
    }

    private void copy() {
        if (mayGo()) {
            model.copied(out.wish(BriefFormat.HTML))
                    .thenAcceptAsync(BriefPreviewPane::toClipboard, desk.screen())
                    .whenCompleteAsync((_, failure) -> done(Messages.of("briefs.out.copied"), failure), desk.screen());
        }
    }

    private static void toClipboard(RichText copied) {
        var content = new ClipboardContent();
        content.putHtml(copied.html());
        content.putString(copied.plain());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void done(String words, @Nullable Throwable failure) {
        if (failure == null) {
            desk.navigator().say(words);
        } else {
            desk.navigator().warn(FailureWords.of(failure));
        }
    }

    private void print() {
        var answer = PagePrinter.ask(
                getScene().getWindow(),
                printer -> model.forPrinter(printer::print)
                        .whenCompleteAsync(
                                (_, failure) -> {
                                    printer.end();
                                    if (failure != null) {
                                        desk.navigator().warn(FailureWords.of(failure));
                                    }
                                },
                                desk.screen()));
        if (answer == PagePrinter.Answer.NO_PRINTER) {
            desk.navigator().warn(Messages.of("briefs.noPrinter"));
        }
    }

    private void failed(Throwable failure) {
        waiting.setText(FailureWords.of(failure));
        waiting.setVisible(true);
    }
}
