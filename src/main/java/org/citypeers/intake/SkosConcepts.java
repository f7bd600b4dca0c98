package org.citypeers.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/// Collects the concepts of a scheme while it is parsed. An id is the last part of a concept's URI, or the whole URI
/// where two concepts of the file end alike.
final class SkosConcepts extends AbstractRDFHandler {
    private final Map<String, SkosConcept> byUri = new LinkedHashMap<>();
    private final Set<String> others = new LinkedHashSet<>();
    private boolean close;
    private long line = 1;

    void at(long number) {
        line = Math.max(1, number);
    }

    @Override
    public void handleStatement(Statement said) {
        if (!(said.getSubject() instanceof IRI subject)) return;
        var uri = subject.stringValue();
        var predicate = said.getPredicate();
        if (predicate.equals(RDF.TYPE)) {
            if (said.getObject().equals(SKOS.CONCEPT)) concept(uri);
            if (Set.of(SKOS.CONCEPT_SCHEME, SKOS.COLLECTION, SKOS.ORDERED_COLLECTION)
                    .contains(said.getObject())) others.add(uri);
            return;
        }
        if (!predicate.getNamespace().equals(SKOS.NAMESPACE)) return;
        if (said.getObject() instanceof Literal text)
            concept(uri).says(predicate.getLocalName(), text.getLanguage().orElse(""), text.getLabel());
        else if (predicate.equals(SKOS.NARROWER))
            concept(said.getObject().stringValue()).names("broader", uri);
        else concept(uri).names(predicate.getLocalName(), said.getObject().stringValue());
        close = close || predicate.equals(SKOS.CLOSE_MATCH);
    }

    boolean isEmpty() {
        return concepts().isEmpty();
    }

    List<Found> rows() {
        var concepts = concepts();
        var ids = ids(concepts);
        return concepts.stream()
                .map(concept -> new Found.Tree(concept.line(), concept.fields(ids), concept.size()))
                .<Found>map(tree -> tree)
                .toList();
    }

    List<String> warnings() {
        if (!close) return List.of();
        return List.of("skos:closeMatch is left out: a topic keeps only what is exactly the same elsewhere");
    }

    private SkosConcept concept(String uri) {
        return byUri.computeIfAbsent(uri, fresh -> new SkosConcept(fresh, line));
    }

    private List<SkosConcept> concepts() {
        return byUri.values().stream()
                .filter(concept -> concept.labelled() && !others.contains(concept.uri()))
                .toList();
    }

    private static Map<String, String> ids(List<SkosConcept> concepts) {
        var bearers = new HashMap<String, List<String>>();
        for (var concept : concepts)
            bearers.computeIfAbsent(SkosConcept.lastPart(concept.uri()), fresh -> new ArrayList<>())
                    .add(concept.uri());
        var ids = new HashMap<String, String>();
        bearers.forEach((part, uris) -> uris.forEach(uri -> ids.put(uri, uris.size() == 1 ? part : uri)));
        return ids;
    }
}
