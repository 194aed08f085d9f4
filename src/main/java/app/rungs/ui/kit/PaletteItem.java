package app.rungs.ui.kit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thing or command the palette can find.
 *
 * @param id what it is known by; the last tie-break, so that the order is always the same
 * @param group the heading it stands under, such as "Jobs"
 * @param hint what stands at the right: a shortcut or a place; may be empty
 * @param used when the user last chose it; null if never
 */
public record PaletteItem(
        String id,
        String group,
        Icon icon,
        String words,
        String hint,
        @Nullable Instant used) {}
