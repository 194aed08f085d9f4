package app.rungs.ui.interview;

/**
 * The words between two places.
 *
 * @param anchor where selecting them began
 * @param caret where the caret is: before or behind it
 */
record Stretch(Place anchor, Place caret) {

    Place from() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    Place to() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    boolean isEmpty() {
        return anchor.equals(caret);
    }
}
