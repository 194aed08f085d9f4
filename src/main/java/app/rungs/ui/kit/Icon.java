package app.rungs.ui.kit;

import org.jspecify.annotations.Nullable;

/** The pictures the program uses, by what they stand for: each is a glyph of the Lucide icon font. */
public enum Icon {
    // layers of the customer's organisation
    TACTICAL(0xe1b1),
    OPERATIONAL(0xe425),
    STRATEGIC(0xe09b),

    // places
    HOME(0xe0f5),
    INTERVIEWS(0xe118),
    JOBS(0xe086),
    DEPARTMENTS(0xe290),
    SEGMENTS(0xe529),
    BOARDS(0xe1c1),
    BRIEFS(0xe0cc),
    HISTORY(0xe1f5),
    SETTINGS(0xe154),
    SEARCH(0xe151),

    // entries
    PERSON(0xe19f),
    PEOPLE(0xe1a4),
    ORGANISATION(0xe23a),
    QUOTE(0xe239),
    HIGHLIGHT(0xe0f4),
    TAG(0xe17f),
    EVIDENCE(0xe241),
    SOURCE(0xe05f),
    FACT(0xe060),
    ROLE(0xe062),
    OUTCOME(0xe180),
    METRIC(0xe1bf),
    STEP(0xe3b9),
    FORCE(0xe1b4),
    OBSTACLE(0xe193),
    GOAL(0xe0d1),
    VALUE(0xe212),
    TREND(0xe191),
    COMPETITOR(0xe2b4),
    PRODUCT(0xe129),
    HYPOTHESIS(0xe1c2),
    DECISION(0xe298),
    CHAIN(0xe53e),
    CONSENT(0xe1ff),
    GUIDE(0xe1d0),
    NOTE(0xe596),
    CALENDAR(0xe063),
    FACTORY(0xe29f),

    // what can be done
    ADD(0xe13d),
    CLOSE(0xe1b2),
    EDIT(0xe1f9),
    DELETE(0xe18e),
    UNDO(0xe2a1),
    REDO(0xe2a0),
    COPY(0xe09e),
    LINK(0xe102),
    UNLINK(0xe19c),
    FILTER(0xe460),
    IMPORT(0xe0b2),
    EXPORT(0xe19e),
    PRINT(0xe141),
    OPEN(0xe247),
    EXTERNAL(0xe0b9),
    MORE(0xe0b6),
    PLAY(0xe13c),
    PAUSE(0xe12e),
    STOP(0xe167),
    REFRESH(0xe145),
    RESTORE(0xe148),
    ZOOM_IN(0xe1b6),
    ZOOM_OUT(0xe1b7),
    FIT(0xe112),
    TIDY(0xe412),
    LOCK(0xe10b),
    SHOW(0xe0ba),
    HIDE(0xe0bb),
    DRAG(0xe0eb),
    ACCEPT(0xe0a1),
    COMMAND(0xe09a),

    // views
    CARDS(0xe0ff),
    LIST(0xe106),
    TABLE(0xe17d),
    MATRIX(0xe0e9),
    COLUMNS(0xe099),
    TREE(0xe125),
    CHART(0xe2a3),
    SIDEBAR(0xe12a),
    SUN(0xe178),
    MOON(0xe11e),
    MONITOR(0xe11d),
    KEYBOARD(0xe284),
    DATA(0xe0ad),

    // directions
    BACK(0xe048),
    FORWARD(0xe049),
    UP(0xe070),
    DOWN(0xe06d),
    LEFT(0xe06e),
    RIGHT(0xe06f),
    RISING(0xe04d),
    FALLING(0xe045),

    // states
    CHECK(0xe06c),
    SUCCESS(0xe226),
    WARNING(0xe193),
    DANGER(0xe077),
    INFORMATION(0xe0f9),
    HELP(0xe082),
    BLOCKED(0xe051),
    CLOCK(0xe087),
    WAITING(0xe296),
    STAR(0xe176),
    CHECKLIST(0xe076),
    CURRENT(0xe345),
    QUESTION(0xe117);

    private final int codePoint;

    Icon(int codePoint) {
        this.codePoint = codePoint;
    }

    /** The icon that goes with {@code tone}; null for neutral. */
    public static @Nullable Icon of(Tone tone) {
        return switch (tone) {
            case TACTICAL -> TACTICAL;
            case OPERATIONAL -> OPERATIONAL;
            case STRATEGIC -> STRATEGIC;
            case NEUTRAL -> null;
            case ACCENT -> INFORMATION;
            case SUCCESS -> SUCCESS;
            case WARNING -> WARNING;
            case DANGER -> DANGER;
        };
    }

    /** The glyph, in the private area of the icon font: to be drawn, never to be read out. */
    String glyph() {
        return Character.toString(codePoint);
    }

    /** A new node that draws this icon at the size of the text around it (16 px beside 13 px). */
    public IconNode node() {
        return new IconNode(glyph());
    }
}
