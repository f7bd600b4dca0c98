package org.citypeers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.citypeers.shared.Tongue.ENGLISH;
import static org.citypeers.shared.Tongue.SPANISH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How each language says numbers, dates, places in an order, and several things together.
class TongueTests {
    @Test
    void aRegionMakesNoOtherLanguageAndNothingIsEnglish() {
        assertThat(Tongue.of("es-MX")).isEqualTo(SPANISH);
        assertThat(Tongue.of("EN_us")).isEqualTo(ENGLISH);
        assertThat(Tongue.of(null)).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "", "español", "english"})
    void anotherLanguageIsRefusedWithWhatToGive(String language) {
        assertThatThrownBy(() -> Tongue.of(language))
                .isInstanceOf(BadRequest.class)
                .hasMessage("language is “" + language + "”; give en or es, or leave it out and it is English");
    }

    @ParameterizedTest
    @CsvSource({
        "1, first, primer",
        "2, second, segundo",
        "3, third, tercer",
        "4, 4th, 4.º",
        "11, 11th, 11.º",
        "21, 21st, 21.º",
        "22, 22nd, 22.º",
        "103, 103rd, 103.º",
        "112, 112th, 112.º"
    })
    void aPlaceInAnOrderIsSaid(int rank, String english, String spanish) {
        assertThat(ENGLISH.ordinal(rank)).isEqualTo(english);
        assertThat(SPANISH.ordinal(rank)).isEqualTo(spanish);
    }

    @Test
    void aDayHasItsArticleBehindAPreposition() {
        assertThat(SPANISH.dateBehind(new PartialDate("2013-08-22"))).isEqualTo("el 22 de agosto de 2013");
        assertThat(SPANISH.dateBehind(new PartialDate("2013-08"))).isEqualTo("agosto de 2013");
        assertThat(ENGLISH.dateBehind(new PartialDate("2013-08-22"))).isEqualTo("August 22, 2013");
    }

    @Test
    void severalAreJoinedAsTheNextSoundWantsIt() {
        assertThat(ENGLISH.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(ENGLISH.or(List.of("Texas", "Ohio"))).isEqualTo("Texas or Ohio");
        assertThat(SPANISH.and(List.of("Ohio", "Iowa", "Texas"))).isEqualTo("Ohio, Iowa y Texas");
        assertThat(SPANISH.and(List.of("Texas", "Illinois"))).isEqualTo("Texas e Illinois");
        assertThat(SPANISH.and(List.of("agua", "hielo"))).isEqualTo("agua y hielo");
        assertThat(SPANISH.or(List.of("Texas", "Ohio", "Idaho"))).isEqualTo("Texas u Ohio o Idaho");
        assertThat(SPANISH.and(List.of("Ohio"))).isEqualTo("Ohio");
        assertThat(SPANISH.or(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017 | 2017 | 2017",
                "2017-04 | April 2017 | abril de 2017",
                "2017-04-09 | April 9, 2017 | 9 de abril de 2017"
            })
    void aDateIsSaidAsFarAsItIsKnown(String date, String english, String spanish) {
        assertThat(ENGLISH.date(new PartialDate(date))).isEqualTo(english);
        assertThat(SPANISH.date(new PartialDate(date))).isEqualTo(spanish);
    }

    @Test
    void numbersAreWrittenAsTheAmericasWriteThemAndCountriesHaveNames() {
        assertThat(SPANISH.number(137_571.5)).isEqualTo("137,571.5").isEqualTo(ENGLISH.number(137_571.5));
        assertThat(SPANISH.country("us")).isEqualTo("Estados Unidos");
        assertThat(ENGLISH.country("DE")).isEqualTo("Germany");
    }
}
