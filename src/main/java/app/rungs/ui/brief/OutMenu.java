package app.rungs.ui.brief;

import app.rungs.brief.BriefExport;
import app.rungs.brief.BriefFormat;
import app.rungs.brief.Sheet;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Menus;
import app.rungs.ui.kit.SaveDialog;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** The other ways out of a brief than the PDF: as a web page, a Word document, Markdown or rich text, and how each leaves. */
final class OutMenu extends MenuButton {

    private final CheckMenuItem anonymous = new CheckMenuItem(Messages.of("briefs.out.anonymous"));
    private final CheckMenuItem letter = new CheckMenuItem(Messages.of("briefs.out.letter"));
    private final BiConsumer<BriefExport, Path> write;
    private Function<BriefFormat, @Nullable Path> choose = this::ask;

    /**
     * @param write hands the brief out
     * @param copy puts it on the clipboard
     */
    OutMenu(BiConsumer<BriefExport, Path> write, Runnable copy) {
        this.write = write;
        getStyleClass().add("brief-out");
        setText(Messages.of("briefs.out"));
        setGraphic(Icon.EXPORT.node());
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .setAll(
                        file(Messages.of("briefs.out.html"), BriefFormat.HTML),
                        file(Messages.of("briefs.out.docx"), BriefFormat.DOCX),
                        file(Messages.of("briefs.out.markdown"), BriefFormat.MARKDOWN),
                        Menus.item(Messages.of("briefs.out.copy"), copy),
                        new SeparatorMenuItem(),
                        anonymous,
                        letter);
    }

    /** How the brief leaves in a format, as the marks of this menu say. */
    BriefExport wish(BriefFormat format) {
        return new BriefExport(format, letter.isSelected() ? Sheet.LETTER : Sheet.A4, anonymous.isSelected());
    }

    /** Asks {@code chooser} for the place of a file of a format. */
    void choosing(Function<BriefFormat, @Nullable Path> chooser) {
        choose = chooser;
    }

    private MenuItem file(String words, BriefFormat format) {
        return Menus.item(words, () -> {
            var file = choose.apply(format);
            if (file != null) {
                write.accept(wish(format), file);
            }
        });
    }

    private @Nullable Path ask(BriefFormat format) {
        return SaveDialog.ask(
                getScene().getWindow(), Messages.of("briefs.out"), Messages.of("briefs.out.name"), format.extension());
    }
}
