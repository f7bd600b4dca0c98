package org.citypeers.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.citypeers.shared.ItemStub;
import org.citypeers.shared.Viewer;
import org.springframework.web.util.UriUtils;

/// The one to three best steps of each playbook on a page, by one question restricted to these playbooks.
final class BestSteps {
    private static final int EACH = 3;
    private static final int MOST = 1_000;

    private BestSteps() {}

    static Map<String, List<StepHit>> of(
            Query parts,
            Map<String, ItemStub> playbooks,
            Viewer viewer,
            Highlighter highlighter,
            IndexSearcher searcher)
            throws IOException {
        var found = new HashMap<String, List<StepHit>>();
        if (playbooks.isEmpty()) return found;
        var ids = playbooks.keySet().stream().map(BytesRef::new).toList();
        var query = new BooleanQuery.Builder()
                .add(parts, Occur.MUST)
                .add(new TermInSetQuery(LibraryFields.PARENT, ids), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .build();
        var reading = new Reading(searcher);
        for (var hit : searcher.search(query, MOST).scoreDocs) {
            var parent = reading.sorted(LibraryFields.PARENT, hit.doc);
            var steps = found.computeIfAbsent(parent, key -> new ArrayList<>());
            var playbook = playbooks.get(parent);
            if (steps.size() == EACH || playbook == null) continue;
            var part =
                    new Pack.Reader(reading.stored(hit.doc, LibraryFields.PART).orElseThrow());
            var key = part.text();
            var title = part.text();
            var snippet = highlighter.snippet(part.text(), part.text());
            steps.add(new StepHit(key, title, snippet, playbook.url() + "#" + UriUtils.encodeFragment(key, UTF_8)));
        }
        return found;
    }
}
