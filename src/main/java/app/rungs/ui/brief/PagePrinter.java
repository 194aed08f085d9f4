package app.rungs.ui.brief;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Sends pages to a printer that somebody chose. */
final class PagePrinter {

    private final PrinterJob job;

    private PagePrinter(PrinterJob job) {
        this.job = job;
    }

    /** How asking went. */
    enum Answer {
        CHOSEN,
        CANCELLED,
        NO_PRINTER
    }

    /** Asks for a printer over {@code window}, and hands it to {@code chosen} if there is one. */
    static Answer ask(@Nullable Window window, Consumer<PagePrinter> chosen) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Answer.NO_PRINTER;
        }
        if (!job.showPrintDialog(window)) {
            return Answer.CANCELLED;
        }
        chosen.accept(new PagePrinter(job));
        return Answer.CHOSEN;
    }

    /** Prints a page as large as its paper takes it. */
    void print(BufferedImage page) {
        var layout = job.getJobSettings().getPageLayout();
        var picture = new ImageView(SwingFXUtils.toFXImage(page, null));
        picture.setPreserveRatio(true);
        picture.setFitWidth(layout.getPrintableWidth());
        picture.setFitHeight(layout.getPrintableHeight());
        job.printPage(picture);
    }

    /** No page comes any more. */
    void end() {
        job.endJob();
    }
}
