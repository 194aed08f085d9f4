package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.util.Locale;

/** What a colour says. A tone is never shown alone: an icon and a word stand beside it. */
public enum Tone {
    TACTICAL,
    OPERATIONAL,
    STRATEGIC,
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    /** The word for the tone, such as "Tactical" or "Warning". */
    public String word() {
        return switch (this) {
            case TACTICAL -> Messages.of("kit.tone.tactical");
            case OPERATIONAL -> Messages.of("kit.tone.operational");
            case STRATEGIC -> Messages.of("kit.tone.strategic");
            case NEUTRAL -> Messages.of("kit.tone.neutral");
            case ACCENT -> Messages.of("kit.tone.accent");
            case SUCCESS -> Messages.of("kit.tone.success");
            case WARNING -> Messages.of("kit.tone.warning");
            case DANGER -> Messages.of("kit.tone.danger");
        };
    }

    /** The style class the sheets know the tone by. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
