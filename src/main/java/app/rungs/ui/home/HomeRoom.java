package app.rungs.ui.home;

import app.rungs.text.Messages;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Room;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.PageHeader;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Home. An empty workspace shows how to begin; any other, how it stands and what to do next. */
public final class HomeRoom implements Room {

    private final HomeViewModel model;
    private final Beginnings beginnings;
    private final CadencePane cadence;
    private final CoveragePane coverage;
    private final NextPane next;
    private final RecentPane recent;
    private final StackPane view = new StackPane();
    private final Region standing;

    /** The three ways to begin with an empty workspace. */
    public record Beginnings(Runnable importing, Runnable interview, Runnable sample) {}

    /** @param gaps shows every gap */
    public HomeRoom(HomeViewModel model, Navigator navigator, Beginnings beginnings, Runnable gaps) {
        this.model = model;
        this.beginnings = beginnings;
        cadence = new CadencePane();
        coverage = new CoveragePane(navigator::open);
        next = new NextPane(navigator::open, gaps);
        recent = new RecentPane(model.clock());
        standing = standing();
        view.getStyleClass().add("home");
        model.onChange(this::show);
        model.shownIn(view);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void close() {
        model.close();
    }

    private void show(HomePicture picture) {
        if (picture.isNew()) {
            view.getChildren().setAll(beginning());
            return;
        }
        cadence.show(picture.cadence());
        coverage.show(picture.coverage());
        next.show(picture.gaps());
        recent.show(picture.recent());
        if (!view.getChildren().contains(standing)) {
            view.getChildren().setAll(standing);
        }
    }

    private Region standing() {
        var header = new PageHeader(Messages.of("home.title"))
                .primary(Messages.of("home.interview"), Icon.ADD, beginnings.interview());
        var above = new HBox(cadence, coverage);
        var below = new HBox(next, recent);
        for (var row : new HBox[] {above, below}) {
            row.getStyleClass().add("home-row");
            row.getChildren().forEach(pane -> HBox.setHgrow(pane, Priority.ALWAYS));
        }
        VBox.setVgrow(below, Priority.ALWAYS);
        var page = new VBox(header, above, below);
        page.getStyleClass().add("page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Region beginning() {
        return new EmptyState(Icon.HOME, Messages.of("home.new.title"), Messages.of("home.new.words"))
                .with(
                        Buttons.primary(Messages.of("home.new.import"), Icon.IMPORT, beginnings.importing()),
                        Buttons.secondary(Messages.of("home.interview"), Icon.ADD, beginnings.interview()),
                        Buttons.quiet(Messages.of("home.new.sample"), Icon.STAR, beginnings.sample()));
    }
}
