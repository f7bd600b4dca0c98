package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the beginning of a name may mean, the likeliest first.
@Component
class Suggestions {
    private static final Sort BEST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(LibraryFields.TITLE_SORT, SortField.Type.STRING),
            new SortField(LibraryFields.ID, SortField.Type.STRING));

    /// So many more are looked at than are shown, because those that are used more may stand behind.
    private static final int MORE_WEIGHED = 16;

    /// 1 for the same letters, less for each that differs by 1 / length of the shorter.
    private static final StringDistance LETTERS = new LuceneLevenshteinDistance();

    private final LibraryIndex library;

    Suggestions(LibraryIndex library) {
        this.library = library;
    }

    /// @param kinds which to suggest; null or empty for all
    List<Suggestion> of(String prefix, @Nullable List<SuggestionKind> kinds, int first, Viewer viewer) {
        if (first < 1 || first > Page.MAX_SIZE)
            throw new BadRequest("first is " + first + "; it must be 1 to " + Page.MAX_SIZE);
        var names = new NameQueries(prefix);
        if (names.isEmpty()) return List.of();
        var wanted = kinds == null || kinds.isEmpty() ? Arrays.asList(SuggestionKind.values()) : kinds;
        return library.ask(searcher -> {
            var found = new LinkedHashMap<String, Suggestion>();
            add(names.beginnings(), names::addRank, wanted, prefix, first, viewer, searcher, found);
            if (found.size() < first)
                add(names.nearBeginnings(), names::addNearRank, wanted, prefix, first, viewer, searcher, found);
            return List.copyOf(found.values()).subList(0, Math.min(first, found.size()));
        });
    }

    private static void add(
            Query matching,
            Consumer<BooleanQuery.Builder> ranked,
            List<SuggestionKind> kinds,
            String prefix,
            int first,
            Viewer viewer,
            IndexSearcher searcher,
            LinkedHashMap<String, Suggestion> found)
            throws IOException {
        var query = new BooleanQuery.Builder()
                .add(matching, Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .add(
                        Filters.anyOf(
                                LibraryFields.KIND,
                                kinds.stream().map(SuggestionKind::kind).toList()),
                        Occur.FILTER);
        ranked.accept(query);
        var hits = searcher.search(query.build(), first + MORE_WEIGHED, BEST).scoreDocs;
        var typed = Folded.words(prefix);
        for (var weighed : Weighed.of(hits, viewer, searcher)) {
            var stub = weighed.stub();
            boolean mixed = typed.size() > 1
                    && stub.item().kind().equals(SuggestionKind.TOPIC.kind())
                    && !OneName.begins(stub, typed);
            if (!mixed) found.putIfAbsent(stub.item().id(), suggestion(stub, prefix));
        }
    }

    private static Suggestion suggestion(Stub stub, String prefix) {
        var item = stub.item();
        return new Suggestion(
                SuggestionKind.of(item.kind()), item.title(), alias(stub, prefix), item.id(), item.slug(), item.url());
    }

    private static @Nullable String alias(Stub stub, String prefix) {
        var wanted = Folded.words(prefix);
        if (begins(stub.item().title(), wanted)) return null;
        var names = new ArrayList<>(stub.names());
        names.removeIf(name -> !begins(name, wanted));
        return names.isEmpty() ? misspelt(stub, wanted) : names.getFirst();
    }

    /// The other name that was typed with a letter wrong, as a whole or by its beginning.
    private static @Nullable String misspelt(Stub stub, List<String> typed) {
        var whole = String.join(" ", typed);
        if (isNear(stub.item().title(), whole)) return null;
        for (var name : stub.names()) if (isNear(name, whole)) return name;
        if (OneName.begins(stub.item().title(), typed)) return null;
        for (var name : stub.names()) if (OneName.begins(name, typed)) return name;
        return null;
    }

    private static boolean isNear(String name, String whole) {
        var meant = Folded.whole(name);
        float length = Math.max(1, Math.min(meant.length(), whole.length()));
        return LETTERS.getDistance(meant, whole) > 1 - 1.5f / length;
    }

    private static boolean begins(String name, List<String> beginnings) {
        var words = Folded.words(name);
        return beginnings.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }
}
