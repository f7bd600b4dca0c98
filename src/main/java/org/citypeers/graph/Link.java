package org.citypeers.graph;

import java.util.Map;

/// A relationship a row asks for by reference: an id of the same source, `source:id`, `scheme:value`, or a unique name.
///
/// @param owner id of the node the row is about
/// @param type of the relationship, for example `ADDRESSES`
/// @param target what is referred to
/// @param value as it stands in the row
/// @param incoming true when the relationship points at the owner
/// @param properties of the relationship
public record Link(
        String owner, String type, Target target, String value, boolean incoming, Map<String, Object> properties) {
    public Link {
        if (!type.matches("[A-Z_]+")) throw new IllegalArgumentException("not a relationship type: " + type);
        value = value.strip();
    }

    public static Link to(String owner, String type, Target target, String value) {
        return new Link(owner, type, target, value, false, Map.of());
    }

    public static Link from(String owner, String type, Target target, String value, Map<String, Object> properties) {
        return new Link(owner, type, target, value, true, properties);
    }
}
