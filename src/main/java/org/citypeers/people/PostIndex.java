package org.citypeers.people;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citypeers.city.CityFacets;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What is found of posts: a role and where it is, so that an office is found where nobody is named.
@Component
class PostIndex implements IndexSource {
    private static final double PLACE = 0.6;

    private final Graph graph;

    PostIndex(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return Posts.TARGET.kind();
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        return DocumentIds.affected(graph, kind(), changedIds, """
                MATCH (changed:Thing)
                WHERE changed.id IN $ids
                CALL (changed) {
                  MATCH (changed)<-[:AT]-(post:Post) RETURN post
                  UNION
                  MATCH (changed)<-[:AT]-(:Tenure)-[:OF]->(post:Post) RETURN post
                  UNION
                  MATCH (changed)-[:OF]->(post:Post) RETURN post
                  UNION
                  MATCH (changed)-[:HOLDS]->(:Tenure)-[:OF]->(post:Post) RETURN post
                }
                RETURN DISTINCT post.id AS id
                """);
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "Post", after, limit);
    }

    private record Found(Post post, List<String> visibility, OffsetDateTime updatedAt, List<CityFacets> cities) {}

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        return graph.all(Found.class, """
                        UNWIND $ids AS id
                        MATCH (post:Post&Thing {id: id})
                        RETURN %s AS post, post.visibility AS visibility, post.updatedAt AS updatedAt,
                          COLLECT {
                            CALL (post) {
                              MATCH (post)-[:AT]->(city:City) RETURN city
                              UNION
                              MATCH (post)<-[:OF]-(:Tenure)-[:AT]->(city:City) RETURN city
                            }
                            WITH city
                            WHERE 'public' IN city.visibility
                            RETURN %s
                          } AS cities
                        """.formatted(Post.MAP, CityFacets.MAP), Map.of("ids", ids)).stream()
                .map(PostIndex::item)
                .toList();
    }

    private static IndexedItem item(Found found) {
        var post = found.post();
        var texts = new ArrayList<Text>();
        texts.add(new Text("role", Weight.TITLE, post.role()));
        if (post.roleConcept() != null) texts.add(new Text("role", Weight.SUMMARY, post.roleConcept()));
        if (post.organization() != null) texts.add(new Text("organization", Weight.SUMMARY, post.organization()));
        found.cities().forEach(city -> texts.add(new Text("city", Weight.SUMMARY, city.name())));
        return new IndexedItem(
                Posts.TARGET.kind(),
                post.id(),
                post.slug(),
                title(found),
                "",
                url(found),
                null,
                found.updatedAt().toInstant(),
                texts,
                List.of(),
                facets(found),
                Map.of("updated", (double) found.updatedAt().toInstant().toEpochMilli()),
                found.visibility(),
                found.cities().stream()
                        .map(city -> new Association("PLACE", city.id(), PLACE))
                        .toList(),
                List.of());
    }

    private static String title(Found found) {
        if (!found.cities().isEmpty())
            return found.post().role() + ", " + found.cities().getFirst().name();
        var organization = found.post().organization();
        return organization == null ? found.post().role() : found.post().role() + ", " + organization;
    }

    /// A post is read on the page of its city.
    private static String url(Found found) {
        if (found.cities().isEmpty()) return "";
        return "/cities/" + UriUtils.encode(found.cities().getFirst().slug(), StandardCharsets.UTF_8);
    }

    private static Map<String, Set<String>> facets(Found found) {
        var facets = new HashMap<>(CityFacets.of(found.cities()));
        var roles = new HashSet<String>();
        roles.add(Seats.roleKey(found.post().role()));
        var concept = found.post().roleConcept();
        if (concept != null) roles.add(concept.toLowerCase(Locale.ROOT));
        facets.put("role", roles);
        if (found.post().sample()) facets.put("sample", Set.of("true"));
        return facets;
    }
}
