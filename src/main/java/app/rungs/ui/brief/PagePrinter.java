package app.rungs.ui.brief;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Sends pages to a printer that somebody chooses. */
final class PagePrinter {

    private PagePrinter() {}

    /** How it went. */
    enum End {
        SENT,
        CANCELLED,
        NO_PRINTER
    }

    /** Asks for a printer over {@code window} and prints each page as large as its paper takes it. */
    static End print(List<BufferedImage> pages, @Nullable Window window) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return End.NO_PRINTER;
        }
        if (!job.showPrintDialog(window)) {
            return End.CANCELLED;
        }
        var layout = job.getJobSettings().getPageLayout();
        for (var page : pages) {
            var picture = new ImageView(SwingFXUtils.toFXImage(page, null));
            picture.setPreserveRatio(true);
            picture.setFitWidth(layout.getPrintableWidth());
            picture.setFitHeight(layout.getPrintableHeight());
            job.printPage(picture);
        }
        job.endJob();
        return End.SENT;
    }
}
