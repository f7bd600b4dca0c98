package org.citypeers.graph;

/// A kind of node that can be imported and referred to.
///
/// @param kind as in node ids, for example `city`
/// @param label of its nodes, for example `City`
/// @param nameProperty by which a bare name can refer to it, for example `name`
public record Target(String kind, String label, String nameProperty) {
    public Target {
        if (!label.matches("[A-Za-z]+") || !nameProperty.matches("[A-Za-z]+"))
            throw new IllegalArgumentException("a label or property is a plain word: " + label + ", " + nameProperty);
    }
}
