package app.rungs.model;

/**
 * How one class of evidence ages in this workspace, where the user says otherwise than the program.
 *
 * @param evidenceClass the class
 * @param halfLifeMonths months after which a piece counts half, more than 0
 * @param recheckMonths months after which somebody should look again, more than 0
 */
public record Ageing(Id<Ageing> id, EvidenceClass evidenceClass, double halfLifeMonths, double recheckMonths)
        implements Entry {

    @Override
    public String title() {
        return Choices.inWords(evidenceClass);
    }
}
