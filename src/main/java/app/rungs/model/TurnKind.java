package app.rungs.model;

/** What a stretch of an interview is: somebody's words, our note, or a break. */
public enum TurnKind {
    SPOKEN,
    NOTE,
    BREAK
}
