package app.rungs.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, an independent judge, has against a PDF. */
public final class Conformance {

    private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    /** The log of the judge, held so that its level stays. */
    private static final Logger QUIET = Logger.getLogger("org.verapdf");

    static {
        QUIET.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** The rules of PDF/UA-1 and of PDF/A-3a that the file breaks, each once with where; empty where it keeps both. */
    public static List<String> broken(byte[] pdf) throws IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), BOTH.getFirst());
                var judge = Foundries.defaultInstance().createValidator(BOTH)) {
            return judge.validateAll(parser).stream()
                    .flatMap(verdict -> verdict.getTestAssertions().stream()
                            .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                            .map(it -> verdict.getPDFAFlavour() + " " + words(it)))
                    .toList();
        } catch (VeraPDFException e) {
            throw new AssertionError("veraPDF cannot read it", e);
        }
    }

    private static String words(TestAssertion broken) {
        return broken.getRuleId().getClause() + ": "
                + Objects.requireNonNullElse(broken.getErrorMessage(), broken.getMessage()) + " at "
                + broken.getLocation().getContext();
    }
}
