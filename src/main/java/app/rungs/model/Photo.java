package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture of what was seen on a field visit; it lies among the attachments under its hash.
 *
 * @param observation what it shows
 * @param caption what is to be seen
 * @param file the name of the file it came from
 * @param fileHash SHA-256 of that file, in hex
 */
public record Photo(
        Id<Photo> id, Id<Observation> observation, @Nullable String caption, String file, String fileHash)
        implements Entry {
    @Override
    public String title() {
        return caption == null ? file : caption;
    }
}
