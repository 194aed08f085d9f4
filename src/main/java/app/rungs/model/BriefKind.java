package app.rungs.model;

/** What a brief is for, and the type of entry it is about. */
public enum BriefKind {
    /** Two pages on a segment for an executive. */
    SEGMENT(EntryType.SEGMENT),
    /** Two segments side by side. */
    COMPARISON(EntryType.SEGMENT),
    /** A page on a department: its head's three answers, metrics, jobs. */
    DEPARTMENT(EntryType.DEPARTMENT),
    /** A page on a job: its story, outcomes, obstacles, words. */
    JOB(EntryType.JOB),
    /** What a board shows, for those who were not there. */
    BOARD(EntryType.BOARD),
    /** What engineering must hit in a segment, why, and on what evidence. */
    ENGINEERING(EntryType.SEGMENT),
    /** The same for marketing. */
    MARKETING(EntryType.SEGMENT),
    /** The same for sales. */
    SALES(EntryType.SEGMENT),
    /** The same for customer success. */
    CUSTOMER_SUCCESS(EntryType.SEGMENT),
    /** What was taken away from an interview, and its words. */
    INTERVIEW(EntryType.INTERVIEW);

    private final EntryType about;

    BriefKind(EntryType about) {
        this.about = about;
    }

    public EntryType about() {
        return about;
    }
}
