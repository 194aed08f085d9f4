package app.rungs.brief;

import app.rungs.brief.paper.Words;
import app.rungs.text.Xml;
import java.util.Collection;
import java.util.Set;

/** An element of XHTML in the making: well-formed and escaped whatever is put into it. */
final class Tag {

    /** What HTML never closes; everything else it wants closed, be it empty. */
    private static final Set<String> VOID = Set.of("meta", "br", "img");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    private Tag(String name) {
        this.name = name;
    }

    /** An empty element. */
    static Tag of(String name) {
        return new Tag(name);
    }

    /** An element with a class, which the style sheet knows. */
    static Tag of(String name, String style) {
        return new Tag(name).set("class", style);
    }

    Tag set(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(Xml.escaped(value))
                .append('"');
        return this;
    }

    Tag set(String attribute, double value) {
        return set(attribute, Words.plain(value));
    }

    Tag text(String text) {
        content.append(Xml.escaped(text));
        return this;
    }

    /** Text of our own that is to stand as it is, such as a style sheet; it holds no markup. */
    Tag own(String text) {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            throw new IllegalArgumentException("not of our own");
        }
        content.append(text);
        return this;
    }

    Tag add(Tag child) {
        child.writeTo(content);
        return this;
    }

    Tag add(Collection<Tag> children) {
        children.forEach(this::add);
        return this;
    }

    private void writeTo(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (content.isEmpty() && VOID.contains(name)) {
            out.append("/>");
        } else {
            out.append('>').append(content).append("</").append(name).append('>');
        }
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
