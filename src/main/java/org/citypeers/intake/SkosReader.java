package org.citypeers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;

/// A SKOS concept scheme, a topic per concept. What is said of a concept can stand anywhere in the file, so it is read
/// whole, at most 64 MiB.
final class SkosReader implements RowReader {
    private static final String TOO_LARGE =
            "the file is larger than 64 MiB; a concept scheme is read whole, so split it or send rows as NDJSON";

    private final Iterator<Found> rows;
    private final List<String> warnings;

    private SkosReader(SkosConcepts concepts) {
        this.rows = concepts.rows().iterator();
        this.warnings = concepts.warnings();
    }

    static RowReader turtle(InputStream file, IntakeKind<?> kind, String fileName) throws IOException {
        return read(file, RDFFormat.TURTLE);
    }

    static RowReader jsonLd(InputStream file, IntakeKind<?> kind, String fileName) throws IOException {
        return read(file, RDFFormat.JSONLD);
    }

    @Override
    public Optional<Found> next() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public Collection<String> warnings() {
        return warnings;
    }

    private static RowReader read(InputStream file, RDFFormat format) throws IOException {
        var concepts = new SkosConcepts();
        var parser = Rio.createParser(format);
        // a context somewhere else would let a file make the portal call any address
        parser.set(JSONLDSettings.SECURE_MODE, true).set(JSONLDSettings.WHITELIST, Set.of());
        parser.setParseLocationListener((line, column) -> concepts.at(line));
        parser.setRDFHandler(concepts);
        try {
            parser.parse(new Limited(file, Limited.WHOLE, TOO_LARGE), "");
        } catch (RDFParseException broken) {
            throw new Refused(400, "this is not " + format.getName() + ": " + broken.getMessage());
        } catch (RDFHandlerException broken) {
            throw new IllegalStateException(broken);
        }
        if (concepts.isEmpty()) throw new Refused(400, "the file holds no skos:Concept with a skos:prefLabel");
        return new SkosReader(concepts);
    }
}
