package app.rungs.ui.shell;

import app.rungs.program.MistakeReport;
import app.rungs.ui.entry.RoomKeys;
import app.rungs.ui.kit.Overlay;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** The sheets the window itself lays above a room. */
final class Sheets {

    private final Overlay overlay;
    private final Path workspace;
    private final Path reports;
    private final InstantSource clock;
    private final Consumer<String> note;
    private boolean reporting;

    /**
     * @param reports the folder reports of mistakes are written to
     * @param note keeps a note
     */
    Sheets(Overlay overlay, Path workspace, Path reports, InstantSource clock, Consumer<String> note) {
        this.overlay = overlay;
        this.workspace = workspace;
        this.reports = reports;
        this.clock = clock;
        this.note = note;
    }

    /** @param here the shortcuts of the room that is shown */
    void shortcuts(Optional<RoomKeys> here) {
        overlay.open(new ShortcutSheet(overlay, here.orElse(null)), here.isPresent() ? 0.04 : 0.1);
    }

    void about() {
        overlay.open(new AboutSheet(overlay, workspace), 0.1);
    }

    /** Asks for a note. */
    void note() {
        overlay.open(new NoteSheet(overlay, note), 0.2);
    }

    /** Shows the report of a mistake; another one that comes while it is read does not push it away. */
    void report(MistakeReport report) {
        if (!reporting) {
            reporting = true;
            var sheet = new ReportSheet(overlay, report, reports, clock);
            overlay.open(sheet, 0.1);
            sheet.sceneProperty().subscribe((_, now) -> reporting = now != null);
        }
    }
}
