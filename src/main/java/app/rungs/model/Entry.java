package app.rungs.model;

/** Anything a workspace keeps. Entries are values: an edit replaces one, it never alters one. */
public interface Entry {

    Id<?> id();

    /** What lists call it; may be empty for what is never listed by itself. */
    String title();
}
