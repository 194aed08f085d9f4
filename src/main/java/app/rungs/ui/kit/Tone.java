package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a colour says. A tone is never shown alone: an icon and a word stand beside it. */
public enum Tone {
    TACTICAL(Icon.TACTICAL),
    OPERATIONAL(Icon.OPERATIONAL),
    STRATEGIC(Icon.STRATEGIC),
    NEUTRAL(null),
    ACCENT(Icon.INFORMATION),
    SUCCESS(Icon.SUCCESS),
    WARNING(Icon.WARNING),
    DANGER(Icon.DANGER);

    private final @Nullable Icon icon;

    Tone(@Nullable Icon icon) {
        this.icon = icon;
    }

    /** The icon that goes with the tone; null for neutral. */
    public @Nullable Icon icon() {
        return icon;
    }

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
