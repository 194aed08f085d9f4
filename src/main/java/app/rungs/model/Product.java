package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * One of our products.
 *
 * @param name what it is called
 * @param notes what it removes for the customer
 */
public record Product(
        Id<Product> id, String name, @Prose @Nullable String notes) implements Entry {

    @Override
    public String title() {
        return name;
    }
}
