package org.citypeers.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.city.Cities;
import org.citypeers.city.CityBy;
import org.citypeers.graph.Put.Outcome;
import org.citypeers.graph.References;
import org.citypeers.people.People;
import org.citypeers.people.PersonRow;
import org.citypeers.shared.Connection;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PracticesTests {
    private static final Page ALL = Page.forward(null, null);

    @Autowired
    Practices practices;

    @Autowired
    Implementations implementations;

    @Autowired
    ImplementationPages pages;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Evidences evidences;

    @Autowired
    PracticeIndex practiceIndex;

    @Autowired
    ImplementationIndex implementationIndex;

    @Autowired
    People people;

    @Autowired
    Cities cities;

    @Autowired
    References references;

    @Test
    void leadsCitiesAndOriginsThatArriveLaterAreFoundThen() {
        put("practices-late", """
                {'id': 'late-copy', 'title': 'Copy', 'implementations': [
                  {'id': 'late-copy-b', 'city': 'late-b', 'start': '2022', 'lead': ['late-lead'],
                   'adaptedFrom': 'late-first-a'}]}""");
        assertThat(references.open("practices-late", 10)).hasSize(3);

        put("practices-late", """
                {'id': 'late-first', 'title': 'First', 'implementations': [
                  {'id': 'late-first-a', 'city': 'late-a', 'start': '2020'}]}""");
        people.put("practices-late", List.of(World.row(PersonRow.class, "{'id': 'late-lead', 'name': 'Lead'}")));
        World.cities(cities, "practices-late", "late-a", "late-b");
        assertThat(references.open("practices-late", 10)).isEmpty();

        var copy = implementation("practices-late", "late-copy", "late-copy-b");
        var first = implementation("practices-late", "late-first", "late-first-a");
        assertThat(one(copy).cityId()).isEqualTo(city("practices-late", "late-b"));
        assertThat(implementations.origins(List.of(copy), Viewer.ANYONE).get(copy))
                .extracting(Implementation::id)
                .containsExactly(first);
        assertThat(implementations.adoptions(List.of(first), Viewer.ANYONE).get(first))
                .extracting(Implementation::slug)
                .containsExactly("late-copy-b");
        assertThat(Contribution.leads(implementations.contributions(List.of(copy), Viewer.ANYONE))
                        .get(copy))
                .singleElement()
                .satisfies(lead -> assertThat(lead.name()).isEqualTo("Lead"));
        var person = NodeId.of("person", "practices-late", "late-lead");
        var did = World.in(pages.ofPeople(List.of(person), ImplementationFilter.NONE, ALL, Viewer.ANYONE), person);
        assertThat(did.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.roles()).containsExactly(Contribution.Role.LED));
    }

    @Test
    void whatIsHiddenLeaksNowhere() {
        World.cities(cities, "practices-hidden", "open-town", "hushed-town");
        put("practices-hidden", """
                {'id': 'hush', 'title': 'Open idea', 'implementations': [
                  {'id': 'hush-open', 'city': 'open-town', 'start': '2020', 'outcomes': [
                    {'metric': 'a', 'unit': 'x', 'from': '2020', 'source': 's', 'actual': 1},
                    {'metric': 'b', 'unit': 'x', 'from': '2020', 'source': 's', 'actual': 1, 'baseline': 2,
                     'method': 'COMPARISON_GROUP', 'visibility': ['network']}]},
                  {'id': 'hush-hidden', 'city': 'hushed-town', 'status': 'FAILED', 'visibility': ['network'],
                   'lessons': 'zanzibar', 'adaptedFrom': ['hush-open'],
                   'outcomes': [{'metric': 'c', 'visibility': ['public']}]}]}""");
        var practice =
                practices.practice(new PracticeBy(null, "hush"), Viewer.ANYONE).orElseThrow();
        var open = implementation("practices-hidden", "hush", "hush-open");
        var hidden = implementation("practices-hidden", "hush", "hush-hidden");
        var town = city("practices-hidden", "hushed-town");

        assertThat(count(practice.id(), Viewer.ANYONE)).isEqualTo(1);
        assertThat(count(practice.id(), World.NETWORK)).isEqualTo(2);
        assertThat(implementations.nodes(List.of(hidden), Viewer.ANYONE)).isEmpty();
        assertThat(implementations.adoptions(List.of(open), Viewer.ANYONE)).isEmpty();
        assertThat(World.in(pages.ofCities(List.of(town), ImplementationFilter.NONE, ALL, Viewer.ANYONE), town)
                        .totalCount())
                .isZero();
        assertThat(World.in(practices.of(List.of(town), ALL, Viewer.ANYONE), town)
                        .totalCount())
                .isZero();
        assertThat(outcomes.of(List.of(open, hidden), Viewer.ANYONE)).containsOnlyKeys(open);
        assertThat(outcomes.of(List.of(open), Viewer.ANYONE).get(open)).hasSize(1);
        assertThat(outcomes.of(List.of(open, hidden), World.NETWORK).get(hidden))
                .hasSize(1);

        var evidence = World.in(evidences.of(List.of(practice.id())), practice.id());
        assertThat(evidence.level()).isEqualTo(EvidenceLevel.LEVEL_1);
        assertThat(evidence.cities()).isEqualTo(1);

        var document = practiceIndex.documents(List.of(practice.id())).getFirst();
        assertThat(document.toString()).doesNotContain("zanzibar").doesNotContain("hushed-town");
        assertThat(document.facets()).containsEntry("status", Set.of("UNKNOWN"));
        var proof = implementationIndex.documents(List.of(hidden)).getFirst();
        assertThat(proof.visibility()).containsExactly("network");
        assertThat(proof.toString()).contains("zanzibar");
        assertThat(proof.associations()).containsExactly(new Association("DID", town, 1.0));
    }

    @Test
    void anImplementationIsNeverSeenByMoreThanItsPractice() {
        put("practices-inner", """
                {'id': 'inner', 'title': 'Inner', 'visibility': ['network'], 'implementations': [
                  {'id': 'inner-one', 'city': 'x', 'visibility': ['public']}]}""");
        var inner = implementation("practices-inner", "inner", "inner-one");
        assertThat(implementations.nodes(List.of(inner), Viewer.ANYONE)).isEmpty();
        assertThat(implementationIndex.documents(List.of(inner)).getFirst().visibility())
                .containsExactly("network");
    }

    @Test
    void whatIsNoLongerInTheRowGoesAndReferencesToItAreOpenAgain() {
        var both = """
                {'id': 'shrink', 'title': 'Shrink', 'implementations': [
                  {'id': 'shrink-a', 'city': 'x', 'outcomes': [{'metric': 'm'}, {'metric': 'n'}],
                   'sources': [{'title': 's'}], 'events': [{'date': '2020', 'means': 'Ordinance'}],
                   'facts': [{'metric': 'f', 'value': 3, 'source': 's'}]},
                  {'id': 'shrink-b', 'city': 'y'}]}""";
        assertThat(put("practices-shrink", both)).isEqualTo(Outcome.CREATED);
        assertThat(put("practices-shrink", both)).isEqualTo(Outcome.UNCHANGED);
        put("practices-shrink-copy", """
                {'id': 'shrink-copy', 'title': 'Copy', 'implementations': [
                  {'city': 'z', 'adaptedFrom': ['practices-shrink:shrink-b']}]}""");
        var b = implementation("practices-shrink", "shrink", "shrink-b");
        assertThat(implementations.adoptions(List.of(b), Viewer.ANYONE).get(b)).hasSize(1);

        assertThat(put("practices-shrink", """
                {'id': 'shrink', 'title': 'Shrink', 'implementations': [
                  {'id': 'shrink-a', 'city': 'x', 'outcomes': [{'metric': 'm'}], 'sources': [{'title': 't'}]}]}""")).isEqualTo(Outcome.UPDATED);
        var a = implementation("practices-shrink", "shrink", "shrink-a");
        assertThat(implementations.nodes(List.of(a, b), Viewer.ANYONE)).containsOnlyKeys(a);
        assertThat(outcomes.of(List.of(a), Viewer.ANYONE).get(a)).hasSize(1);
        assertThat(implementations.events(List.of(a))).isEmpty();
        assertThat(implementations.facts(List.of(a))).isEmpty();
        assertThat(practices.citations(List.of(a), "SOURCE").get(a)).containsExactly(new Citation("t", null));
        assertThat(references.open("practices-shrink-copy", 10))
                .contains(new References.Open("implementation", "practices-shrink:shrink-b", 1));

        put("practices-shrink", both);
        assertThat(implementations.adoptions(List.of(b), Viewer.ANYONE).get(b)).hasSize(1);
        practices.remove("practices-shrink", List.of("shrink"));
        assertThat(implementations.nodes(List.of(a, b), Viewer.ANYONE)).isEmpty();
        assertThat(practiceIndex.affectedBy(List.of(NodeId.of("practice", "practices-shrink", "shrink"))))
                .hasSize(1);
    }

    @Test
    void twoPracticesMayUseTheSameIdForTheirImplementations() {
        put("practices-local", """
                {'id': 'local-one', 'title': 'One', 'implementations': [{'id': '1', 'city': 'x'}]}""", """
                {'id': 'local-two', 'title': 'Two', 'implementations': [
                  {'id': '1', 'city': 'y'}, {'id': '2', 'city': 'z', 'adaptedFrom': ['1']}]}""");
        var second = implementation("practices-local", "local-two", "2");
        assertThat(implementations.origins(List.of(second), Viewer.ANYONE).get(second))
                .as("an id means the same practice first")
                .extracting(Implementation::id)
                .containsExactly(implementation("practices-local", "local-two", "1"));
    }

    @Test
    void whoLeftStandsAsFormerStaff() {
        World.cities(cities, "practices-left", "left-town");
        people.put("practices-left", List.of(World.row(PersonRow.class, "{'id': 'leaver', 'name': 'Leaver'}")));
        put("practices-left", """
                {'id': 'left', 'title': 'Left', 'implementations': [
                  {'id': 'left-one', 'city': 'left-town', 'lead': ['leaver'], 'contributors': ['never-came']}]}""");
        people.remove("practices-left", List.of("leaver"));
        var id = implementation("practices-left", "left", "left-one");
        var all = implementations.contributions(List.of(id), Viewer.ANYONE).get(id);
        assertThat(all)
                .extracting(Contribution::name)
                .containsExactly("former staff, left-town", "staff not named here, left-town");
        assertThat(all).extracting(Contribution::person).containsOnlyNulls();
    }

    @Test
    void implementationsArePagedInBothDirectionsTheLatestFirst() {
        World.cities(cities, "practices-pages", "page-a", "page-b", "page-c");
        put("practices-pages", """
                {'id': 'paged', 'title': 'Paged', 'implementations': [
                  {'id': 'p1', 'city': 'page-a', 'start': '2019'},
                  {'id': 'p2', 'city': 'page-b', 'start': '2021-05', 'status': 'STOPPED'},
                  {'id': 'p3', 'city': 'page-c'}]}""");
        var id = NodeId.of("practice", "practices-pages", "paged");
        var first = page(id, ImplementationFilter.NONE, Page.of(2, null, null, null));
        assertThat(first.nodes()).extracting(Implementation::slug).containsExactly("p2", "p1");
        assertThat(first.totalCount()).isEqualTo(3);
        var second =
                page(id, ImplementationFilter.NONE, Page.of(2, first.pageInfo().endCursor(), null, null));
        assertThat(second.nodes()).extracting(Implementation::slug).containsExactly("p3");
        assertThat(second.pageInfo().hasPreviousPage()).isTrue();
        var back = page(
                id,
                ImplementationFilter.NONE,
                Page.of(null, null, 1, second.pageInfo().startCursor()));
        assertThat(back.nodes()).extracting(Implementation::slug).containsExactly("p1");
        assertThat(back.pageInfo().hasPreviousPage()).isTrue();
        assertThat(page(id, new ImplementationFilter(List.of(ImplementationStatus.STOPPED), null), ALL)
                        .nodes())
                .extracting(Implementation::slug)
                .containsExactly("p2");
        var elsewhere = new ImplementationFilter(null, List.of(new CityBy(null, "nowhere", null)));
        assertThat(page(id, elsewhere, ALL).totalCount()).isZero();
    }

    @Test
    void whoMeasuredStandsFirstWhicheverWayItWentAndWhoCannotTellYetLast() {
        World.cities(cities, "practices-told", "told-a", "told-b", "told-c", "told-d", "told-e");
        put("practices-told", """
                {'id': 'told', 'title': 'Told', 'implementations': [
                  {'id': 'trial', 'city': 'told-a', 'start': '2025', 'status': 'PILOT'},
                  {'id': 'plan', 'city': 'told-b', 'start': '2026', 'status': 'PLANNED'},
                  {'id': 'untold', 'city': 'told-c', 'start': '2024', 'status': 'STOPPED'},
                  {'id': 'failed', 'city': 'told-d', 'start': '2020', 'status': 'FAILED', 'outcomes': [
                    {'metric': 'roofs', 'unit': 'roofs', 'baseline': 0, 'target': 90, 'actual': 4, 'from': '2020',
                     'to': '2021', 'method': 'BEFORE_AFTER', 'source': 'report'}]},
                  {'id': 'worked', 'city': 'told-e', 'start': '2018', 'status': 'PILOT', 'outcomes': [
                    {'metric': 'roofs', 'unit': 'roofs', 'baseline': 0, 'target': 90, 'actual': 99, 'from': '2018',
                     'to': '2019', 'method': 'BEFORE_AFTER', 'source': 'report'}]}]}""");
        var all = page(NodeId.of("practice", "practices-told", "told"), ImplementationFilter.NONE, ALL);
        assertThat(all.nodes())
                .extracting(Implementation::slug)
                .containsExactly("failed", "worked", "untold", "plan", "trial");
    }

    @Test
    void badRowsAreRefusedWithThePlaceWhereTheyAreBad() {
        assertRefused(
                "{'id': 'x', 'title': 'X', 'implementations': [{'city': 'c'}, {'city': 'd', 'start': '2022', 'end': '2021'}]}",
                "implementations[1]: start 2022 is after end 2021");
        assertRefused(
                "{'id': 'x', 'title': 'X', 'implementations': [{'city': 'c', 'outcomes': [{'unit': 'y'}]}]}",
                "implementations[0].outcomes[0].metric is missing");
        assertRefused("{'id': 'x', 'title': 'X', 'implementations': [{}]}", "implementations[0].city is missing");
        assertRefused(
                "{'id': 'x', 'title': 'X', 'implementations': [{'city': 'c'}, {'city': 'c'}]}",
                "implementations[1] is the same as implementations[0]");
        assertRefused("{'id': 'x'}", "title is missing");
    }

    private static void assertRefused(String json, String sentence) {
        assertThatThrownBy(() -> World.row(PracticeRow.class, json)).hasMessageContaining(sentence);
    }

    private Outcome put(String source, String... rows) {
        var put = practices.put(
                source,
                List.of(rows).stream()
                        .map(row -> World.row(PracticeRow.class, row))
                        .toList());
        return put.outcomes().values().iterator().next();
    }

    private static String implementation(String source, String practice, String id) {
        return NodeId.of("implementation", source, practice + "/" + id);
    }

    private static String city(String source, String id) {
        return NodeId.of("city", source, id);
    }

    private Implementation one(String id) {
        return World.in(implementations.nodes(List.of(id), Viewer.ANYONE), id);
    }

    private int count(String practice, Viewer viewer) {
        return World.in(pages.ofPractices(List.of(practice), ImplementationFilter.NONE, ALL, viewer), practice)
                .totalCount();
    }

    private Connection<Implementation> page(String practice, ImplementationFilter filter, Page page) {
        return World.in(pages.ofPractices(List.of(practice), filter, page, Viewer.ANYONE), practice);
    }
}
