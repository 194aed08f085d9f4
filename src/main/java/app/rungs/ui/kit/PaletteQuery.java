package app.rungs.ui.kit;

/**
 * What is typed into the palette.
 *
 * @param words the text behind the sign, without blanks around it
 */
public record PaletteQuery(Kind kind, String words) {

    /** What is looked for; the first sign says it, and without one it is things. */
    public enum Kind {
        THINGS,
        COMMANDS,
        TAGS,
        PEOPLE,
        TEXT
    }

    /** Reads a typed text: {@code >} commands, {@code #} tags, {@code @} people, {@code /} text. */
    public static PaletteQuery of(String typed) {
        var text = typed.strip();
        var kind = text.isEmpty()
                ? Kind.THINGS
                : switch (text.charAt(0)) {
                    case '>' -> Kind.COMMANDS;
                    case '#' -> Kind.TAGS;
                    case '@' -> Kind.PEOPLE;
                    case '/' -> Kind.TEXT;
                    default -> Kind.THINGS;
                };
        return new PaletteQuery(
                kind, kind == Kind.THINGS ? text : text.substring(1).strip());
    }
}
