package app.rungs.ui.kit;

/** How large the text is, in percent of the usual 13 px. Each size but the usual one has a sheet {@code text-N.css}. */
public enum TextSize {
    SMALL(90),
    USUAL(100),
    LARGE(115),
    LARGER(130),
    LARGEST(150);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }
}
