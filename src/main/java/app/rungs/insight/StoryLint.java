package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says where a job story is none: a situation and not a persona, and somebody who told of it. */
public final class StoryLint {

    private static final Pattern PERSONA =
            Pattern.compile("^(?:when\\s+)?(?:i\\s*(?:am|['’]m)|as)\\s+an?\\b", Pattern.CASE_INSENSITIVE);

    private StoryLint() {}

    /**
     * What is the matter with a story whose situation is {@code situation}; empty where nothing is.
     *
     * @param cited whether a highlight tells of the situation
     */
    public static List<Problem> problems(String situation, boolean cited) {
        var problems = new ArrayList<Problem>();
        if (situation.isBlank()) {
            problems.add(Problem.of(Messages.of("insight.story.empty")));
        } else {
            if (PERSONA.matcher(situation.strip()).find()) {
                problems.add(Problem.of(Messages.of("insight.story.persona")));
            }
            if (!cited) {
                problems.add(Problem.of(Messages.of("insight.story.uncited")));
            }
        }
        return List.copyOf(problems);
    }
}
