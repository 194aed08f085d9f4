package app.rungs.findings;

import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Obstacle;
import app.rungs.model.Polarity;
import app.rungs.model.Product;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which of our products take which obstacles away: whole, in part, or not at all. */
public final class Coverage {

    /** How much of an obstacle a product takes away. */
    public enum Degree {
        NONE,
        PART,
        WHOLE
    }

    /** What all products together make of an obstacle. */
    public enum Verdict {
        /** No product takes any of it away. */
        NOTHING,
        /** One product takes a part of it away, and nothing the rest. */
        IN_PART,
        /** No product takes it away alone, but several each take a part. */
        TOGETHER,
        /** At least one product takes it away alone. */
        COVERED
    }

    private record Cell(UUID product, UUID obstacle) {}

    private final List<Product> products;
    private final List<Obstacle> obstacles;
    private final Map<Cell, Link> links = new HashMap<>();

    /** The matrix of a workspace's products and obstacles, both by name. */
    public Coverage(Entries entries) {
        products = entries.all(Product.class).stream()
                .sorted(Comparator.comparing(Product::name))
                .toList();
        obstacles = entries.all(Obstacle.class).stream()
                .sorted(Comparator.comparing(Obstacle::statement))
                .toList();
        entries.having(Link.class, "relation", Relation.EASES).forEach(this::take);
        entries.having(Link.class, "relation", Relation.REMOVES).forEach(this::take);
    }

    public List<Product> products() {
        return products;
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /** How much of {@code obstacle} the product takes away. */
    public Degree degree(Id<Product> product, Id<Obstacle> obstacle) {
        var link = links.get(new Cell(product.value(), obstacle.value()));
        if (link == null) {
            return Degree.NONE;
        }
        return link.relation() == Relation.REMOVES ? Degree.WHOLE : Degree.PART;
    }

    /** What all products together make of {@code obstacle}. */
    public Verdict verdict(Id<Obstacle> obstacle) {
        var degrees =
                products.stream().map(product -> degree(product.id(), obstacle)).toList();
        if (degrees.contains(Degree.WHOLE)) {
            return Verdict.COVERED;
        }
        long parts = degrees.stream().filter(degree -> degree == Degree.PART).count();
        return parts == 0 ? Verdict.NOTHING : parts == 1 ? Verdict.IN_PART : Verdict.TOGETHER;
    }

    /** The obstacles of which that is so. */
    public List<Obstacle> of(Verdict verdict) {
        return obstacles.stream()
                .filter(obstacle -> verdict(obstacle.id()) == verdict)
                .toList();
    }

    /** A link that speaks against its claim covers nothing. */
    private void take(Link link) {
        if (link.polarity() == Polarity.SUPPORTING) {
            links.put(new Cell(link.from().value(), link.to().value()), link);
        }
    }
}
