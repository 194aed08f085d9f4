package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * One of our products.
 *
 * @param name what it is called
 * @param notes what it removes for the customer
 * @param words what else it and its features are called, with commas between: words a job or a value must do without
 */
public record Product(
        Id<Product> id,
        String name,
        @Prose @Nullable String notes,
        @Nullable String words) implements Entry {

    @Override
    public String title() {
        return name;
    }
}
