package org.citypeers.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CityFacetsTests {
    @Test
    void aStateOfTheUnitedStatesHasACensusRegionAndNothingElseHas() {
        assertThat(CityFacets.region("US-OH")).isEqualTo("MIDWEST");
        assertThat(CityFacets.region("US-DC")).isEqualTo("SOUTH");
        assertThat(CityFacets.region("US-PR")).isNull();
        assertThat(CityFacets.region("MX-CMX")).isNull();
        assertThat(CityFacets.region(null)).isNull();
    }
}
