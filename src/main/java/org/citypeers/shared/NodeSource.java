package org.citypeers.shared;

import java.util.Collection;
import java.util.Map;

/// A room's answer to "give me these nodes": one bean for each kind of node.
public interface NodeSource {
    /// The kind as it stands in node ids, for example `city`; the GraphQL type is the same word capitalised.
    String kind();

    /// What the viewer may see of the nodes asked for, by id, in one question to the graph; the rest is left out.
    Map<String, ? extends Object> nodes(Collection<String> ids, Viewer viewer);
}
