package app.rungs.brief.paper;

import java.util.stream.Stream;

/** A stretch of a paragraph. */
public sealed interface Run {

    default Stream<Claim> claims() {
        return Stream.empty();
    }

    /** The words as a reader who sees no styles reads them. */
    String text();

    /** Words that claim nothing. */
    record Plain(String text) implements Run {}

    /** The same, to be noticed. */
    record Strong(String text) implements Run {}

    /** The same, stepping back: a question before its answer. */
    record Note(String text) implements Run {}

    /** A claim's sentence, its marks and its trace. */
    record Said(Claim claim) implements Run {

        @Override
        public Stream<Claim> claims() {
            return Stream.of(claim);
        }

        @Override
        public String text() {
            return claim.text();
        }
    }

    /** A claim's marks and trace where its sentence stands elsewhere or in a picture. */
    record Trace(Claim claim) implements Run {

        @Override
        public Stream<Claim> claims() {
            return Stream.of(claim);
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** A word in a frame. */
    record Chip(Tone tone, String text) implements Run {}

    /** What a framed word means for its reader; the word says it too. */
    enum Tone {
        PLAIN,
        GOOD,
        CAREFUL,
        BAD
    }
}
