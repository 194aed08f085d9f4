package app.rungs.model;

/**
 * Something known of an organisation that segment rules select on, such as its ownership.
 *
 * @param organisation whose it is
 * @param name what it is, such as Ownership
 * @param value which it is, such as Municipal
 */
public record Attribute(Id<Attribute> id, Id<Organisation> organisation, String name, String value) implements Entry {

    @Override
    public String title() {
        return name + ": " + value;
    }
}
