package app.rungs.ui.chain;

import app.rungs.findings.gap.Deed;
import app.rungs.ui.entry.Desk;
import java.util.Map;

/** Starts what is to be done about a gap: here where a link is missing, else on the page where it is done. */
final class Deeds {

    private final Desk desk;
    private final MendPane mend;

    Deeds(Desk desk, MendPane mend) {
        this.desk = desk;
        this.mend = mend;
    }

    void start(Deed deed) {
        mend.shut();
        switch (deed) {
            case Deed.Cite(var claim) -> mend.cite(claim);
            case Deed.Join(var entry, var stage, var upwards) -> mend.join(entry, stage, upwards, null);
            case Deed.Fill(var entry, var field) -> desk.navigator().start(entry, field);
            case Deed.Make(var type, var field, var named) -> desk.navigator().create(type, Map.of(field, named));
            case Deed.Connect(var entry) -> desk.navigator().start(entry, "link");
            case Deed.Spread(var segment) -> desk.navigator().open(segment);
        }
    }
}
