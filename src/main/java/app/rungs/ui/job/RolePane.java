package app.rungs.ui.job;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.model.Role;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.CiteInput;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLines;
import app.rungs.ui.entry.EntryRows;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * How complete a role's card is: its responsibilities, how the work is done, and how it is measured, for which words do not
 * count but a linked metric does.
 */
final class RolePane extends VBox {

    private static final Set<EntryType> WATCHED =
            EnumSet.of(EntryType.ROLE, EntryType.LINK, EntryType.METRIC, EntryType.JOB);

    private final Desk desk;
    private final FlowPane blocks = new FlowPane();
    private final VBox metrics = new VBox();
    private final VBox jobs = new VBox();
    private final SectionTitle title = new SectionTitle(Messages.of("job.role.title"));
    private final LiveAnswer<Shown> answer;

    /** What the card says, and what it lacks. */
    private record Shown(@Nullable Role role, List<EntryRow> metrics, List<EntryRow> jobs) {}

    RolePane(Desk desk, Id<Role> id) {
        this.desk = desk;
        getStyleClass().add("method");
        blocks.getStyleClass().add("role-blocks");
        var measure =
                CiteInput.towards(desk, id, Relation.MEASURED_BY, EntryType.METRIC, Messages.of("job.role.measure"));
        measure.setMaxWidth(360);
        getChildren()
                .setAll(
                        title,
                        blocks,
                        heading(Messages.of("job.role.metrics")),
                        metrics,
                        measure,
                        heading(Messages.of("job.role.jobs")),
                        jobs);
        answer = new LiveAnswer<>(desk, WATCHED, entries -> read(entries, id), this::show);
    }

    private static Shown read(Entries entries, Id<Role> id) {
        var metrics = entries.links(id).stream()
                .filter(link ->
                        link.relation() == Relation.MEASURED_BY && link.from().equals(id))
                .map(Link::to)
                .toList();
        var jobs = entries.having(Job.class, "role", id);
        return new Shown(
                entries.find(id).orElse(null), EntryLines.ofIds(entries, metrics), EntryLines.of(entries, jobs));
    }

    private void show(Shown shown) {
        var role = shown.role();
        if (role == null) {
            return;
        }
        boolean measured = !shown.metrics().isEmpty();
        long given = List.of(role.responsibilities() != null, role.performed() != null, measured).stream()
                .filter(it -> it)
                .count();
        title.count(Messages.of("job.role.complete", given));
        blocks.getChildren()
                .setAll(
                        block(role.responsibilities() != null, Messages.of("field.role.responsibilities")),
                        block(measured, Messages.of("job.role.measured")),
                        block(role.performed() != null, Messages.of("field.role.performed")));
        metrics.getChildren().setAll(EntryRows.of(shown.metrics(), desk));
        if (!measured) {
            metrics.getChildren().setAll(muted(Messages.of("job.role.unmeasured")));
        }
        jobs.getChildren().setAll(EntryRows.of(shown.jobs(), desk));
        if (shown.jobs().isEmpty()) {
            jobs.getChildren().setAll(muted(Messages.of("job.role.noJobs")));
        }
    }

    private static Chip block(boolean given, String name) {
        return given
                ? Chip.of(Tone.SUCCESS, name)
                : Chip.of(Tone.WARNING, Icon.WARNING, Messages.of("job.role.missing", name));
    }

    private static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("link-heading");
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    void close() {
        answer.close();
    }
}
