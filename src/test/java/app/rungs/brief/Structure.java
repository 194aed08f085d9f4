package app.rungs.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a PDF, in reading order. */
record Structure(List<Element> elements) {

    /** A tag with its description and its attributes, as text. */
    record Element(String tag, String words, String attributes) {}

    static Structure of(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            List<Element> found = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
            return new Structure(List.copyOf(found));
        }
    }

    List<Element> named(String tag) {
        return elements.stream().filter(it -> it.tag().matches(tag)).toList();
    }

    private static void collect(PDStructureNode node, List<Element> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var attributes = element.getCOSObject().getDictionaryObject(COSName.A);
                found.add(new Element(
                        element.getStructureType(),
                        String.valueOf(element.getAlternateDescription()),
                        String.valueOf(attributes)));
                collect(element, found);
            }
        }
    }
}
