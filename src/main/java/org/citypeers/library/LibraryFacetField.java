package org.citypeers.library;

/// What hits are filtered and counted by.
public enum LibraryFacetField {
    KIND("kind"),
    TOPIC("topic"),
    CITY("city"),
    COUNTRY("country"),
    SUBDIVISION("subdivision"),
    POPULATION_BAND("populationBand"),
    COLLECTION("collection"),
    LANGUAGE("language"),
    EVIDENCE("evidence"),
    COST("cost"),
    RESOURCE_KIND("resourceKind"),
    STATUS("status"),
    SAMPLE("sample"),
    REGION("region"),
    YEAR("year");

    private final String facet;

    LibraryFacetField(String facet) {
        this.facet = facet;
    }

    String facet() {
        return facet;
    }

    String field() {
        return LibraryFields.facet(facet);
    }
}
