package org.citypeers.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.city.Cities;
import org.citypeers.city.CityBy;
import org.citypeers.graph.Put.Outcome;
import org.citypeers.graph.References;
import org.citypeers.graph.changes.Changes;
import org.citypeers.practice.World;
import org.citypeers.shared.Connection;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Page;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PeopleTests {
    private static final Page ALL = Page.forward(null, null);

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    CityPeople cityPeople;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Changes changes;

    @Autowired
    PersonIndex personIndex;

    @Autowired
    PostIndex postIndex;

    @Autowired
    Cities cities;

    @Autowired
    References references;

    @Test
    void predecessorAndSuccessorHoldTheSamePost() {
        World.cities(cities, "people-turnover", "millbrook");
        put("people-turnover", """
                {'id': 'dana', 'name': 'Dana', 'posts': [
                  {'role': 'Neighborhood Services', 'city': 'millbrook', 'from': '2018', 'to': '2022-06'},
                  {'role': 'Chief of Staff', 'city': 'millbrook', 'from': '2022-07'}]}""", """
                {'id': 'sam', 'name': 'Sam', 'posts': [
                  {'role': 'neighborhood services', 'city': 'millbrook', 'from': '2022-07'}]}""");
        var dana = person("dana");
        var held = World.in(people.tenures(List.of(dana.id()), Viewer.ANYONE), dana.id());
        assertThat(held).extracting(Tenure::role).containsExactly("Chief of Staff", "Neighborhood Services");
        assertThat(held).extracting(Tenure::current).containsExactly(true, false);

        var next = people.successors(List.of(dana.id()), Viewer.ANYONE).get(dana.id());
        assertThat(next).singleElement().satisfies(tenure -> {
            assertThat(tenure.personId()).isEqualTo(person("sam").id());
            assertThat(tenure.postId()).isEqualTo(held.get(1).postId());
            assertThat(tenure.from()).isEqualTo("2022-07");
        });
        assertThat(posts.tenures(List.of(held.get(1).postId()), Viewer.ANYONE)
                        .get(held.get(1).postId()))
                .extracting(Tenure::from)
                .containsExactly("2018", "2022-07");
        assertThat(posts.holders(List.of(held.get(1).postId()), Viewer.ANYONE)
                        .get(held.get(1).postId()))
                .extracting(Person::slug)
                .containsExactly("sam");
    }

    @Test
    void peopleArriveBeforeTheirCityAndAreFoundThereAfterwards() {
        put("people-early", """
                {'id': 'early', 'name': 'Early Bird', 'title': 'Mayor', 'city': 'early-city'}""");
        assertThat(references.open("people-early", 10)).containsExactly(new References.Open("city", "early-city", 1));

        World.cities(cities, "people-early", "early-city");
        var city = NodeId.of("city", "people-early", "early-city");
        assertThat(references.open("people-early", 10)).isEmpty();
        assertThat(ofCity(city, ALL).nodes()).extracting(Person::slug).containsExactly("early");
        assertThat(postsAt(city, "MAYOR").nodes())
                .singleElement()
                .satisfies(post -> assertThat(post.cityId()).isEqualTo(city));
        assertThat(people.profiles(List.of(person("early").id()), Viewer.ANYONE).values())
                .singleElement()
                .satisfies(profile -> {
                    assertThat(profile.role()).isEqualTo("Mayor");
                    assertThat(profile.cityId()).isEqualTo(city);
                    assertThat(profile.contactable()).isFalse();
                });
    }

    @Test
    void aPostThatIsDescribedIsTheOneItsHoldersHoldInAnyOrder() {
        World.cities(cities, "people-described", "one-town", "two-town");
        put("people-described", """
                {'id': 'holder-one', 'name': 'One', 'title': 'Mayor', 'city': 'one-town'}""");
        var office = World.row(PostRow.class, """
                {'id': 'office-one', 'role': 'Mayor', 'city': 'one-town', 'url': 'https://one.example'}""");
        var vacant = World.row(PostRow.class, "{'id': 'office-two', 'role': 'Mayor', 'city': 'two-town'}");
        posts.put("people-described", List.of(office, vacant));
        put("people-described-elsewhere", """
                {'id': 'holder-two', 'name': 'Two', 'title': 'Mayor', 'city': 'people-described:two-town'}""");

        for (var town : List.of("one-town", "two-town")) {
            var city = NodeId.of("city", "people-described", town);
            assertThat(postsAt(city).nodes())
                    .singleElement()
                    .satisfies(post -> assertThat(posts.holders(List.of(post.id()), Viewer.ANYONE)
                                    .get(post.id()))
                            .hasSize(1));
        }

        posts.remove("people-described", List.of("office-one"));
        var city = NodeId.of("city", "people-described", "one-town");
        assertThat(postsAt(city).nodes())
                .as("somebody still holds it, but its address is taken back")
                .singleElement()
                .satisfies(post -> assertThat(post.url()).isNull());

        people.remove("people-described", List.of("holder-one"));
        assertThat(postsAt(city).nodes()).isEmpty();
        people.remove("people-described-elsewhere", List.of("holder-two"));
        var other = NodeId.of("city", "people-described", "two-town");
        assertThat(postsAt(other).nodes())
                .as("a described post is there without a holder")
                .extracting(Post::slug)
                .containsExactly("office-two");
    }

    @Test
    void aChangedRowMovesThePersonAndTheSameRowChangesNothing() {
        World.cities(cities, "people-move", "old-town", "new-town");
        var before = "{'id': 'mover', 'name': 'Mover', 'title': 'Clerk', 'city': 'old-town'}";
        assertThat(put("people-move", before)).isEqualTo(Outcome.CREATED);
        assertThat(put("people-move", before)).isEqualTo(Outcome.UNCHANGED);
        assertThat(put("people-move", before.replace("old-town", "new-town"))).isEqualTo(Outcome.UPDATED);
        var old = NodeId.of("city", "people-move", "old-town");
        var now = NodeId.of("city", "people-move", "new-town");
        assertThat(ofCity(old, ALL).totalCount()).isZero();
        assertThat(ofCity(now, ALL).totalCount()).isEqualTo(1);
        assertThat(postsAt(old).totalCount()).isZero();
    }

    @Test
    void whoIsNotListedIsNowhereForOthers() {
        World.cities(cities, "people-unlisted", "quiet-town");
        put("people-unlisted", """
                {'id': 'quiet', 'name': 'Quiet', 'title': 'Mayor', 'city': 'quiet-town', 'listed': false}""");
        var id = NodeId.of("person", "people-unlisted", "quiet");
        var city = NodeId.of("city", "people-unlisted", "quiet-town");
        assertThat(people.nodes(List.of(id), Viewer.ANYONE)).isEmpty();
        assertThat(people.nodes(List.of(id), World.NETWORK)).isEmpty();
        assertThat(ofCity(city, ALL).totalCount()).isZero();
        assertThat(postsAt(city).totalCount()).isZero();
        assertThat(personIndex.documents(List.of(id)).getFirst().visibility())
                .containsExactly("administrators", "person:" + id);
        assertThat(people.nodes(List.of(id), new Viewer("quiet", Set.of("person:" + id), Set.of(Scope.READ))))
                .hasSize(1);
    }

    @Test
    void peopleOfACityArePagedInBothDirectionsWithThoseInOfficeFirst() {
        World.cities(cities, "people-pages", "page-town");
        put("people-pages", """
                {'id': 'page-a', 'name': 'Ann', 'posts': [{'role': 'Clerk', 'city': 'page-town', 'to': '2020'}]}""", """
                {'id': 'page-b', 'name': 'Bob', 'posts': [{'role': 'Clerk', 'city': 'page-town', 'from': '2021'}]}""", """
                {'id': 'page-c', 'name': 'Cal', 'posts': [{'role': 'Mayor', 'city': 'page-town'}]}""");
        var city = NodeId.of("city", "people-pages", "page-town");
        var first = ofCity(city, Page.of(2, null, null, null));
        assertThat(first.nodes()).extracting(Person::name).containsExactly("Bob", "Cal");
        assertThat(first.totalCount()).isEqualTo(3);
        assertThat(first.pageInfo().hasNextPage()).isTrue();

        var second = ofCity(city, Page.of(2, first.pageInfo().endCursor(), null, null));
        assertThat(second.nodes()).extracting(Person::name).containsExactly("Ann");
        assertThat(second.edges().getFirst().current()).isFalse();
        assertThat(second.pageInfo().hasNextPage()).isFalse();

        var back = ofCity(city, Page.of(null, null, 1, second.pageInfo().startCursor()));
        assertThat(back.nodes()).extracting(Person::name).containsExactly("Cal");
        assertThat(back.pageInfo().hasPreviousPage()).isTrue();
        assertThat(World.in(cityPeople.of(List.of(city), Optional.of(false), ALL, Viewer.ANYONE), city)
                        .nodes())
                .extracting(Person::name)
                .containsExactly("Ann");
    }

    @Test
    void peopleAreFoundByNameAndFilter() {
        World.cities(cities, "people-directory", "find-town", "gone-town");
        var put = people.put(
                "people-directory", List.of(World.row(PersonRow.class, """
                                {'id': 'xenia', 'name': 'Xenia Quartermain', 'languages': ['es'], 'contactable': true,
                                 'posts': [{'role': 'Mayor', 'city': 'find-town'},
                                           {'role': 'Clerk', 'city': 'gone-town', 'to': '2020'}]}"""), World.row(PersonRow.class, """
                                {'id': 'xavier', 'name': 'Xavier Quartermain', 'title': 'Mayor', 'city': 'gone-town',
                                 'listed': false}""")));
        assertThat(changes.await(put.seq(), Duration.ofSeconds(10))).isTrue();
        assertThat(found("quartermain", PersonFilter.NONE)).containsExactly("xenia");
        var gone = List.of(CityBy.slug("gone-town"));
        assertThat(found(null, new PersonFilter(gone, null, null, null, null, null)))
                .containsExactly("xenia");
        assertThat(found(null, new PersonFilter(gone, null, null, null, null, true)))
                .isEmpty();
        assertThat(found(
                        null,
                        new PersonFilter(
                                List.of(CityBy.slug("find-town")), null, List.of("MAYOR"), List.of("es"), true, true)))
                .containsExactly("xenia");
        assertThat(found(null, new PersonFilter(List.of(CityBy.slug("nowhere")), null, null, null, null, null)))
                .isEmpty();
    }

    private List<String> found(@Nullable String words, PersonFilter filter) {
        return directory.find(words, filter, ALL, Viewer.ANYONE).nodes().stream()
                .map(Person::slug)
                .toList();
    }

    @Test
    void documentsNameRolesAndPlaces() {
        World.cities(cities, "people-documents", "index-town");
        put("people-documents", """
                {'id': 'found', 'name': 'Found', 'title': 'Chief Service Officer', 'city': 'index-town',
                 'languages': ['es'], 'contactable': true}""");
        var city = NodeId.of("city", "people-documents", "index-town");
        var document = personIndex.documents(List.of(person("found").id())).getFirst();
        assertThat(document.facets())
                .containsEntry("currentCity", Set.of(city))
                .containsEntry("role", Set.of("chief service officer"))
                .containsEntry("contactable", Set.of("true"))
                .containsEntry("cityKey", Set.of("slug:index-town"));
        assertThat(personIndex.affectedBy(List.of(city))).containsExactly(document.id());
        var post = postsAt(city).nodes().getFirst();
        assertThat(postIndex.affectedBy(List.of(city))).containsExactly(post.id());
        assertThat(postIndex.documents(List.of(post.id())).getFirst().title())
                .isEqualTo("Chief Service Officer, index-town");
    }

    @Test
    void badRowsAreRefusedWithASentence() {
        assertRefused("{'id': 'x', 'name': 'X', 'bio': 'write to x.y@city.example'}", "bio holds an e-mail address");
        assertRefused("{'id': 'x'}", "name is missing");
        assertRefused("{'id': 'x', 'name': 'X', 'posts': [{'city': 'y'}]}", "posts[0].role is missing");
        assertRefused(
                "{'id': 'x', 'name': 'X', 'posts': [{'role': 'r', 'from': '2022', 'to': '2021-12'}]}",
                "posts[0]: from 2022 is after to 2021-12");
    }

    private static void assertRefused(String json, String sentence) {
        assertThatThrownBy(() -> World.row(PersonRow.class, json)).hasMessageContaining(sentence);
    }

    private CityPeopleConnection ofCity(String city, Page page) {
        return World.in(cityPeople.of(List.of(city), Optional.empty(), page, Viewer.ANYONE), city);
    }

    private Connection<Post> postsAt(String city, String... roles) {
        return World.in(posts.at(List.of(city), List.of(roles), ALL, Viewer.ANYONE), city);
    }

    private Outcome put(String source, String... rows) {
        var put = people.put(
                source,
                List.of(rows).stream()
                        .map(row -> World.row(PersonRow.class, row))
                        .toList());
        return put.outcomes().values().iterator().next();
    }

    private Person person(String slug) {
        return people.person(new PersonBy(null, slug), Viewer.ANYONE).orElseThrow();
    }
}
