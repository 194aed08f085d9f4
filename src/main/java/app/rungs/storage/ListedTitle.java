package app.rungs.storage;

import app.rungs.model.Entry;

/** What lists call an entry: a line. Longer titles, such as a turn's words, are cut. */
final class ListedTitle {

    /** How much of a title a list shows, in UTF-16 units. */
    private static final int LONGEST = 300;

    private ListedTitle() {}

    static String of(Entry entry) {
        return cut(entry.title());
    }

    static String cut(String whole) {
        String title = whole.strip();
        if (title.length() <= LONGEST) {
            return title;
        }
        return title.substring(0, Character.isHighSurrogate(title.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Whether a listed title may have been cut. */
    static boolean mayBeCut(String listed) {
        return listed.length() >= LONGEST - 1;
    }
}
