package app.rungs.ui.entry;

import static java.util.Objects.requireNonNull;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.EntryTypes;
import app.rungs.model.Id;
import app.rungs.model.Polarity;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.IntoView;
import app.rungs.ui.kit.OpeningKey;
import app.rungs.ui.kit.SearchBox;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Makes a link in two steps: which entry, found by typing; and what is claimed, from what makes sense. Esc leaves it. */
public final class LinkPicker extends VBox {

    private final LinksViewModel model;
    private final Desk desk;
    private final Runnable done;
    private final Set<EntryType> offered;
    private final OpeningKey opening = new OpeningKey(this);
    private @Nullable EntryListViewModel found;

    /** @param done run once the link is made or given up */
    public LinkPicker(LinksViewModel model, Desk desk, Runnable done) {
        this(model, desk, done, EntryTypes.STANDALONE);
    }

    /** @param offered the types to choose from */
    LinkPicker(LinksViewModel model, Desk desk, Runnable done, Set<EntryType> offered) {
        this.offered = offered;
        this.done = done;
        this.model = model;
        this.desk = desk;
        getStyleClass().add("link-picker");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            }
        });
    }

    /** The first step. */
    public void open() {
        shut();
        var list = new EntryList<EntryRow>(Messages.of("entry.link.found"), row -> row);
        var search = new SearchBox(Messages.of("entry.link.search"));
        var listing = new EntryListViewModel(desk, linkable());
        found = listing;
        listing.found().subscribe(answer -> {
            list.entries(answer.rows().stream()
                    .filter(row -> !row.id().equals(model.id()))
                    .toList());
            list.getSelectionModel().selectFirst();
        });
        list.whenEmpty(new Label(Messages.of("entry.link.nothing")));
        list.onOpen(this::offer);
        list.getStyleClass().add("link-found");
        search.query().subscribe(words -> listing.search(words));
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> searching(key, listing, list));
        getChildren().setAll(title(Messages.of("entry.link.title")), search, list);
        setVisible(true);
        IntoView.scroll(this);
        opening.opened();
        search.requestFocus();
    }

    /** The second step, with the entry of this id. */
    void offer(UUID id) {
        new LatestAnswer<List<EntryRow>>(desk.workspace(), desk.screen(), rows -> rows.forEach(this::offer))
                .ask(entries -> EntryLines.of(entries, entries.any(id).stream().toList()));
    }

    private void offer(EntryRow row) {
        shut();
        var claims = model.claims(((Id<?>) row.id()).type());
        if (claims.isEmpty()) {
            desk.navigator().warn(Messages.of("entry.link.senseless", row.title()));
            return;
        }
        var claim = ChoiceInput.of(claims, LinksViewModel.Claim::inWords);
        var polarity = ChoiceInput.of(Arrays.asList(Polarity.values()), Choices::inWords);
        var claimed = new AtomicReference<>(claims.getFirst());
        var spoken = new AtomicReference<>(Polarity.SUPPORTING);
        claim.show(claimed.get());
        polarity.show(spoken.get());
        claim.onCommit(claimed::set);
        polarity.onCommit(spoken::set);
        var link = Buttons.secondary(Messages.of("entry.link.make"), null, () -> {
            model.link((Id<?>) row.id(), requireNonNull(claimed.get()), requireNonNull(spoken.get()));
            leave();
        });
        getChildren()
                .setAll(title(Messages.of("entry.link.with", row.title())), choices(claim, polarity), buttons(link));
        setVisible(true);
        IntoView.scroll(this);
        claim.control().requestFocus();
    }

    private static HBox choices(ChoiceInput<?> claim, ChoiceInput<?> polarity) {
        var choices = new HBox(
                new FieldRow(Messages.of("entry.link.claim"), claim),
                new FieldRow(Messages.of("entry.link.polarity"), polarity));
        choices.getStyleClass().add("link-choices");
        return choices;
    }

    private HBox buttons(Button link) {
        var buttons = new HBox(link, Buttons.quiet(Messages.of("entry.cancel"), null, this::leave));
        buttons.getStyleClass().add("link-buttons");
        return buttons;
    }

    private static Label title(String words) {
        var title = new Label(words);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        return title;
    }

    private void searching(KeyEvent key, EntryListViewModel listing, EntryList<EntryRow> list) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN ->
                list.getSelectionModel()
                        .clearAndSelect(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().clearAndSelect(Math.max(at - 1, 0));
            case ENTER -> listing.pending().thenRun(() -> offerSelected(list));
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        key.consume();
    }

    /** Enter takes what the words typed have found, not what was shown before they were answered. */
    private void offerSelected(EntryList<EntryRow> list) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            offer(row);
        }
    }

    /** The types an entry of this type can be linked with. */
    private Set<EntryType> linkable() {
        return offered.stream()
                .filter(type -> !model.claims(type).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryType.class)));
    }

    private void leave() {
        shut();
        done.run();
    }

    private void shut() {
        if (found != null) {
            found.close();
            found = null;
        }
        getChildren().clear();
        setVisible(false);
    }
}
