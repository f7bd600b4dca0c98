package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Directory;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Lists of hits, facets, and names by their beginnings.
@PortalTest
class ListingTests {
    @Autowired
    TestItems items;

    @Autowired
    Library library;

    @Autowired
    Directory directory;

    @Autowired
    Asking asking;

    @Test
    void pagesGoForwardAndBackThroughTheSameOrder() {
        for (int at = 0; at < 7; at++)
            items.put(Item.of("practice", "page-" + at, "Fribble garden", "Same words everywhere.")
                    .number("cities", at / 2));
        for (var order : LibraryOrder.values()) {
            var forward = new ArrayList<String>();
            @Nullable String after = null;
            do {
                var page = asking.page("fribble", order, Page.forward(3, after));
                forward.addAll(Asking.slugs(page));
                assertThat(page.totalCount()).isEqualTo(7);
                after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
            } while (after != null);
            assertThat(forward).as("%s", order).hasSize(7).doesNotHaveDuplicates();

            var back = new ArrayList<String>();
            @Nullable String before = null;
            do {
                var page = asking.page("fribble", order, Page.of(null, null, 3, before));
                back.addAll(0, Asking.slugs(page));
                before = page.pageInfo().hasPreviousPage() ? page.pageInfo().startCursor() : null;
            } while (before != null);
            assertThat(back).as("%s", order).isEqualTo(forward);
        }
        var cursor = asking.page("fribble", LibraryOrder.TITLE, Page.forward(1, null))
                .pageInfo()
                .endCursor();
        assertThatThrownBy(() -> asking.page("fribble", LibraryOrder.NEWEST, Page.forward(1, cursor)))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void aFacetIgnoresItsOwnFilterAndFewHitsSayWhichFilterToDrop() {
        items.put(
                Item.of("practice", "facet-a", "Slithy toves", "A.")
                        .facet("country", "US")
                        .facet("collection", "a"),
                Item.of("resource", "facet-b", "Slithy toves", "B.")
                        .facet("country", "US")
                        .facet("collection", "b"),
                Item.of("resource", "facet-c", "Slithy toves", "C.")
                        .facet("country", "ES")
                        .facet("collection", "b"));
        var filter = Asking.filter(List.of(LibraryKind.RESOURCE), List.of("es"));
        var found = asking.search("slithy", filter, Viewer.ANYONE);
        assertThat(Asking.slugs(found)).containsExactly("facet-c");
        assertThat(asking.counts(found, LibraryFacetField.COUNTRY)).isEqualTo(Map.of("US", 1, "ES", 1));
        assertThat(asking.counts(found, LibraryFacetField.KIND)).isEqualTo(Map.of("RESOURCE", 1));
        assertThat(asking.labels(found, LibraryFacetField.COUNTRY)).containsExactly("Spain", "United States");
        assertThat(found.relaxations()).containsExactly(new Relaxation(LibraryFacetField.COUNTRY, 2));
    }

    @Test
    void namesAreSuggestedByTheirBeginningsTheBestKnownFirst() {
        items.put(
                Item.of("city", "small-frum", "Frumious", "Small.").number("population", 900),
                Item.of("city", "big-frum", "Frumious Bay", "Big.").number("population", 900_000),
                Item.of("practice", "frum-practice", "The frumious bay", "Bay."));
        assertThat(asking.suggested("frum")).containsExactly("Frumious Bay", "Frumious", "The frumious bay");
        assertThat(asking.suggested("bay frum")).containsExactlyInAnyOrder("Frumious Bay", "The frumious bay");
        assertThat(asking.suggested("frimious")).contains("Frumious");
        assertThat(library.suggest("frum", List.of(SuggestionKind.PRACTICE), 8, Viewer.ANYONE))
                .extracting(Suggestion::slug)
                .containsExactly("frum-practice");
        assertThat(asking.suggested("  *")).isEmpty();
    }

    @Test
    void aDirectoryFindsNamesExactFirstThenBeginningsThenMisspelt() {
        items.put(
                Item.of("city", "uffish-1", "Uffish", "Town.")
                        .number("population", 100)
                        .facet("country", "US"),
                Item.of("city", "uffish-2", "Uffishville", "Town.")
                        .number("population", 90_000)
                        .facet("country", "US"),
                Item.of("city", "uffish-3", "New Uffish", "Town.")
                        .number("population", 500)
                        .facet("country", "CA"));
        var found = directory.find(Asking.named("city", "uffish"), Page.forward(2, null), Viewer.ANYONE);
        assertThat(found.totalCount()).isEqualTo(3);
        assertThat(Asking.ids(found)).containsExactly(Asking.id("city", "uffish-1"), Asking.id("city", "uffish-2"));
        var rest = directory.find(
                Asking.named("city", "uffish"), Page.forward(2, found.pageInfo().endCursor()), Viewer.ANYONE);
        assertThat(Asking.ids(rest)).containsExactly(Asking.id("city", "uffish-3"));
        assertThat(Asking.ids(directory.find(Asking.named("city", "uffisch"), Page.forward(5, null), Viewer.ANYONE)))
                .hasSize(3);
        var large = new Directory.Question(
                "city",
                "uffish",
                Map.of("country", Set.of("US", "CA")),
                Map.of("population", 200.0),
                Map.of(),
                "population",
                true);
        assertThat(Asking.ids(directory.find(large, Page.forward(5, null), Viewer.ANYONE)))
                .containsExactly(Asking.id("city", "uffish-2"), Asking.id("city", "uffish-3"));
        assertThat(Asking.ids(directory.find(large, Page.of(null, null, 1, null), Viewer.ANYONE)))
                .containsExactly(Asking.id("city", "uffish-3"));
    }
}
