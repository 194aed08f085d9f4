package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to.
 *
 * @param person who agreed
 * @param purpose what they agreed to, such as being quoted by name in a brief
 * @param agreedOn the day they did
 * @param expiresOn the last day it holds; null where no end was agreed
 * @param withdrawnOn the day they took it back
 */
public record Consent(
        Id<Consent> id,
        Id<Person> person,
        String purpose,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn)
        implements Entry {

    @Override
    public String title() {
        return purpose;
    }

    /** Whether it holds on {@code day}: given by then, not taken back, not run out. */
    public boolean holdsOn(LocalDate day) {
        return agreedOn != null
                && !agreedOn.isAfter(day)
                && (withdrawnOn == null || withdrawnOn.isAfter(day))
                && (expiresOn == null || !expiresOn.isBefore(day));
    }
}
