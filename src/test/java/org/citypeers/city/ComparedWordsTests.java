package org.citypeers.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Tongue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedWordsTests {
    private static final Candidate CITY = Candidate.of(
            new CityProfile(
                    "c",
                    "made-town",
                    "Made Town",
                    "US",
                    "US-OH",
                    40.0,
                    -83.0,
                    GovernmentForm.COUNCIL_MANAGER,
                    62_000L,
                    null,
                    null,
                    true,
                    List.of("public")),
            List.of(population("2010", 70_000), population("2020", 62_000)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNTRY | United States | Estados Unidos",
                "REGION | Midwest | Medio Oeste",
                "SUBDIVISION | Ohio | Ohio",
                "GOVERNMENT_FORM | council-manager | concejo y gerente",
                "GROWTH | -1.21 % a year, 2010 to 2020 | -1.21 % al año, de 2010 a 2020",
                "POVERTY | '' | ''"
            })
    void whatIsComparedIsToldInTheLanguageThatWasAskedFor(CityVariable variable, String english, String spanish) {
        assertThat(Gower.words(variable, CITY, Tongue.ENGLISH)).isEqualTo(english);
        assertThat(Gower.words(variable, CITY, Tongue.SPANISH)).isEqualTo(spanish);
    }

    private static DatedFact population(String year, double people) {
        return new DatedFact("population", people, null, new PartialDate(year), "made up for this test", null, null);
    }
}
