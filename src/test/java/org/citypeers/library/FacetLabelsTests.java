package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FacetLabelsTests {
    @Autowired
    FacetLabels labels;

    @Test
    void valuesOfFacetsReadAsPeopleSayThem() {
        assertThat(label(LibraryFacetField.SUBDIVISION, "US-OH")).isEqualTo("Ohio");
        assertThat(label(LibraryFacetField.POPULATION_BAND, "FROM_10K_TO_50K")).isEqualTo("10,000 to 50,000 people");
        assertThat(label(LibraryFacetField.STATUS, "STOPPED")).isEqualTo("Stopped");
        assertThat(label(LibraryFacetField.EVIDENCE, "LEVEL_2")).isEqualTo("Measured before and after");
        assertThat(label(LibraryFacetField.EVIDENCE, "LEVEL_1")).isEqualTo("Described, not measured");
        assertThat(label(LibraryFacetField.COST, "MEDIUM")).isEqualTo("$1,000 to $25,000");
        assertThat(label(LibraryFacetField.RESOURCE_KIND, "CASE_STUDY")).isEqualTo("Case study");
    }

    @Test
    void aValueNobodyHasALabelForKeepsItsOwn() {
        assertThat(label(LibraryFacetField.SUBDIVISION, "CA-ON")).isEqualTo("CA-ON");
        assertThat(label(LibraryFacetField.COLLECTION, "Digital.gov")).isEqualTo("Digital.gov");
    }

    private String label(LibraryFacetField field, String value) {
        var facet = new Facet(field, List.of(new Facet.Value(value, value, 3)), false);
        assertThat(labels.values(facet).getFirst().value()).isEqualTo(value);
        assertThat(labels.values(facet).getFirst().count()).isEqualTo(3);
        return labels.values(facet).getFirst().label();
    }
}
