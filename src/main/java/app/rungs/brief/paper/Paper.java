package app.rungs.brief.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.stream.Stream;

/**
 * What is handed to a reader, of any kind: a masthead, sections of blocks, an appendix of every claim, and what it all
 * rests on. Kinds compose it and formats write it; neither knows the other.
 *
 * @param title of the document, which readers' programs show
 * @param subject a line on what it is
 * @param pages how many pages its sections may take before the appendix; 0 for as many as they need
 */
public record Paper(
        String title, String subject, int pages, Masthead masthead, List<Section> sections, Footing footing) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /** The id under which the masthead is found. */
    public static final String TOP = "top";

    /** The id of the appendix, which every format writes last: each claim with its evidence. */
    public static final String APPENDIX = "appendix";

    /**
     * What a paper begins with.
     *
     * @param kicker the small line above its title
     * @param summary one line below the title; empty for none
     * @param notes the small print below that
     */
    public record Masthead(String kicker, String title, String summary, List<String> notes) {

        public Masthead {
            notes = List.copyOf(notes);
        }
    }

    /** The same paper with other sections. */
    public Paper with(List<Section> others) {
        return new Paper(title, subject, pages, masthead, others, footing);
    }

    /** Every claim, once, by its number: what the appendix lists, and where a reader looks it up. */
    public SequencedCollection<Claim> claims() {
        var once = new LinkedHashMap<String, Claim>();
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::claims)
                .forEach(claim -> once.putIfAbsent(claim.trace(), claim));
        return once.values().stream()
                .sorted(Comparator.comparing((Claim it) -> it.trace().length()).thenComparing(Claim::trace))
                .toList();
    }

    /** The day of its newest evidence, leaving out what speaks of a day after {@code today}, such as a year still running. */
    public Optional<LocalDate> newest(LocalDate today) {
        return claims().stream()
                .flatMap(it -> it.evidence().stream())
                .flatMap(it -> Stream.ofNullable(it.date()))
                .filter(it -> !it.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** Whether any of its evidence is a sample's, which the footer must say. */
    public boolean fictional() {
        return claims().stream().flatMap(it -> it.evidence().stream()).anyMatch(Claim.Evidence::fictional);
    }
}
