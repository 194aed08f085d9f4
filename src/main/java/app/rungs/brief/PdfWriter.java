package app.rungs.brief;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes XHTML with its style sheet as a tagged PDF (PDF/UA-1, PDF/A-3a) in the bundled typeface. Nothing outside the
 * text is ever read: addresses of style sheets, images and fonts lead nowhere. The same text and date give the same
 * bytes: the dates in the file are the as-of date, and its identity is a hash of the text.
 */
public final class PdfWriter {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private static final String PRODUCER = "Rungs";
    private static final Pattern ANY_ID = Pattern.compile(".+");

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Of the bundled faces, so the same for every document. */
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    /** The faces are read once and shared, and reading them is not for two threads at a time. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    /**
     * The document of {@code xhtml}, whose head has a title and, for the outline, bookmarks.
     *
     * @throws IllegalArgumentException if the text is not well-formed, which is a mistake of ours
     */
    public Pdf write(String xhtml, LocalDate asOf) {
        return write(parsed(xhtml), hash(xhtml), asOf);
    }

    /** As {@link #write(String, LocalDate)} for a document that is parsed already; {@code identity} is its hash. */
    public Pdf write(Document document, long identity, LocalDate asOf) {
        ONE_AT_A_TIME.lock();
        try (var pdf = new PDDocument()) {
            return write(document, pdf, identity, asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private Pdf write(Document document, PDDocument pdf, long identity, LocalDate asOf) throws IOException {
        var builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .usePDDocument(pdf)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS)
                .useUriResolver((_, _) -> null)
                .useReplacementText(Fonts.REPLACEMENT)
                .useUnicodeLineBreaker(new LineEnds())
                .useSVGDrawer(new ChartDrawer())
                .withProducer(PRODUCER)
                .useColorProfile(COLOURS)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, priority);
        }
        Directions.prepare(document, builder);
        try (var renderer = builder.buildPdfRenderer()) {
            Fonts.addTo(
                    renderer.getFontResolver(),
                    pdf,
                    document.getDocumentElement().getTextContent());
            renderer.layout();
            renderer.createPDFWithoutClosing();
            settle(pdf, identity, asOf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return new Pdf(
                    out.toByteArray(),
                    pdf.getNumberOfPages(),
                    pageOf(renderer),
                    places(renderer, pdf),
                    missingGlyphs(document));
        }
    }

    private static Map<String, Integer> pageOf(PdfBoxRenderer renderer) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        renderer.findPagePositionsByID(ANY_ID).forEach(it -> pages.putIfAbsent(it.getId(), it.getPageNo() + 1));
        return pages;
    }

    private static Map<String, Pdf.Place> places(PdfBoxRenderer renderer, PDDocument pdf) {
        Map<String, Pdf.Place> places = new LinkedHashMap<>();
        for (var it : renderer.findPagePositionsByID(ANY_ID)) {
            var page = pdf.getPage(it.getPageNo()).getMediaBox();
            places.putIfAbsent(
                    it.getId(),
                    new Pdf.Place(
                            it.getPageNo() + 1,
                            it.getX() / page.getWidth(),
                            1 - (it.getY() + it.getHeight()) / page.getHeight(),
                            it.getWidth() / page.getWidth(),
                            it.getHeight() / page.getHeight()));
        }
        return places;
    }

    /** Puts the as-of date and the text's hash where the library put the clock. */
    private static void settle(PDDocument pdf, long identity, LocalDate asOf) throws IOException {
        Calendar day = GregorianCalendar.from(asOf.atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        pdf.setDocumentId(identity);
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentInformation().setModificationDate(day);
        var catalog = pdf.getDocumentCatalog();
        var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                        "<xmp:CreateDate>" + asOf + "T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>" + asOf
                                + "T00:00:00Z</xmp:ModifyDate>");
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static List<Problem> missingGlyphs(Document document) {
        var missing = Fonts.missingFrom(document.getDocumentElement().getTextContent());
        if (missing.isEmpty()) {
            return List.of();
        }
        return List.of(
                Problem.of(Messages.of("brief.problem.glyphs", MissingLetters.named(missing), Fonts.REPLACEMENT)));
    }

    /** A text of ours as elements. */
    static Document parsed(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
