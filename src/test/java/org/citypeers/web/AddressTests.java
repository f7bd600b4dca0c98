package org.citypeers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class AddressTests {
    @Test
    void anAddressCarriesAnythingThatWasAsked() {
        assertThat(Address.of("/search").with("q", "50% & more + \"ñ\"").toString())
                .isEqualTo("/search?q=50%25%20%26%20more%20%2B%20%22%C3%B1%22");
    }

    @Test
    void oneWrongValueIsTakenAwayAndItsNeighborsStay() {
        var asked = new Address("/search", Map.of("kind", List.of("PLAYBOOK", "NONSENSE")));
        assertThat(asked.withoutValue("kind", "NONSENSE").toString()).isEqualTo("/search?kind=PLAYBOOK");
        assertThat(asked.without("kind").toString()).isEqualTo("/search");
    }

    @Test
    void absoluteAddressesAreThoseOfTheOperatorInEveryLanguage() {
        var portal = new PublicAddress(URI.create("https://peers.example.org/"));
        var query = MultiValueMap.fromSingleValue(Map.of("q", "blight", "utm_source", "mail"));
        var visit = new Visit(
                portal.prefix(),
                "/search",
                Map.of(),
                query,
                Parameter.open("q").toList(),
                new Words(Language.ES, Map.of()));
        assertThat(visit.url(Language.EN)).isEqualTo("https://peers.example.org/search?q=blight");
        assertThat(visit.url(Language.ES)).isEqualTo("https://peers.example.org/es/search?q=blight");
    }

    @Test
    void aPublicAddressIsSchemeAndHostAlone() {
        for (var wrong : List.of("peers.example.org", "ftp://peers.example.org", "https://peers.example.org/portal"))
            assertThatThrownBy(() -> new PublicAddress(URI.create(wrong)))
                    .hasMessageContaining("give scheme and host alone");
        assertThat(new PublicAddress(null).prefix()).isEmpty();
    }

    @Test
    void parametersThatAreNoTextAreToldFromThoseThatAre() {
        for (var text : List.of("q=lotes+bald%C3%ADos", "q=%25", "a=b&c=%E2%82%AC"))
            assertThat(BrokenAddresses.isText(text)).as(text).isTrue();
        for (var broken : List.of("q=%FF", "q=%C3%28", "q=%", "q=%zz", "q=100%"))
            assertThat(BrokenAddresses.isText(broken)).as(broken).isFalse();
        assertThat(BrokenAddresses.isText(null)).isTrue();
    }

    @Test
    void aSlashOrABlankTooMuchIsNoSecondAddress() {
        assertThat(OneAddress.meant("/cities/dayton-oh%20")).hasValue("/cities/dayton-oh");
        assertThat(OneAddress.meant("/es/topics/%20%C3%A1rboles%09")).hasValue("/es/topics/%C3%A1rboles");
        assertThat(OneAddress.meant("/topics/")).hasValue("/topics");
        for (var own : List.of("/cities/dayton-oh", "/topics/%C3%A1rboles", "/cities/a%20b", "/cities/%20"))
            assertThat(OneAddress.meant(own)).as(own).isEmpty();
    }

    @Test
    void aLanguageIsOneThatHasAName() {
        for (var known : List.of("es", "hmn", "haw", "pt-BR", "zh-Hant"))
            assertThat(Choices.isLanguage(known)).as(known).isTrue();
        for (var unknown : List.of("xx", "q", "", "no such", "zzzz"))
            assertThat(Choices.isLanguage(unknown)).as(unknown).isFalse();
    }
}
