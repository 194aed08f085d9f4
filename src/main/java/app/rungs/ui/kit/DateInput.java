package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.controlsfx.control.textfield.CustomTextField;

/** A day, typed as 2026-11-21 or picked from a calendar (button, or Alt+Down). */
public final class DateInput extends TypedInput<LocalDate, CustomTextField> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Popup popup = new Popup();

    public DateInput() {
        super(new CustomTextField());
        field.getStyleClass().add("date-input");
        field.setPromptText(Messages.of("kit.date.prompt"));
        var open = Buttons.icon(Icon.CALENDAR, Messages.of("kit.date.pick"), this::openCalendar);
        open.setFocusTraversable(false);
        field.setRight(open);
        popup.setAutoHide(true);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && key.isAltDown()) {
                openCalendar();
                key.consume();
            }
        });
    }

    @Override
    Reading<LocalDate> read(String text) {
        if (text.isBlank()) {
            return Reading.of(null);
        }
        try {
            return Reading.of(LocalDate.parse(text.strip(), TYPED));
        } catch (DateTimeParseException e) {
            return Reading.wrong(Messages.of("kit.date.wrong"));
        }
    }

    @Override
    String print(LocalDate value) {
        return value.toString();
    }

    private void openCalendar() {
        var day = read(field.getText()).value();
        var picker = new DatePicker(day == null ? LocalDate.now(ZoneId.systemDefault()) : day);
        picker.setShowWeekNumbers(false);
        var skin = new DatePickerSkin(picker);
        picker.setSkin(skin);
        var calendar = skin.getPopupContent();
        calendar.getStyleClass().add("day-calendar");
        picker.valueProperty().subscribe((_, picked) -> {
            popup.hide();
            field.requestFocus();
            typed.pick(picked);
        });
        popup.getContent().setAll(calendar);
        var below = field.localToScreen(0, field.getHeight() + 4);
        popup.show(field, below.getX(), below.getY());
        calendar.requestFocus();
    }
}
