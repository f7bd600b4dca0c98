package org.citypeers.library;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a client asks of a search, so that only that is computed. Reads the document itself and each fragment once:
/// the look-ahead of graphql-java follows every spread and takes exponential time on doubling fragments.
///
/// @param nodes fields of the items that only the graph knows
record Selection(
        boolean nodes,
        boolean totalCount,
        boolean highlights,
        boolean bestSteps,
        boolean matchedBy,
        boolean relaxations) {
    static final Selection STUBS = new Selection(false, true, true, true, true, true);

    private static final Set<String> STUB = Set.of("__typename", "id", "slug", "title", "summary", "url", "updatedAt");

    static Selection of(DataFetchingEnvironment environment) {
        var fragments = environment.getFragmentsByName();
        var search = below(environment.getMergedField().getFields(), fragments);
        var edges = below(search.getOrDefault("edges", List.of()), fragments);
        var nodes = new ArrayList<>(search.getOrDefault("nodes", List.of()));
        nodes.addAll(edges.getOrDefault("node", List.of()));
        return new Selection(
                !STUB.containsAll(below(nodes, fragments).keySet()),
                search.containsKey("totalCount"),
                edges.containsKey("highlights"),
                edges.containsKey("bestSteps"),
                edges.containsKey("matchedBy"),
                search.containsKey("relaxations"));
    }

    private static Map<String, List<Field>> below(
            Collection<Field> parents, Map<String, FragmentDefinition> fragments) {
        var fields = new HashMap<String, List<Field>>();
        var seen = new HashSet<String>();
        for (var parent : parents) collect(parent.getSelectionSet(), fragments, seen, fields);
        return fields;
    }

    private static void collect(
            @Nullable SelectionSet set,
            Map<String, FragmentDefinition> fragments,
            Set<String> seen,
            Map<String, List<Field>> into) {
        if (set == null) return;
        for (var each : set.getSelections()) {
            if (each instanceof Field field)
                into.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field);
            if (each instanceof InlineFragment inline) collect(inline.getSelectionSet(), fragments, seen, into);
            if (each instanceof FragmentSpread spread && seen.add(spread.getName())) {
                var fragment = fragments.get(spread.getName());
                if (fragment != null) collect(fragment.getSelectionSet(), fragments, seen, into);
            }
        }
    }
}
