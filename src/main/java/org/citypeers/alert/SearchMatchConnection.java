package org.citypeers.alert;

import java.util.List;
import org.citypeers.shared.PageInfo;

/// A page of what has come in for a saved search.
record SearchMatchConnection(List<SearchMatchEdge> edges, PageInfo pageInfo, int totalCount) {
    public List<Object> nodes() {
        return edges.stream().map(SearchMatchEdge::node).toList();
    }
}
