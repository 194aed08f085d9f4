package app.rungs.brief.paper;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A piece of a section. Every format writes every block; what a block needs to say is in it. */
public sealed interface Block {

    /** The claims it makes, in reading order. */
    Stream<Claim> claims();

    /** A heading below its section's. */
    record Heading(String text) implements Block {

        @Override
        public Stream<Claim> claims() {
            return Stream.empty();
        }
    }

    /** Words in one style. */
    record Paragraph(Style style, List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public Stream<Claim> claims() {
            return runs.stream().flatMap(Run::claims);
        }
    }

    /** Items of one or more blocks each; ruled off from each other unless they are numbered. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Claim> claims() {
            return items.stream().flatMap(Collection::stream).flatMap(Block::claims);
        }
    }

    /** Rows of cells under named columns; the first cell of a row is its head. */
    record Table(List<Column> columns, List<List<Cell>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Claim> claims() {
            return rows.stream()
                    .flatMap(Collection::stream)
                    .flatMap(it -> it.blocks().stream())
                    .flatMap(Block::claims);
        }
    }

    /**
     * A column.
     *
     * @param width in millimetres of a page that is 180 wide; 0 for its share of the rest
     */
    record Column(String title, Align align, int width) {}

    /** Where the words of a column stand. */
    enum Align {
        LEFT,
        RIGHT
    }

    /** What stands in one place of a table. */
    record Cell(List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        public static Cell of(Run... runs) {
            return new Cell(List.of(new Paragraph(Style.BODY, List.of(runs))));
        }

        /** Words, or a dash where there are none. */
        public static Cell of(String text) {
            return of(new Run.Plain(text.isEmpty() ? "–" : text));
        }
    }

    /** A drawing, which says in words what it shows. */
    record Figure(Chart chart) implements Block {

        @Override
        public Stream<Claim> claims() {
            return Stream.empty();
        }
    }

    /** Somebody's words set off from the text, and the claim they carry. */
    record Quote(Claim.Evidence evidence, Claim claim) implements Block {

        @Override
        public Stream<Claim> claims() {
            return Stream.of(claim);
        }
    }

    /** Two columns of a section, side by side where there is room. */
    record Beside(List<Block> left, List<Block> right) implements Block {

        public Beside {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        @Override
        public Stream<Claim> claims() {
            return Stream.concat(left.stream(), right.stream()).flatMap(Block::claims);
        }
    }

    /** How words are set. */
    enum Style {
        BODY,
        /** What a list's item is about. */
        STRONG,
        /** Beside the matter: a source, a reason. */
        SMALL,
        /** The same, stepping back. */
        NOTE,
        /** What must be read before the rest is believed. */
        CAVEAT,
        /** That something is not known yet. */
        OPEN
    }

    static Paragraph words(Style style, String text) {
        return new Paragraph(style, List.of(new Run.Plain(text)));
    }

    static Paragraph runs(Style style, Run... runs) {
        return new Paragraph(style, Arrays.asList(runs));
    }
}
