package app.rungs.model;

import app.rungs.text.Messages;
import java.time.LocalDate;

/**
 * What is left of an interview or source that is gone, on an entry it was evidence for: that there was one, and nothing
 * of what it said.
 *
 * @param claim the entry it spoke for or against
 * @param withdrawn the id the interview or source had
 * @param evidenceClass interview or document
 * @param polarity whether it spoke for or against
 * @param withdrawnOn the day it went
 */
public record Withdrawal(
        Id<Withdrawal> id,
        Id<?> claim,
        String withdrawn,
        EvidenceClass evidenceClass,
        Polarity polarity,
        LocalDate withdrawnOn)
        implements Entry {

    @Override
    public String title() {
        return Messages.of("model.withdrawal");
    }
}
