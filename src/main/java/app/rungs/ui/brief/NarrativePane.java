package app.rungs.ui.brief;

import app.rungs.brief.kind.Narrative;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.ProseInput;
import app.rungs.ui.kit.SectionTitle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a brief tells in sentences. An entry's title between brackets is read as that entry's words, whatever they become. */
final class NarrativePane extends VBox {

    /** What a sentence can rest on. */
    private static final List<EntryType> REFERABLE = List.of(
            EntryType.JOB,
            EntryType.GOAL,
            EntryType.OBSTACLE,
            EntryType.METRIC,
            EntryType.OUTCOME,
            EntryType.DEPARTMENT,
            EntryType.SEGMENT,
            EntryType.HYPOTHESIS,
            EntryType.DECISION);

    private static final int OFFERED = 12;

    private final Desk desk;
    private final ProseInput text = new ProseInput(3);
    private final Map<String, Id<?>> named = new HashMap<>();

    /** @param commit takes the narrative as it is kept */
    NarrativePane(Desk desk, Consumer<String> commit) {
        this.desk = desk;
        getStyleClass().add("brief-part");
        text.control().setId("start-narrative");
        text.control().setAccessibleText(Messages.of("briefs.narrative"));
        text.prompt(Messages.of("briefs.narrative.prompt"));
        text.onCommit(words -> commit.accept(Narrative.written(words == null ? "" : words, named)));
        var insert = desk.choices().input(REFERABLE, this::find).prompt(Messages.of("briefs.narrative.insert"));
        insert.control().setAccessibleText(Messages.of("briefs.narrative.insert"));
        insert.onCommit(choice -> {
            insert(choice);
            insert.show(null);
        });
        var hint = new Label(Messages.of("briefs.narrative.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        getChildren().setAll(new SectionTitle(Messages.of("briefs.narrative")), text.node(), insert.node(), hint);
    }

    void show(String narrative, Map<String, Id<?>> entries) {
        named.putAll(entries);
        if (!text.control().isFocused()) {
            text.show(narrative);
        }
    }

    private List<Choice> find(String words) {
        var found = new ArrayList<Choice>();
        for (var type : REFERABLE) {
            desk.choices().find(type, words).stream()
                    .map(it -> new Choice(type.word() + " " + it.id(), it.label()))
                    .forEach(found::add);
        }
        return found.stream().limit(OFFERED).toList();
    }

    private void insert(@Nullable Choice choice) {
        if (choice == null) {
            return;
        }
        int blank = choice.id().indexOf(' ');
        var type = REFERABLE.stream()
                .filter(it -> it.word().equals(choice.id().substring(0, blank)))
                .findFirst()
                .orElseThrow();
        var id = new Id<>(type, UUID.fromString(choice.id().substring(blank + 1)));
        var label = Narrative.label(choice.label(), it -> named.containsKey(it) && !id.equals(named.get(it)));
        named.put(label, id);
        var area = text.control();
        area.requestFocus();
        area.insertText(area.getCaretPosition(), "[[" + label + "]]");
    }
}
