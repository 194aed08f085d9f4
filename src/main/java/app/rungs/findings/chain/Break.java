package app.rungs.findings.chain;

import app.rungs.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain breaks.
 *
 * @param at the stage that no evidence reaches
 * @param after the entry up to which evidence reaches
 * @param step the link that has no evidence; null where there is no link at all
 * @param upwards whether {@code after} leads on to no value, or, downwards, rests on nothing that was said
 */
public record Break(Stage at, Id<?> after, @Nullable Step step, boolean upwards) {}
