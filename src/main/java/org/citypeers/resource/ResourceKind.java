package org.citypeers.resource;

/// What a resource is.
public enum ResourceKind {
    ARTICLE,
    TEMPLATE,
    ORDINANCE,
    CASE_STUDY,
    POLICY,
    DATASET,
    VIDEO,
    OTHER
}
