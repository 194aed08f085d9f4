package app.rungs.ui.job.method;

import app.rungs.model.Job;
import app.rungs.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A job's story in one sentence: when, I want to, so I can. What the user wrote with its own lead-in keeps it. */
public final class JobStory {

    private JobStory() {}

    /** The sentence; empty where none of its parts is given. */
    public static String of(Job job) {
        return Stream.of(
                        part(job.situation(), "(?i)when\\b.*", "job.story.when"),
                        part(job.motivation(), "(?i)i want\\b.*", "job.story.want"),
                        benefit(job.benefit()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String benefit(@Nullable String said) {
        boolean isClause = said != null
                && said.strip().matches("(?is)(i|it|we|they|he|she|the|a|an|my|our|nobody|everybody)\\b.*");
        return part(said, "(?i)so\\b.*", isClause ? "job.story.so" : "job.story.can");
    }

    private static String part(@Nullable String said, String complete, String key) {
        if (said == null) {
            return "";
        }
        var plain = said.strip().replaceAll("[.,;]$", "").replaceAll("\\s+", " ");
        return plain.matches(complete) ? plain : Messages.of(key, plain);
    }
}
