package app.rungs.exchange.document;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one way XML from outside is read: no document types, no entities but XML's own five, nothing fetched. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
        FACTORY.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        FACTORY.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched: " + systemId);
        });
    }

    private SafeXml() {}

    /**
     * Leads {@code visitor} through a document.
     *
     * @throws XMLStreamException if it is not well-formed, or brings a document type or entities of its own
     */
    static void read(byte[] bytes, Consumer<XMLStreamReader> visitor) throws XMLStreamException {
        var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
                    throw new XMLStreamException("A document has neither a document type nor entities of its own");
                }
                visitor.accept(xml);
            }
        } finally {
            xml.close();
        }
    }
}
