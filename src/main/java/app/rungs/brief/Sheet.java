package app.rungs.brief;

/** The sheets that documents are set on. Both give the text 180 mm of width. */
public enum Sheet {
    A4("210mm 297mm", "", 11906, 16838),
    /** Shorter than A4, so with less white above and below. */
    LETTER("8.5in 11in", "margin: 10mm 17.9mm 20mm 18mm;", 12240, 15840);

    /** What a sheet that is 18 mm lower saves between lines and parts. */
    private static final String LOWER = """
        body { line-height: 1.3; }
        .part, .columns, .lead { margin-bottom: 3mm; }
        tbody th, td { padding-top: 0.8mm; padding-bottom: 0.8mm; }
        .quote { margin-bottom: 1.8mm; }
        """;

    private final String size;
    private final String margin;
    private final int width;
    private final int height;

    Sheet(String size, String margin, int width, int height) {
        this.size = size;
        this.margin = margin;
        this.width = width;
        this.height = height;
    }

    /** The rule that a style sheet for A4 is followed by. */
    String rule() {
        return this == A4 ? "" : "@page { size: " + size + "; " + margin + " }\n" + LOWER;
    }

    /** How high it is, in widths. */
    public double ratio() {
        return (double) height / width;
    }

    /** In twentieths of a point. */
    int width() {
        return width;
    }

    /** In twentieths of a point. */
    int height() {
        return height;
    }
}
