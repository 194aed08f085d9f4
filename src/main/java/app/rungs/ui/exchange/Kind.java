package app.rungs.ui.exchange;

import app.rungs.exchange.Formats;
import app.rungs.exchange.Incoming;
import app.rungs.text.Messages;

/** What a file can be imported as: a format of conversations, or a table of readings. */
enum Kind {
    WEBVTT(Formats.WEBVTT),
    SUBRIP(Formats.SUBRIP),
    MARKDOWN(Formats.MARKDOWN),
    DOCUMENT(Formats.DOCUMENT),
    PLAIN(Formats.PLAIN),
    CONVERSATION(Formats.TABLE),
    READINGS(Formats.TABLE);

    private final Formats format;

    Kind(Formats format) {
        this.format = format;
    }

    /**
     * What a file shows itself to be.
     *
     * @throws app.rungs.model.Refusal if it is neither
     */
    static Kind of(Incoming file) {
        return switch (Formats.of(file.text())) {
            case WEBVTT -> WEBVTT;
            case SUBRIP -> SUBRIP;
            case MARKDOWN -> MARKDOWN;
            case DOCUMENT -> DOCUMENT;
            case PLAIN -> PLAIN;
            case TABLE -> Formats.isConversation(file.text()) ? CONVERSATION : READINGS;
        };
    }

    Formats format() {
        return format;
    }

    /** The kind's name. */
    String inWords() {
        return switch (this) {
            case WEBVTT -> Messages.of("import.format.webvtt");
            case SUBRIP -> Messages.of("import.format.subrip");
            case MARKDOWN -> Messages.of("import.format.markdown");
            case DOCUMENT -> Messages.of("import.format.document");
            case PLAIN -> Messages.of("import.format.plain");
            case CONVERSATION -> Messages.of("import.format.conversation");
            case READINGS -> Messages.of("import.format.table");
        };
    }
}
