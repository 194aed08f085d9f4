package app.rungs.ui.job.method;

import app.rungs.insight.SwitchTimeline;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Moment;
import app.rungs.model.Switch;
import app.rungs.model.SwitchStage;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How people came to get a job done in another way.
 *
 * @param told the switches, by title
 */
record Switches(List<Told> told) {

    /**
     * One switch.
     *
     * @param who who switched; empty where nobody is named
     * @param days how many days it took so far
     */
    record Told(Switch entry, String who, OptionalLong days, List<Stage> stages) {}

    /** One of its six stages; {@code moment} is null where nobody told of it. */
    record Stage(SwitchTimeline.Stop stop, @Nullable Moment moment) {}

    static Switches of(Entries entries, Id<Job> job) {
        return new Switches(entries.naming(Switch.class, job).stream()
                .sorted(Comparator.comparing(Switch::title))
                .map(entry -> told(entries, entry))
                .toList());
    }

    private static Told told(Entries entries, Switch entry) {
        var moments = new EnumMap<SwitchStage, Moment>(SwitchStage.class);
        var dates = new EnumMap<SwitchStage, LocalDate>(SwitchStage.class);
        for (var moment : entries.naming(Moment.class, entry.id())) {
            moments.putIfAbsent(moment.stage(), moment);
            var date = moment.date();
            if (date != null) {
                dates.putIfAbsent(moment.stage(), date);
            }
        }
        var person = entry.person();
        return new Told(
                entry,
                person == null ? "" : entries.find(person).map(it -> it.name()).orElse(""),
                SwitchTimeline.whole(dates),
                SwitchTimeline.of(dates).stream()
                        .map(stop -> new Stage(stop, moments.get(stop.stage())))
                        .toList());
    }

    static CompletableFuture<?> add(Desk desk, Id<Job> job, String title) {
        return desk.edit(
                Messages.of("entry.edit.new", Desk.word(EntryType.SWITCH)),
                draft -> draft.add(new Switch(Id.fresh(EntryType.SWITCH), job, title, null)),
                () -> {});
    }

    /** Says when a stage began, or what happened in it; the moment is made with the first of the two. */
    static CompletableFuture<?> tell(
            Desk desk, Id<Switch> of, Stage stage, @Nullable LocalDate date, @Nullable String happened) {
        return desk.edit(
                Messages.of("job.edit.moment"),
                draft -> {
                    var moment = stage.moment();
                    if (moment == null) {
                        draft.add(new Moment(
                                Id.fresh(EntryType.MOMENT), of, stage.stop().stage(), date, happened));
                    } else {
                        draft.update(
                                moment.id(), it -> new Moment(it.id(), it.switching(), it.stage(), date, happened));
                    }
                },
                () -> {});
    }
}
