package app.rungs.ui.board;

import app.rungs.text.Messages;

/** What is said of a board as a whole, on its head and to a screen reader. */
record BoardSpeech(BoardViewModel model) {

    /** How much is on it. */
    String count() {
        return Messages.of(
                "board.count",
                model.content().cards().size(),
                model.content().connectors().size());
    }

    /** Its name, how much is on it and is selected; of one card, what it shows. */
    String spoken() {
        var selected = model.selection().cards();
        var whole = Messages.of(
                "board.spoken",
                model.name(),
                model.content().cards().size(),
                model.content().connectors().size(),
                selected.size());
        var only =
                selected.size() == 1 ? model.content().card(selected.iterator().next()) : null;
        return only == null
                ? whole
                : Messages.of(
                        "board.spoken.one",
                        whole,
                        Messages.of(
                                "board.outline.spoken",
                                only.face().title(),
                                only.face().kind()));
    }
}
