package app.rungs.brief.kind;

import app.rungs.brief.paper.Paper.Masthead;
import app.rungs.brief.paper.Section;
import java.util.List;

/**
 * What a kind of paper says of its own, before what every paper says is put around it.
 *
 * @param pages how many pages it may take; 0 for as many as it needs
 * @param sections in the order in which they come unless somebody orders them otherwise
 */
record Matter(String title, String subject, int pages, Masthead masthead, List<Section> sections) {

    Matter {
        sections = List.copyOf(sections);
    }
}
