package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Section;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Brief;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.Comparator;
import java.util.List;

/** The quotes somebody picked for a brief: the highlights that relate to it. */
final class PickedQuotes {

    private final Entries entries;
    private final Claims claims;

    PickedQuotes(Entries entries, Claims claims) {
        this.entries = entries;
        this.claims = claims;
    }

    /** The quotes' section; none where none was picked. */
    List<Section> sections(Id<Brief> brief) {
        var evidence = new EvidenceOf(entries);
        var quotes = entries.links(brief).stream()
                .filter(it -> it.relation() == Relation.RELATES_TO && it.from().type() == EntryType.HIGHLIGHT)
                .flatMap(it -> entries.any(it.from()).stream())
                .map(Highlight.class::cast)
                .map(it -> evidence.quoted(it, true))
                .filter(app.rungs.findings.Evidence::citable)
                .sorted(Comparator.comparing(it -> it.words()))
                .map(claims::quote)
                .toList();
        return quotes.isEmpty()
                ? List.of()
                : List.of(Section.full(Papers.QUOTES, Messages.of("brief.quotes"), "", List.<Block>copyOf(quotes)));
    }
}
