package app.rungs.ui.department;

import java.util.function.IntFunction;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/** A cell to type into: one that is wrong is tinted, and says why to pointer and screen reader. */
final class GridCell extends TextFieldTableCell<Integer, String> {

    private final IntFunction<@Nullable String> reason;

    /** @param reason what is wrong in this column of a row; null where nothing is */
    GridCell(IntFunction<@Nullable String> reason) {
        super(new DefaultStringConverter());
        this.reason = reason;
    }

    @Override
    public void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove("bad");
        setTooltip(null);
        setAccessibleHelp(null);
        var row = empty || getTableRow() == null ? null : getTableRow().getItem();
        var why = row == null ? null : reason.apply(row);
        if (why != null) {
            getStyleClass().add("bad");
            setTooltip(new Tooltip(why));
            setAccessibleHelp(why);
        }
    }
}
