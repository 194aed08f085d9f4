package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.FileName;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Menus;
import app.rungs.ui.kit.SaveDialog;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/** Puts a board into a file or on the clipboard, all of it or what is selected, or keeps it as a template. */
final class BoardMenu extends MenuButton {

    private static final DataFormat SVG = BoardClipboard.format("image/svg+xml");

    private final Desk desk;
    private final Id<Board> board;
    private final BoardViewModel model;
    private final Executor background;
    private final CheckMenuItem only = new CheckMenuItem(Messages.of("board.export.only"));
    private final CheckMenuItem clear = new CheckMenuItem(Messages.of("board.export.clear"));
    private final ToggleGroup size = new ToggleGroup();
    private final MenuItem settle = new MenuItem(Messages.of("board.question.settle"));
    private BiFunction<String, PictureOrder.Kind, @Nullable Path> choose = this::ask;

    /** @param background where pictures are drawn */
    BoardMenu(Desk desk, Id<Board> board, BoardViewModel model, Executor background) {
        this.desk = desk;
        this.board = board;
        this.model = model;
        this.background = background;
        setText(Messages.of("board.export"));
        setGraphic(Icon.EXPORT.node());
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .setAll(
                        file(Messages.of("board.export.pdf"), PictureOrder.Kind.PDF, PictureOrder.PaperSize.ONE),
                        file(Messages.of("board.export.a4"), PictureOrder.Kind.PDF, PictureOrder.PaperSize.A4),
                        file(Messages.of("board.export.letter"), PictureOrder.Kind.PDF, PictureOrder.PaperSize.LETTER),
                        file(Messages.of("board.export.svg"), PictureOrder.Kind.SVG, PictureOrder.PaperSize.ONE),
                        file(Messages.of("board.export.png"), PictureOrder.Kind.PNG, PictureOrder.PaperSize.ONE),
                        Menus.item(Messages.of("board.export.copy"), this::copy),
                        Menus.item(Messages.of("board.export.copySvg"), this::copyLines),
                        new SeparatorMenuItem(),
                        only,
                        clear,
                        sizes(),
                        new SeparatorMenuItem(),
                        Menus.item(Messages.of("board.templates.keep"), this::keep),
                        settle);
        settle.setOnAction(_ -> model.edit(
                Messages.of("board.edit.settle"), draft -> draft.update(board, it -> it.asking(null, null, null))));
        setOnShowing(_ -> {
            boolean none = model.selection().isEmpty();
            only.setDisable(none);
            only.setSelected(!none);
            settle.setVisible(model.isAsking());
        });
    }

    /** How many pixels of a PNG a board unit takes: as many as fit well, or as many as somebody wants. */
    private Menu sizes() {
        var menu = new Menu(Messages.of("board.export.scale"));
        for (double wanted : new double[] {0, 1, 2, 4}) {
            var item = new RadioMenuItem(Messages.of("board.export.scale.value", wanted));
            item.setUserData(wanted == 0 ? null : wanted);
            item.setToggleGroup(size);
            item.setSelected(wanted == 0);
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Asks {@code chooser} for the place of a file, by its first name and kind. */
    void choosing(BiFunction<String, PictureOrder.Kind, @Nullable Path> chooser) {
        choose = chooser;
    }

    /** Puts the board, or what is selected of it, on the clipboard as a picture. */
    void copy() {
        var order = order(PictureOrder.Kind.PNG, PictureOrder.PaperSize.ONE, onScreen());
        run(() -> BoardPicture.image(desk.workspace(), board, order), this::copied);
    }

    /** The same as an SVG, which drawing programs take as a drawing and others as its text. */
    void copyLines() {
        var order = order(PictureOrder.Kind.SVG, PictureOrder.PaperSize.ONE, onScreen());
        run(() -> BoardPicture.lines(desk.workspace(), board, order), svg -> {
            var content = new ClipboardContent();
            content.put(SVG, svg);
            content.putString(svg);
            copied(content);
        });
    }

    /** Keeps the board, or what is selected of it, as a template of the user's own. */
    void keep() {
        var taken = new HashSet<Id<?>>();
        if (only.isSelected()) {
            taken.addAll(model.selection().cards());
            taken.addAll(model.selection().frames());
        }
        var kept = new Board(Id.fresh(EntryType.BOARD), Messages.of("board.templates.named", model.name()), null)
                .template(true);
        desk.edit(
                Messages.of("board.edit.keepTemplate"),
                draft -> {
                    var stamp = BoardStamp.of(draft.entries(), board, taken);
                    if (stamp.isEmpty()) {
                        throw new Refusal(Messages.of("board.templates.none"));
                    }
                    draft.add(kept);
                    stamp.onto(draft, kept.id(), new Point(0, 0));
                },
                () -> desk.navigator().say(Messages.of("board.templates.kept", kept.name())));
    }

    private void copied(Image picture) {
        var content = new ClipboardContent();
        content.putImage(picture);
        copied(content);
    }

    private void copied(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
        desk.navigator().say(Messages.of("board.export.copied"));
    }

    private MenuItem file(String words, PictureOrder.Kind kind, PictureOrder.PaperSize paper) {
        return Menus.item(words, () -> {
            var file = choose.apply(model.name(), kind);
            if (file != null) {
                var order = order(kind, paper, kind == PictureOrder.Kind.PNG ? onScreen() : Appearance.LIGHT);
                run(() -> BoardPicture.write(desk.workspace(), board, order, file), written -> written(file, written));
            }
        });
    }

    private void written(Path file, BoardPicture.Written written) {
        if (written.problems().isEmpty()) {
            desk.navigator().say(Messages.of("board.export.done", file, written.pages()));
        } else {
            desk.navigator()
                    .warn(written.problems().stream().map(Problem::inWords).collect(Collectors.joining(" ")));
        }
    }

    private <T> void run(Supplier<T> drawing, Consumer<T> done) {
        setDisable(true);
        desk.navigator().say(Messages.of("board.export.busy"));
        CompletableFuture.supplyAsync(drawing, background)
                .handleAsync(
                        (made, failure) -> {
                            setDisable(false);
                            if (failure == null) {
                                done.accept(made);
                            } else {
                                desk.navigator().warn(FailureWords.of(failure));
                            }
                            return null;
                        },
                        desk.screen());
    }

    private PictureOrder order(PictureOrder.Kind kind, PictureOrder.PaperSize paper, Appearance appearance) {
        var cards = only.isSelected() ? selectedCards() : Set.<Id<Card>>of();
        var scale = (Double) size.getSelectedToggle().getUserData();
        return new PictureOrder(kind, paper, scale, appearance, !clear.isSelected(), cards);
    }

    /** What is selected, and what the selected sections carry. */
    private Set<Id<Card>> selectedCards() {
        var cards = new HashSet<>(model.selection().cards());
        model.selection()
                .frames()
                .forEach(frame -> cards.addAll(model.content().frames().cards(frame)));
        return cards;
    }

    private Appearance onScreen() {
        return getScene().getPreferences().getColorScheme() == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT;
    }

    private @Nullable Path ask(String name, PictureOrder.Kind kind) {
        return SaveDialog.ask(
                getScene().getWindow(),
                Messages.of("board.export"),
                FileName.of(name),
                kind.name().toLowerCase(Locale.ROOT));
    }
}
