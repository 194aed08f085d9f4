package app.rungs.brief;

import app.rungs.brief.kind.SegmentPaper;
import app.rungs.brief.kind.UtilityBrief;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Prints the normal brief in a process of its own and says the hash of its bytes. */
final class PrintOnce {

    private PrintOnce() {}

    public static void main(String[] arguments) throws Exception {
        System.out.print("sha256 " + hash(new PaperPdf(new PdfWriter()).print(SegmentPaper.of(UtilityBrief.normal()))));
    }

    static String hash(Pdf pdf) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf.bytes()));
    }
}
