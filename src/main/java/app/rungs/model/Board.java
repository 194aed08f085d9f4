package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A canvas that shows entries as cards.
 *
 * @param name what it is called
 * @param notes what it is for
 * @param lines how its connectors run; null for curved
 * @param template whether it is there to be put on other boards
 * @param question what lies on it without being put there; null where everything on it was
 * @param segment the one segment its question is about; null for all
 * @param department the one department its question is about; null for all
 */
public record Board(
        Id<Board> id,
        String name,
        @Prose @Nullable String notes,
        @Nullable LineShape lines,
        boolean template,
        @Nullable BoardQuestion question,
        @Nullable Id<Segment> segment,
        @Nullable Id<Department> department)
        implements Entry {

    /** A board whose connectors are curved, and on which everything is put by hand. */
    public Board(Id<Board> id, String name, @Nullable String notes) {
        this(id, name, notes, null, false, null, null, null);
    }

    /** The same with connectors that run otherwise. */
    public Board lined(@Nullable LineShape newLines) {
        return new Board(id, name, notes, newLines, template, question, segment, department);
    }

    /** The same as a template, or as one no longer. */
    public Board template(boolean nowTemplate) {
        return new Board(id, name, notes, lines, nowTemplate, question, segment, department);
    }

    /** The same with another question, or with none. */
    public Board asking(
            @Nullable BoardQuestion newQuestion,
            @Nullable Id<Segment> newSegment,
            @Nullable Id<Department> newDepartment) {
        return new Board(id, name, notes, lines, template, newQuestion, newSegment, newDepartment);
    }

    @Override
    public String title() {
        return name;
    }
}
