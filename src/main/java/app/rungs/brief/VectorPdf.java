package app.rungs.brief;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A PDF that is drawn rather than set: lines, areas and words, never pixels. What was drawn waits on the disk, so that a
 * large drawing needs little memory. Lengths are those of {@link #into}, y downwards; a disk that fails throws
 * {@link UncheckedIOException}.
 */
public final class VectorPdf implements AutoCloseable {

    /** The largest width and height of a page, in points: 200 inches. */
    public static final double LARGEST = 14_400;

    private final PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final Map<PrintFace, PDType0Font> fonts = new EnumMap<>(PrintFace.class);
    private final Map<Float, PDExtendedGraphicsState> clear = new HashMap<>();
    private final LetterShapes shapes = new LetterShapes();
    private @Nullable PDPageContentStream page;
    private double height;
    private int filled = -1;
    private double opacity = 1;

    /** @param title what readers call the document */
    public VectorPdf(String title) {
        var described = pdf.getDocumentInformation();
        described.setTitle(title);
        described.setProducer("Rungs");
        pdf.getDocumentCatalog().setLanguage("en");
    }

    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    /** Begins a page of a size in points; the one before is done. */
    public void page(double width, double pageHeight) {
        draw(PDPageContentStream::close);
        try {
            height = pageHeight;
            var next = new PDPage(new PDRectangle((float) width, (float) pageHeight));
            pdf.addPage(next);
            page = new PDPageContentStream(pdf, next, AppendMode.OVERWRITE, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fresh();
    }

    /** What follows is in units of {@code scale} points, whose origin is {@code x} and {@code y} points from the corner. */
    public void into(double scale, double x, double y) {
        draw(it -> {
            it.saveGraphicsState();
            it.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) x, (float) (height - y)));
        });
        fresh();
    }

    /** Back to where {@link #into} was called, with neither its units nor its clip. */
    public void leave() {
        draw(PDPageContentStream::restoreGraphicsState);
        fresh();
    }

    /** Nothing outside this shows from here on. */
    public void clip(double x, double y, double width, double boxHeight) {
        draw(it -> {
            it.addRect((float) x, (float) y, (float) width, (float) boxHeight);
            it.clip();
        });
    }

    /** @param rgb the colour of areas and words; {@code alpha} from 0, clear, to 1 */
    public void fill(int rgb, double alpha) {
        if (rgb != filled) {
            filled = rgb;
            draw(it -> it.setNonStrokingColor(share(rgb >> 16), share(rgb >> 8), share(rgb)));
        }
        if (alpha != opacity) {
            opacity = alpha;
            draw(it -> it.setGraphicsStateParameters(clear.computeIfAbsent((float) alpha, VectorPdf::seen)));
        }
    }

    public void stroke(int rgb, double width, double... dashes) {
        draw(it -> {
            it.setStrokingColor(share(rgb >> 16), share(rgb >> 8), share(rgb));
            it.setLineWidth((float) width);
            var lengths = new float[dashes.length];
            for (int i = 0; i < dashes.length; i++) {
                lengths[i] = (float) dashes[i];
            }
            it.setLineDashPattern(lengths, 0);
        });
    }

    public void moveTo(double x, double y) {
        draw(it -> it.moveTo((float) x, (float) y));
    }

    public void lineTo(double x, double y) {
        draw(it -> it.lineTo((float) x, (float) y));
    }

    public void curveTo(double outX, double outY, double inX, double inY, double x, double y) {
        draw(it -> it.curveTo((float) outX, (float) outY, (float) inX, (float) inY, (float) x, (float) y));
    }

    public void closePath() {
        draw(PDPageContentStream::closePath);
    }

    public void fillPath() {
        draw(PDPageContentStream::fill);
    }

    public void strokePath() {
        draw(PDPageContentStream::stroke);
    }

    /**
     * Writes a line of text in the colour of areas. A script that the face lacks is drawn in shapes of the computer's fonts,
     * and can still be searched and copied.
     *
     * @param width how wide the line is to be
     */
    public void text(PrintFace face, double size, double x, double baseline, double width, String text) {
        if (text.isBlank()) {
            return;
        }
        if (LetterShapes.isIn(face, text)) {
            draw(it -> write(it, face, size, x, baseline, width, text));
        } else {
            var said = new COSDictionary();
            said.setString(COSName.ACTUAL_TEXT, text);
            draw(it -> it.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said)));
            outline(shapes.of(face, size, x, baseline, width, text));
            draw(PDPageContentStream::endMarkedContent);
        }
    }

    /** Ends the document and writes it. */
    public void write(OutputStream out) throws IOException {
        draw(PDPageContentStream::close);
        page = null;
        pdf.save(out);
    }

    public int pages() {
        return pdf.getNumberOfPages();
    }

    /** What a reader of the document would miss. */
    public List<Problem> problems() {
        if (shapes.missing().isEmpty()) {
            return List.of();
        }
        var named = shapes.missing().stream()
                .map(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                .collect(Collectors.joining(", "));
        return List.of(Problem.of(Messages.of("brief.problem.glyphs", named, Fonts.REPLACEMENT)));
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(
            PDPageContentStream it, PrintFace face, double size, double x, double baseline, double width, String text)
            throws IOException {
        var font = fonts.computeIfAbsent(face, this::embedded);
        double own = font.getStringWidth(text) * size / 1000;
        it.beginText();
        it.setFont(font, (float) size);
        it.setCharacterSpacing((float) ((width - own) / text.length()));
        it.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
        it.showText(text);
        it.endText();
    }

    private void outline(Shape shape) {
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> closePath();
            }
            x = at[0];
            y = at[1];
        }
        fillPath();
    }

    private PDType0Font embedded(PrintFace face) {
        try {
            return PDType0Font.load(pdf, face.parsed(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Drawing drawing) {
        if (page != null) {
            try {
                drawing.on(page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A page, and what was left, know nothing of the colours set before. */
    private void fresh() {
        filled = -1;
        opacity = -1;
    }

    private static PDExtendedGraphicsState seen(float alpha) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(alpha);
        return state;
    }

    private static float share(int eightBits) {
        return (eightBits & 0xff) / 255f;
    }
}
