package app.rungs.model;

/** The colours a card or frame can be given by hand. They mean what their board wants them to mean. */
public enum Shade {
    YELLOW,
    GREEN,
    BLUE,
    VIOLET,
    PINK,
    GREY
}
