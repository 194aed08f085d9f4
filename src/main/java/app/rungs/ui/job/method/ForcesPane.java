package app.rungs.ui.job.method;

import app.rungs.findings.Heard;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.ForceKind;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.text.Messages;
import app.rungs.ui.entry.CiteInput;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.entry.HeardWords;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.kit.EntryCard;
import app.rungs.ui.kit.EntryCard.Footnote;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.TextInput;
import app.rungs.ui.kit.Tone;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The board of forces: push and pull that move people to switch, habit and anxiety that hold them. Counts, never a sum. */
final class ForcesPane extends VBox {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.FORCE, EntryType.LINK);

    private final Desk desk;
    private final Map<ForceKind, VBox> lists = new EnumMap<>(ForceKind.class);
    private final Map<ForceKind, Label> counts = new EnumMap<>(ForceKind.class);
    private final LiveAnswer<ForceBoard> answer;

    ForcesPane(Desk desk, Id<Job> job) {
        this.desk = desk;
        getStyleClass().add("method");
        var board = new GridPane();
        board.getStyleClass().add("force-board");
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            board.getColumnConstraints().add(half);
        }
        for (var kind : ForceKind.values()) {
            board.add(part(kind, job), kind.ordinal() % 2, kind.ordinal() / 2);
        }
        var words = new Label(Messages.of("job.forces.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        getChildren().setAll(new SectionTitle(Messages.of("job.forces.title")), words, board);
        answer = new LiveAnswer<>(desk, WATCHED, entries -> ForceBoard.of(entries, job), this::show);
    }

    private VBox part(ForceKind kind, Id<Job> job) {
        var name = new Label(Choices.inWords(kind));
        name.getStyleClass().add("strong");
        var count = new Label();
        count.getStyleClass().add("caption");
        counts.put(kind, count);
        var list = new VBox();
        list.getStyleClass().add("force-list");
        lists.put(kind, list);
        var hint = Messages.of("job.forces.add." + kind.name());
        var fresh = new TextInput().prompt(hint);
        fresh.control().setAccessibleText(Messages.of("job.forces.new", Choices.inWords(kind)) + ". " + hint);
        fresh.onCommit(statement -> {
            if (statement != null) {
                fresh.show(null);
                ForceBoard.add(desk, job, kind, statement);
            }
        });
        var part = new VBox(name, count, list, fresh.node());
        part.getStyleClass().add("force-part");
        return part;
    }

    private void show(ForceBoard board) {
        for (var kind : ForceKind.values()) {
            var cards = board.of(kind);
            var count = counts.get(kind);
            var list = lists.get(kind);
            if (count != null && list != null) {
                count.setText(Messages.of("job.forces.count", cards.size(), board.pieces(kind)));
                list.getChildren().setAll(cards.stream().map(this::card).toList());
            }
        }
    }

    private EntryCard card(ForceBoard.Card shown) {
        var force = shown.force();
        var face = new EntryCard.Face(
                Tone.NEUTRAL,
                Choices.inWords(force.kind()),
                force.statement(),
                quote(shown.heard()),
                List.of(new Footnote(Icon.QUOTE, HeardWords.of(shown.heard()))));
        var card = new EntryCard(face, () -> desk.navigator().open(force.id()));
        card.getStyleClass().add("force-card");
        EntryDrag.onto(card, dropped -> CiteInput.dropped(desk, dropped, force.id()));
        return card;
    }

    private static String quote(Heard heard) {
        return heard.quotes().isEmpty()
                ? ""
                : Messages.of("job.quoted", heard.quotes().getFirst());
    }

    void close() {
        answer.close();
    }
}
