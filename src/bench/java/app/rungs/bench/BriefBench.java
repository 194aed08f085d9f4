package app.rungs.bench;

import app.rungs.brief.BriefFile;
import app.rungs.brief.PagePictures;
import app.rungs.brief.PaperPdf;
import app.rungs.brief.Pdf;
import app.rungs.brief.PdfWriter;
import app.rungs.model.BriefKind;
import app.rungs.sample.Sample;
import app.rungs.workspace.Workspace;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Prints a document of HTML through the program's own PDF path, cold and then warm. Wall time and the processor time of
 * the whole process run from the text in memory to the bytes in memory; the cold run also loads classes and fonts.
 */
public final class BriefBench {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int WARM_RUNS = 10;
    private static final int PREVIEWS = 40;
    private static final float SHOWN_DPI = 110;

    private BriefBench() {}

    /**
     * {@code FILE.html} [{@code OUT.pdf}], or {@code --segment} [{@code NAME} [{@code WORKSPACE}]] for a real brief, of the
     * sample where no workspace is named, or {@code --preview} with the same for what the window shows after an edit: prints
     * a line for the cold run and one for each warm run.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].startsWith("--")) {
            segment(arguments);
            return;
        }
        var file = Path.of(arguments[0]);
        var html = Files.readString(file);
        var name = file.getFileName().toString().replaceFirst("\\.html?$", "");
        var pdf = measured("cold", 1, name, html);
        for (int run = 1; run <= WARM_RUNS; run++) {
            pdf = measured("warm", run, name, html);
        }
        if (arguments.length > 1) {
            Files.write(Path.of(arguments[1]), pdf.bytes());
        }
        empty();
        browser(file, name);
    }

    /** The library by itself on a document without a word: what no document of ours can be below. */
    private static void empty() throws IOException {
        for (int run = 1; run <= WARM_RUNS; run++) {
            long wall = System.nanoTime();
            var out = new ByteArrayOutputStream();
            new PdfRendererBuilder()
                    .withHtmlContent("<html><body></body></html>", null)
                    .toStream(out)
                    .run();
            peer("openhtmltopdf", "empty", run, wall, out.size());
        }
    }

    /** Chromium printing the same file, where one is installed. */
    private static void browser(Path file, String name) throws IOException {
        var found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(it -> Path.of(folder, it)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            System.err.println("No Chromium on this machine: its print-to-PDF was not measured.");
            return;
        }
        var out = Files.createTempFile("browser", ".pdf");
        for (int run = 1; run <= WARM_RUNS; run++) {
            long wall = System.nanoTime();
            var process = new ProcessBuilder(
                            found.get().toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--print-to-pdf=" + out,
                            file.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.onExit().join();
            peer("chromium", name, run, wall, Files.size(out));
        }
    }

    private static void peer(String peer, String name, int run, long since, long bytes) {
        System.out.println(String.format(
                Locale.ROOT,
                "{\"part\":\"pdf\",\"peer\":\"%s\",\"doc\":\"%s\",\"run\":%d,\"wall_ms\":%.0f,\"kb\":%.1f}",
                peer,
                name,
                run,
                (System.nanoTime() - since) / 1e6,
                bytes / 1024.0));
    }

    private static void segment(String[] arguments) throws IOException {
        var name = arguments.length > 1 ? arguments[1] : "Municipal utilities";
        try (var workspace = arguments.length > 2
                ? Workspace.open(Path.of(arguments[2]), InstantSource.system(), Runnable::run)
                : Sample.build(Files.createTempDirectory("brief"), InstantSource.system(), Runnable::run)) {
            boolean preview = arguments[0].equals("--preview");
            Supplier<Pdf> printing =
                    preview ? () -> preview(workspace, name) : () -> BriefFile.print(workspace, name, DAY);
            measured("cold", 1, name, printing);
            for (int run = 1; run <= (preview ? PREVIEWS : WARM_RUNS); run++) {
                measured("warm", run, name, printing);
            }
        }
    }

    /** From a change to the picture of the first page, as the window does it. */
    private static Pdf preview(Workspace workspace, String name) {
        var front = new PaperPdf(new PdfWriter()).front(BriefFile.paper(workspace, BriefKind.SEGMENT, name, DAY), 7);
        try (var pictures = new PagePictures(front)) {
            pictures.draw(1, SHOWN_DPI);
        }
        return front;
    }

    private static Pdf measured(String step, int run, String name, String html) {
        return measured(
                step,
                run,
                name,
                () -> new PdfWriter().write(new W3CDom().fromJsoup(Jsoup.parse(html)), html.hashCode(), DAY));
    }

    private static Pdf measured(String step, int run, String name, Supplier<Pdf> printing) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        var pdf = printing.get();
        System.out.println(String.format(
                Locale.ROOT,
                "{\"part\":\"pdf\",\"peer\":\"rungs\",\"doc\":\"%s\",\"step\":\"%s\",\"run\":%d,\"wall_ms\":%.0f,"
                        + "\"cpu_s\":%.2f,\"kb\":%.1f,\"pages\":%d}",
                name,
                step,
                run,
                (System.nanoTime() - wall) / 1e6,
                (system.getProcessCpuTime() - cpu) / 1e9,
                pdf.bytes().length / 1024.0,
                pdf.pages()));
        return pdf;
    }
}
