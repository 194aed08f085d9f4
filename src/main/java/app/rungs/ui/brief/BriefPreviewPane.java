package app.rungs.ui.brief;

import app.rungs.model.Brief;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A brief's pages as they will be printed, what is the matter with them, and the button that writes the PDF. */
final class BriefPreviewPane extends VBox implements AutoCloseable {

    /** How wide a page is shown, in pixels: as wide as there is room beside its margins, within reason. */
    private static final double BESIDE = 36;

    private static final double NARROW = 120;
    private static final double WIDE = 760;

    private final Desk desk;
    private final BriefPreviewModel model;
    private final Supplier<@Nullable Path> choose;
    private final VBox problems = new VBox();
    private final VBox pages = new VBox();

    /** @param choose asks where to write the PDF; null for nowhere */
    BriefPreviewPane(Desk desk, Id<Brief> brief, Executor background, Clock clock, Supplier<@Nullable Path> choose) {
        this.desk = desk;
        this.choose = choose;
        getStyleClass().add("brief-preview");
        problems.getStyleClass().add("brief-problems");
        pages.getStyleClass().add("brief-pages");
        // A picture is as wide as it is told to be: the room must not take its width from the picture.
        pages.setMinWidth(0);
        setMinWidth(0);
        var setting = new Label(Messages.of("briefs.setting"));
        setting.getStyleClass().add("muted");
        pages.getChildren().setAll(setting);
        var export = Buttons.primary(Messages.of("briefs.export"), Icon.EXPORT, this::export);
        getChildren().setAll(new SectionTitle(Messages.of("briefs.preview"), export), problems, pages);
        model = new BriefPreviewModel(
                desk.workspace(), brief, background, desk.screen(), clock, this::show, this::failed);
    }

    @Override
    public void close() {
        model.close();
    }

    private void show(BriefPreviewModel.Preview preview) {
        problems.getChildren()
                .setAll(preview.problems().stream()
                        .map(Problem::inWords)
                        .map(words -> new Banner(Tone.WARNING, words))
                        .toList());
        pages.getChildren().clear();
        int all = preview.pages().size();
        for (int i = 0; i < all; i++) {
            var page = new ImageView(SwingFXUtils.toFXImage(preview.pages().get(i), null));
            page.setPreserveRatio(true);
            page.setSmooth(true);
            page.fitWidthProperty()
                    .bind(widthProperty().map(it -> Math.clamp(it.doubleValue() - BESIDE, NARROW, WIDE)));
            page.setAccessibleText(Messages.of("briefs.page", i + 1, all));
            var sheet = new StackPane(page);
            sheet.getStyleClass().add("brief-page");
            sheet.setMinWidth(0);
            sheet.setMaxWidth(USE_PREF_SIZE);
            pages.getChildren().add(sheet);
        }
    }

    private void export() {
        var file = choose.get();
        if (file != null) {
            model.export(file)
                    .whenCompleteAsync(
                            (_, failure) -> {
                                if (failure == null) {
                                    desk.navigator().say(Messages.of("briefs.exported", file));
                                } else {
                                    failed(failure);
                                }
                            },
                            desk.screen());
        }
    }

    private void failed(Throwable failure) {
        desk.navigator().warn(FailureWords.of(failure));
    }
}
