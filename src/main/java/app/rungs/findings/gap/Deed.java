package app.rungs.findings.gap;

import app.rungs.findings.chain.Stage;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import java.util.Locale;

/** What to do next about a gap. */
public sealed interface Deed {

    /** Link a quote, fact or reading to a claim as its evidence. */
    record Cite(Id<?> claim) implements Deed {}

    /**
     * Link an entry of the chain to one of another stage.
     *
     * @param upwards whether towards the value
     */
    record Join(Id<?> entry, Stage stage, boolean upwards) implements Deed {}

    /** Fill in a field of an entry, or look again at what it says. */
    record Fill(Id<?> entry, String field) implements Deed {}

    /** Make an entry of a type that names this one in a field. */
    record Make(EntryType type, String field, Id<?> named) implements Deed {}

    /** Link it with whatever it has to do with. */
    record Connect(Id<?> entry) implements Deed {}

    /** Spread a segment's points anew. */
    record Spread(Id<?> segment) implements Deed {}

    /** What a button says that does it. */
    default String inWords() {
        return switch (this) {
            case Cite cite -> Messages.of("gap.deed.cite");
            case Join join -> Messages.of("gap.deed.join", join.stage().inWords());
            case Fill fill -> Messages.of("gap.deed.fill");
            case Make make ->
                Messages.of(
                        "gap.deed.make",
                        Messages.of("type." + make.type().word()).toLowerCase(Locale.getDefault()));
            case Connect connect -> Messages.of("gap.deed.connect");
            case Spread spread -> Messages.of("gap.deed.spread");
        };
    }
}
