package app.rungs.ui.board;

import app.rungs.text.Messages;

/** What is said of a board as a whole, on its head and to a screen reader. */
record BoardSpeech(String name, BoardContent content, BoardSelection selection) {

    /** How much is on it. */
    String count() {
        return Messages.of(
                "board.count", content.cards().size(), content.connectors().size());
    }

    /** Its name, how much is on it and is selected; of one card, what it shows. */
    String spoken() {
        var selected = selection.cards();
        var whole = Messages.of(
                "board.spoken",
                name,
                content.cards().size(),
                content.connectors().size(),
                selected.size());
        var only = content.only(selected);
        return only == null
                ? whole
                : Messages.of(
                        "board.spoken.one",
                        whole,
                        Messages.of(
                                "board.outline.spoken",
                                only.face().title(),
                                only.face().kindInWords()));
    }
}
