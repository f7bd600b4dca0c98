package org.citypeers.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everything that can be found, and the door to it.
@Component
public class Library {
    private static final int MOST_FACET_VALUES = 100;
    private static final int MOST_FACETS = 20;
    private static final int MOST_TOPICS = 20;
    private static final int MOST_EVIDENCE = 1_000;

    private final Search search;
    private final Suggestions suggestions;
    private final EvidenceSearch evidence;
    private final IndexVerifier verifier;
    private final Follower follower;

    Library(
            Search search,
            Suggestions suggestions,
            EvidenceSearch evidence,
            IndexVerifier verifier,
            Follower follower) {
        this.search = search;
        this.suggestions = suggestions;
        this.evidence = evidence;
        this.verifier = verifier;
        this.follower = follower;
    }

    /// What speaks for people and cities on these words: practices, implementations, playbooks and resources.
    ///
    /// @param words up to 4,000 characters; blank for everything
    /// @param facets facet field to accepted values; fields all have to match
    /// @param limit 1 to 1,000
    /// @return best first
    /// @throws BadRequest when the words are too many
    /// @throws TimedOut after a second
    /// @throws SearchUnavailable while there is no index
    public List<Evidence> evidence(String words, Map<String, Set<String>> facets, int limit, Viewer viewer) {
        return evidence.of(words, facets, Math.clamp(limit, 1, MOST_EVIDENCE), viewer);
    }

    /// Whether searches see everything the graph held when the portal started.
    public boolean ready() {
        return follower.state().ready();
    }

    /// Compares the index to the graph, document by document; takes its time.
    public Verification verify() {
        return verifier.verify();
    }

    LibraryConnection search(LibraryQuestion question, Page page, Selection selection) {
        return search.find(question, page, selection);
    }

    /// Null when the viewer does not see the item.
    @Nullable LibraryConnection like(
            Likeness like, @Nullable LibraryFilter filter, Viewer viewer, Page page, Selection selection) {
        if (!search.sees(viewer, like.of())) return null;
        return search.find(LibraryQuestion.like(like, filter, viewer), page, selection);
    }

    List<String> nearestTopics(LibraryConnection found, int first) {
        if (first < 1 || first > MOST_TOPICS)
            throw new BadRequest("first is " + first + "; it must be 1 to " + MOST_TOPICS);
        return search.nearestTopics(found.question(), first);
    }

    List<Suggestion> cities(LibraryConnection found, int first) {
        if (first < 1 || first > MOST_TOPICS)
            throw new BadRequest("first is " + first + "; it must be 1 to " + MOST_TOPICS);
        return search.cities(found.question(), first);
    }

    List<Facet> facets(LibraryConnection found, List<LibraryFacetField> fields, int size) {
        if (size < 1 || size > MOST_FACET_VALUES)
            throw new BadRequest("size is " + size + "; it must be 1 to " + MOST_FACET_VALUES);
        if (fields.size() > MOST_FACETS) throw new BadRequest("ask for at most " + MOST_FACETS + " facets at once");
        return search.facets(
                found.question(), found.understood(), fields.stream().distinct().toList(), size);
    }

    List<Suggestion> suggest(String prefix, @Nullable List<SuggestionKind> kinds, int first, Viewer viewer) {
        return suggestions.of(prefix, kinds, first, viewer);
    }
}
