package app.rungs.findings;

import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Organisation;
import app.rungs.model.Tag;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An interview with what was marked in it, as a table shows it.
 *
 * @param organisation the name of whom it was with; empty where it is not given
 * @param highlights how many there are in it
 * @param tags of its own and of its highlights
 * @param supporting how often its highlights speak for an entry
 * @param contradicting how often they speak against one
 */
public record InterviewRow(
        Interview interview, String organisation, int highlights, Set<Tag> tags, int supporting, int contradicting) {

    public static List<InterviewRow> all(Entries entries) {
        var organisations = HighlightRow.byId(entries.all(Organisation.class));
        var tags = HighlightRow.tags(entries);
        var marked = new HashMap<Id<Interview>, List<HighlightRow>>();
        HighlightRow.all(entries)
                .forEach(row -> marked.computeIfAbsent(row.interview().id(), _ -> new ArrayList<>())
                        .add(row));
        var rows = new ArrayList<InterviewRow>();
        for (var interview : entries.all(Interview.class)) {
            var rowsOfIt = marked.getOrDefault(interview.id(), List.of());
            Set<Tag> carried = new HashSet<>(tags.getOrDefault(value(interview), List.of()));
            rowsOfIt.forEach(row -> carried.addAll(row.tags()));
            rows.add(new InterviewRow(
                    interview,
                    HighlightRow.name(organisations, interview.organisation()),
                    rowsOfIt.size(),
                    carried,
                    rowsOfIt.stream().mapToInt(HighlightRow::supporting).sum(),
                    rowsOfIt.stream().mapToInt(HighlightRow::contradicting).sum()));
        }
        return rows;
    }

    private static UUID value(Interview interview) {
        return interview.id().value();
    }
}
