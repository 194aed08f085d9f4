package app.rungs.findings;

import app.rungs.insight.OwnWords;
import app.rungs.model.Product;
import app.rungs.storage.Entries;
import java.util.Comparator;

/** The glossary of the workspace's own products: their names, and what else they and their features are called. */
public final class ProductWords {

    private ProductWords() {}

    /** The words of every product, by name. */
    public static OwnWords of(Entries entries) {
        var words = new OwnWords();
        entries.all(Product.class).stream()
                .sorted(Comparator.comparing(Product::name))
                .forEach(product -> words.product(product.name(), product.words()));
        return words;
    }
}
