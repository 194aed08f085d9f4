package app.rungs.model;

import app.rungs.text.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A brief that was handed out: when, which file, and what it rested on then.
 *
 * @param brief what was handed out
 * @param publishedOn the day it shows
 * @param file the name of the file
 * @param fileHash SHA-256 of the file, in hex
 * @param workspaceHash the state of the workspace it was printed from
 * @param rests its claims and their evidence as they were, as a JSON array of hashes: no words
 * @param overridden why it was handed out although something spoke against it; null where nothing did
 */
public record Publication(
        Id<Publication> id,
        Id<Brief> brief,
        LocalDate publishedOn,
        String file,
        String fileHash,
        String workspaceHash,
        @Prose String rests,
        @Prose @Nullable String overridden)
        implements Entry {

    @Override
    public String title() {
        return Messages.of("model.publication", publishedOn.toString());
    }
}
