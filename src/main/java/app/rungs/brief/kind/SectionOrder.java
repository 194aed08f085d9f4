package app.rungs.brief.kind;

import app.rungs.brief.paper.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which order a brief's sections come, and which are left out.
 *
 * @param places every section that was ever ordered
 */
public record SectionOrder(List<Place> places) {

    private static final String OFF = "-";

    /** A section's place. */
    public record Place(String id, boolean shown) {}

    public SectionOrder {
        places = List.copyOf(places);
    }

    /** What {@link #written} wrote; null is no order of its own. */
    public static SectionOrder read(@Nullable String written) {
        return new SectionOrder(
                written == null
                        ? List.of()
                        : Arrays.stream(written.strip().split("\\s+"))
                                .filter(it -> !it.isEmpty())
                                .map(it -> it.startsWith(OFF) ? new Place(it.substring(1), false) : new Place(it, true))
                                .toList());
    }

    /** The order as a brief keeps it. */
    public String written() {
        return places.stream().map(it -> it.shown() ? it.id() : OFF + it.id()).collect(Collectors.joining(" "));
    }

    /** The same for all of {@code sections}: those it does not know keep their place after the section they follow. */
    public SectionOrder over(List<Section> sections) {
        var ids = sections.stream().map(Section::id).toList();
        List<Place> all = new ArrayList<>(
                places.stream().filter(it -> ids.contains(it.id())).toList());
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            if (all.stream().noneMatch(it -> it.id().equals(id))) {
                int after = i == 0 ? 0 : position(all, ids.get(i - 1)) + 1;
                all.add(after, new Place(id, true));
            }
        }
        return new SectionOrder(all);
    }

    /** The sections that are shown, in their order. A page break that came with the usual order goes with it. */
    List<Section> arrange(List<Section> sections) {
        if (places.isEmpty()) {
            return sections;
        }
        var all = over(sections).places();
        var shown = sections.stream()
                .filter(it -> all.get(position(all, it.id())).shown())
                .toList();
        var moved = shown.stream()
                .sorted(Comparator.comparing(it -> position(all, it.id())))
                .toList();
        return moved.equals(shown)
                ? shown
                : moved.stream().map(Section::onSamePage).toList();
    }

    /** This order with the section {@code id} moved by {@code steps} among all; 1 is one down. */
    public SectionOrder moved(String id, int steps) {
        int from = position(places, id);
        int to = Math.clamp(from + steps, 0, places.size() - 1);
        var next = new ArrayList<>(places);
        next.add(to, next.remove(from));
        return new SectionOrder(next);
    }

    /** This order with the section {@code id} shown or left out. */
    public SectionOrder shown(String id, boolean shown) {
        return new SectionOrder(places.stream()
                .map(it -> it.id().equals(id) ? new Place(id, shown) : it)
                .toList());
    }

    private static int position(List<Place> places, String id) {
        return Stream.iterate(0, it -> it < places.size(), it -> it + 1)
                .filter(it -> places.get(it).id().equals(id))
                .findFirst()
                .orElse(-1);
    }
}
