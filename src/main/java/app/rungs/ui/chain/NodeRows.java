package app.rungs.ui.chain;

import app.rungs.findings.chain.Node;
import app.rungs.findings.chain.Stage;
import app.rungs.findings.lens.Known;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.entry.EntryRows;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Tone;
import java.util.Locale;

/** Entries of the chain as lines, each leading to its own page. */
final class NodeRows {

    private NodeRows() {}

    static EntryRow of(Node node) {
        var stage = node.stage().inWords();
        return new EntryRow(
                node.id(),
                EntryLook.icon(node.id().type()),
                EntryLook.tone(node.layer()),
                node.title(),
                // Why a value is as high as it is would take the room of what it is.
                node.stage() == Stage.VALUE ? "" : node.detail(),
                stage.substring(0, 1).toUpperCase(Locale.getDefault()) + stage.substring(1));
    }

    /** The line of a node. */
    static javafx.scene.Node line(Node node, Desk desk) {
        return EntryRows.one(of(node), 0, desk);
    }

    /** The line of something known, with whether it is cited. */
    static javafx.scene.Node line(Known known, Desk desk) {
        var row = new EntryRow(
                known.entry(),
                EntryLook.icon(known.entry().type()),
                known.cited() ? Tone.SUCCESS : Tone.NEUTRAL,
                known.title(),
                known.says().equals(known.title())
                        ? ""
                        : known.says().lines().findFirst().orElse(""),
                known.cited() ? Messages.of("chain.cited") : Messages.of("chain.uncited"));
        return EntryRows.one(row, 0, desk);
    }
}
