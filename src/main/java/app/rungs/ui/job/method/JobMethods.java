package app.rungs.ui.job.method;

import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.ViewSwitch;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The ways to look into a job, one at a time: its story, map, outcomes, forces, and how people switched. */
public final class JobMethods extends VBox {

    /** Where the last way chosen is kept. */
    private static final String KEPT = "job-method";

    private enum Way {
        STORY,
        MAP,
        OUTCOMES,
        FORCES,
        SWITCH
    }

    private final Desk desk;
    private final Id<Job> job;
    private final ViewMemory memory;
    private final VBox body = new VBox();
    private @Nullable Runnable closing;

    public JobMethods(Desk desk, Id<Job> job, ViewMemory memory) {
        this.desk = desk;
        this.job = job;
        this.memory = memory;
        getStyleClass().add("job-methods");
        var ways = new ViewSwitch<Way>(this::choose)
                .view(Way.STORY, Icon.NOTE, Messages.of("job.way.story"))
                .view(Way.MAP, Icon.STEP, Messages.of("job.way.map"))
                .view(Way.OUTCOMES, Icon.OUTCOME, Messages.of("job.way.outcomes"))
                .view(Way.FORCES, Icon.FORCE, Messages.of("job.way.forces"))
                .view(Way.SWITCH, Icon.CLOCK, Messages.of("job.way.switch"));
        var last = memory.recall(KEPT, Way.values(), Way.STORY);
        getChildren().setAll(ways, body);
        ways.show(last);
        show(last);
    }

    private void choose(Way way) {
        memory.keep(KEPT, way.name());
        show(way);
    }

    private void show(Way way) {
        close();
        switch (way) {
            case STORY -> {
                var pane = new StoryPane(desk, job);
                closing = pane::close;
                body.getChildren().setAll(pane);
            }
            case MAP -> {
                var pane = new StepMapPane(desk, job);
                closing = pane::close;
                body.getChildren().setAll(pane);
            }
            case OUTCOMES -> {
                var pane = new OutcomesPane(desk, job);
                closing = pane::close;
                body.getChildren().setAll(pane);
            }
            case FORCES -> {
                var pane = new ForcesPane(desk, job);
                closing = pane::close;
                body.getChildren().setAll(pane);
            }
            case SWITCH -> {
                var pane = new TimelinePane(desk, job);
                closing = pane::close;
                body.getChildren().setAll(pane);
            }
        }
    }

    /** Commits what is being typed and stops following the workspace. */
    public void close() {
        if (closing != null) {
            closing.run();
            closing = null;
        }
    }
}
