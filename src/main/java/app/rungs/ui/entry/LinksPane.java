package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of a page: evidence, links and where the entry is used. Every row opens the other entry. */
public final class LinksPane extends VBox {

    /** What is no claim: evidence for it is not asked for. */
    private static final Set<EntryType> PLAIN = EnumSet.of(
            EntryType.INTERVIEW,
            EntryType.HIGHLIGHT,
            EntryType.TAG,
            EntryType.SOURCE,
            EntryType.FACT,
            EntryType.READING,
            EntryType.ORGANISATION,
            EntryType.ATTRIBUTE,
            EntryType.PERSON,
            EntryType.REDACTION);

    private final LinksViewModel model;
    private final Desk desk;
    private final LinkPicker picker;
    private final VBox lists = new VBox();
    private final Set<String> hidden = new HashSet<>();
    private final List<Button> tools = new ArrayList<>();

    public LinksPane(LinksViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        picker = new LinkPicker(model, desk, () -> {});
        getStyleClass().add("links-pane");
        lists.getStyleClass().add("link-lists");
        getChildren().setAll(picker, lists);
        model.shown().subscribe(this::show);
    }

    /** Leaves entries of {@code type} out of where the entry is used. */
    void without(EntryType type) {
        hidden.add(Messages.of("types." + type.word()));
        show(model.shown().get());
    }

    /** Puts a button beside the title of what uses the entry. */
    void tool(Button button) {
        tools.add(button);
        show(model.shown().get());
    }

    /** Opens the picker with the cursor in its search. */
    public void startLinking() {
        picker.open();
    }

    /** Offers the claims that make sense with the entry of this id, such as one that was dropped here. */
    public void link(UUID other) {
        picker.offer(other);
    }

    private void show(EntryLinks links) {
        var parts = new ArrayList<Node>();
        boolean isClaim = !PLAIN.contains(model.id().type());
        if (isClaim || !links.evidence().isEmpty() || !links.standing().isEmpty()) {
            parts.add(evidence(links.evidence(), links.standing()));
        }
        parts.add(section(
                new SectionTitle(Messages.of("entry.links"), isClaim ? new Region() : start()),
                links.linked(),
                Messages.of("entry.links.none")));
        parts.add(section(
                new SectionTitle(Messages.of("entry.used"), tools.toArray(Node[]::new)),
                links.used().stream()
                        .filter(group -> !hidden.contains(group.heading()))
                        .toList(),
                Messages.of("entry.used.none")));
        lists.getChildren().setAll(parts);
    }

    private Button start() {
        return Buttons.quiet(Messages.of("entry.link.start"), Icon.LINK, this::startLinking);
    }

    private Node evidence(List<EntryLinks.Proof> proofs, Standing standing) {
        var rows = new VBox(new SectionTitle(Messages.of("entry.evidence"), start()).count(count(proofs.size())));
        rows.getStyleClass().add("link-section");
        if (!standing.isEmpty() || !proofs.isEmpty()) {
            rows.getChildren().add(new StrengthPane(standing));
        }
        if (proofs.isEmpty()) {
            rows.getChildren().add(muted(Messages.of("entry.evidence.none")));
        }
        proofs.stream()
                .limit(EntryLinks.MOST)
                .map(proof -> new ProofRow(
                        proof.evidence(),
                        standing.today(),
                        () -> desk.navigator().open(proof.evidence().piece()),
                        day -> model.recheck(proof.link(), day),
                        () -> model.unlink(proof.link())))
                .forEach(rows.getChildren()::add);
        return rows;
    }

    private Node section(SectionTitle title, List<EntryLinks.Group> groups, String none) {
        int total = groups.stream().mapToInt(EntryLinks.Group::total).sum();
        var section = new VBox(title.count(count(total)));
        section.getStyleClass().add("link-section");
        if (groups.isEmpty()) {
            section.getChildren().add(muted(none));
        }
        groups.forEach(group -> section.getChildren().add(group(group)));
        return section;
    }

    private Node group(EntryLinks.Group group) {
        var heading = new Label(group.heading());
        heading.getStyleClass().add("link-heading");
        var box = new VBox(heading);
        group.rows().forEach(row -> box.getChildren().add(row(row)));
        if (group.total() > group.rows().size()) {
            box.getChildren()
                    .add(muted(Messages.of(
                            "entry.more", group.total() - group.rows().size())));
        }
        return box;
    }

    private Node row(EntryLinks.Row row) {
        var id = (Id<?>) row.entry().id();
        var link = row.link();
        var node = new LinkRow(row.entry(), row.contradicts(), () -> open(id, link == null));
        EntryDrag.from(node, () -> id);
        return link == null ? node : node.unlinking(() -> model.unlink(link));
    }

    /** Opens an entry; a board at the card of this one. */
    private void open(Id<?> id, boolean named) {
        if (named && id.type() == EntryType.BOARD) {
            desk.navigator().start(id, Beginning.card(model.id()));
        } else {
            desk.navigator().open(id);
        }
    }

    private static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "link-none");
        label.setWrapText(true);
        return label;
    }
}
