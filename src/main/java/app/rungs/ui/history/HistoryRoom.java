package app.rungs.ui.history;

import app.rungs.storage.EditLog;
import app.rungs.storage.Entries.Binned;
import app.rungs.text.Messages;
import app.rungs.ui.entry.EditRow;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Room;
import app.rungs.ui.history.HistoryViewModel.History;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.PageHeader;
import app.rungs.ui.kit.Tone;
import app.rungs.ui.kit.ViewSwitch;
import app.rungs.workspace.Workspace;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every edit ever made, newest first, and the bin from which what was removed can be brought back. */
public final class HistoryRoom implements Room {

    private enum Page {
        EDITS,
        BIN
    }

    private final HistoryViewModel model;
    private final Navigator navigator;
    private final PageHeader header = new PageHeader(Messages.of("history.title"));
    private final EntryList<EditLog.Line> edits;
    private final EntryList<Binned> bin;
    private final Button undo;
    private final Button redo;
    private final Button bringBack;
    private final StackPane shown = new StackPane();
    private final VBox view;
    private Page page = Page.EDITS;
    private History history;

    public HistoryRoom(HistoryViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        edits = new EntryList<>(Messages.of("history.edits"), (EditLog.Line line) -> EditRow.of(line, model.clock()))
                .whenEmpty(new EmptyState(
                        Icon.HISTORY, Messages.of("history.none.title"), Messages.of("history.none.words")));
        bin = new EntryList<>(Messages.of("history.bin"), this::row)
                .onOpen(this::bringBack)
                .whenEmpty(new EmptyState(
                        Icon.DELETE,
                        Messages.of("history.bin.none.title"),
                        Messages.of("history.bin.none.words", Workspace.BIN.toDays())));
        undo = Buttons.secondary(Messages.of("history.undo"), Icon.UNDO, model::undo);
        redo = Buttons.secondary(Messages.of("history.redo"), Icon.REDO, model::redo);
        bringBack = Buttons.secondary(Messages.of("history.bringBack"), Icon.RESTORE, this::bringBackSelected);
        bringBack.disableProperty().bind(bin.selected().map(_ -> false).orElse(true));
        var pages = new ViewSwitch<Page>(this::show)
                .view(Page.EDITS, Icon.HISTORY, Messages.of("history.edits"))
                .view(Page.BIN, Icon.DELETE, Messages.of("history.bin"));
        header.tool(undo).tool(redo).tool(bringBack).tool(pages);
        VBox.setVgrow(shown, Priority.ALWAYS);
        view = new VBox(header, shown);
        view.getStyleClass().addAll("page", "history");
        history = model.history();
        show(Page.EDITS);
        model.onChange(this::show);
        model.shownIn(view);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void close() {
        model.close();
    }

    private void show(History read) {
        history = read;
        edits.entries(read.edits());
        bin.entries(read.bin());
        undo.setDisable(read.next().undo().isEmpty());
        redo.setDisable(read.next().redo().isEmpty());
        say();
    }

    private void show(Page next) {
        page = next;
        shown.getChildren().setAll(next == Page.EDITS ? edits : bin);
        visible(undo, next == Page.EDITS);
        visible(redo, next == Page.EDITS);
        visible(bringBack, next == Page.BIN);
        say();
    }

    private void say() {
        header.count(
                page == Page.EDITS
                        ? history.next()
                                .undo()
                                .map(it -> Messages.of(
                                        "history.count.next", history.edits().size(), it))
                                .orElse(Messages.of(
                                        "history.count", history.edits().size()))
                        : Messages.of("history.bin.count", history.bin().size(), Workspace.BIN.toDays()));
    }

    private static void visible(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }

    private void bringBackSelected() {
        var selected = bin.getSelectionModel().getSelectedItem();
        if (selected != null) {
            bringBack(selected);
        }
    }

    private void bringBack(Binned entry) {
        model.bringBack(entry, () -> navigator.say(Messages.of("history.broughtBack", title(entry))));
    }

    private EntryRow row(Binned entry) {
        var type = entry.id().type();
        return new EntryRow(
                entry.id(),
                EntryLook.icon(type),
                Tone.NEUTRAL,
                title(entry),
                Messages.of("type." + type.word()),
                EditRow.when(entry.removedAt(), model.clock()));
    }

    /** What has no title of its own, such as a card, goes by its type. */
    private static String title(Binned entry) {
        return entry.title().isBlank() ? Messages.of("type." + entry.id().type().word()) : entry.title();
    }
}
