package app.rungs.brief.kind;

import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.RelativeValue;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;

/** What entries are called to somebody who does not see what they stand between. */
final class Titles {

    private Titles() {}

    static String of(Entries entries, Entry entry) {
        return switch (entry) {
            case RelativeValue value ->
                Messages.of(
                        "model.value",
                        title(entries, value.obstacle()),
                        title(entries, value.segment()),
                        value.points());
            case Link link ->
                Messages.of(
                        "brief.board.link",
                        title(entries, link.from()),
                        Choices.inWords(link.relation()),
                        title(entries, link.to()));
            default -> entry.title();
        };
    }

    private static String title(Entries entries, Id<?> id) {
        return entries.any(id).map(Entry::title).orElse("");
    }
}
