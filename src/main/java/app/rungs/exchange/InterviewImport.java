package app.rungs.exchange;

import app.rungs.exchange.transcript.Fingerprint;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Person;
import app.rungs.model.Polarity;
import app.rungs.model.Problem;
import app.rungs.model.Purpose;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.workspace.Batch;
import app.rungs.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings transcripts in as interviews: an edit each, whatever their length, and one step to take all of them back. */
public final class InterviewImport {

    /** The longest text of one turn, in UTF-16 units: what is longer becomes several turns. */
    private static final int LONGEST = 100_000;

    private final Workspace workspace;
    private final Batch batch;

    /** @param batch the imports that are taken back together with these */
    public InterviewImport(Workspace workspace, Batch batch) {
        this.workspace = workspace;
        this.batch = batch;
    }

    /**
     * How a conversation comes in. Purpose and hand may be given later; until then the interview cannot be cited.
     *
     * @param evenTwice whether it comes in although it is there already
     */
    public record Terms(@Nullable Purpose purpose, @Nullable Hand hand, boolean evenTwice) {}

    /**
     * What came in.
     *
     * @param speakers how many different speakers the file names
     */
    public record Result(Id<Interview> interview, String title, int turns, int speakers, List<Problem> problems) {}

    /**
     * Imports a conversation, as read from {@code file} and corrected since. People of the workspace who are called like
     * a speaker took part in it.
     *
     * @throws Refusal if it came in before and may not come in twice
     */
    public Result bringIn(Incoming file, Transcript transcript, Terms terms) {
        if (!terms.evenTwice()) {
            workspace.read(entries -> twin(entries, file, transcript)).join().ifPresent(twin -> {
                throw new Refusal(Messages.of("exchange.twice", file.name(), twin.title()));
            });
        }
        file.keepOriginal(workspace.folder());
        var id = Id.<Interview>fresh(EntryType.INTERVIEW);
        workspace
                .importing(Messages.of("exchange.edit.interview", file.name()), batch, draft -> {
                    draft.add(new Interview(
                            id,
                            transcript.title(),
                            transcript.heldOn(),
                            terms.purpose(),
                            terms.hand(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            file.name(),
                            file.hash(),
                            Fingerprint.of(transcript),
                            false));
                    addTurns(draft, id, transcript);
                    addPeople(draft, id, transcript);
                })
                .join();
        return new Result(
                id,
                transcript.title(),
                transcript.turns().size(),
                transcript.speakers().size(),
                transcript.problems());
    }

    /** The interview this file came in as before, or another file with the same words; empty where there is none. */
    public static Optional<Interview> twin(Entries entries, Incoming file, Transcript transcript) {
        var sameFile = entries.having(Interview.class, "fileHash", file.hash());
        String words = Fingerprint.of(transcript);
        return sameFile.isEmpty() && words != null
                ? entries.having(Interview.class, "wordsHash", words).stream().findFirst()
                : sameFile.stream().findFirst();
    }

    private static void addTurns(Draft draft, Id<Interview> interview, Transcript transcript) {
        int position = 0;
        for (var spoken : transcript.turns()) {
            String text = spoken.text().isBlank() ? Choices.inWords(kind(spoken)) : spoken.text();
            int from = 0;
            while (from < text.length()) {
                int to = end(text, from);
                draft.add(new Turn(
                        Id.fresh(EntryType.TURN),
                        interview,
                        position++,
                        kind(spoken),
                        spoken.speaker(),
                        from == 0 ? spoken.millis() : null,
                        text.substring(from, to)));
                from = to;
            }
        }
    }

    /** Where a long text is cut: never within a character that takes two units. */
    private static int end(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        return to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    private static void addPeople(Draft draft, Id<Interview> interview, Transcript transcript) {
        var speakers = transcript.speakers().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (speakers.isEmpty()) {
            return;
        }
        draft.entries().all(Person.class).stream()
                .filter(person -> speakers.contains(person.name().toLowerCase(Locale.ROOT)))
                .forEach(person -> draft.add(new Link(
                        Id.fresh(EntryType.LINK),
                        person.id(),
                        Relation.TOOK_PART,
                        interview,
                        Polarity.SUPPORTING,
                        null)));
    }

    private static TurnKind kind(Spoken spoken) {
        return switch (spoken.kind()) {
            case SPOKEN -> TurnKind.SPOKEN;
            case NOTE -> TurnKind.NOTE;
            case BREAK -> TurnKind.BREAK;
        };
    }
}
