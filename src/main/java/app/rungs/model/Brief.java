package app.rungs.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document on what is known, for those who do not open the workspace.
 *
 * @param title what it is called
 * @param kind what it is for; null for a segment brief
 * @param segment the segment it is about, where its kind is about one
 * @param comparedWith the segment shown beside it
 * @param department the department it is about, where its kind is about one
 * @param job the job it is about, where its kind is about one
 * @param board the board it is about, where its kind is about one
 * @param interview the interview it is about, where its kind is about one
 * @param opening the one contrast it opens with
 * @param narrative what is to be told in sentences; {@code [[type id]]} names an entry and is read as its current words
 * @param sections the ids of its sections in their order, a minus before each that is left out; null for all as they come
 */
public record Brief(
        Id<Brief> id,
        String title,
        @Nullable BriefKind kind,
        @Nullable Id<Segment> segment,
        @Nullable Id<Segment> comparedWith,
        @Nullable Id<Department> department,
        @Nullable Id<Job> job,
        @Nullable Id<Board> board,
        @Nullable Id<Interview> interview,
        @Prose @Nullable String opening,
        @Prose @Nullable String narrative,
        @Nullable String sections)
        implements Entry {

    /** A brief of which nothing is known but its kind and what it is about. */
    @SuppressWarnings("unchecked") // an id says its type
    public static Brief about(BriefKind kind, Id<?> about) {
        if (about.type() != kind.about()) {
            throw new IllegalArgumentException(kind + " is not about " + about);
        }
        return new Brief(
                Id.fresh(EntryType.BRIEF),
                "",
                kind,
                about.type() == EntryType.SEGMENT ? (Id<Segment>) about : null,
                null,
                about.type() == EntryType.DEPARTMENT ? (Id<Department>) about : null,
                about.type() == EntryType.JOB ? (Id<Job>) about : null,
                about.type() == EntryType.BOARD ? (Id<Board>) about : null,
                about.type() == EntryType.INTERVIEW ? (Id<Interview>) about : null,
                null,
                null,
                null);
    }

    /** What it is for. */
    public BriefKind isFor() {
        return Objects.requireNonNullElse(kind, BriefKind.SEGMENT);
    }

    /** What it is about; empty as long as nobody said. */
    public Optional<Id<?>> about() {
        return Optional.ofNullable(
                switch (isFor().about()) {
                    case DEPARTMENT -> department;
                    case JOB -> job;
                    case BOARD -> board;
                    case INTERVIEW -> interview;
                    default -> segment;
                });
    }

    /** The same with its sections in another order. */
    public Brief ordered(@Nullable String newSections) {
        return new Brief(
                id,
                title,
                kind,
                segment,
                comparedWith,
                department,
                job,
                board,
                interview,
                opening,
                narrative,
                newSections);
    }

    /** The same telling something else. */
    public Brief telling(@Nullable String newNarrative) {
        return new Brief(
                id,
                title,
                kind,
                segment,
                comparedWith,
                department,
                job,
                board,
                interview,
                opening,
                newNarrative,
                sections);
    }
}
