package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The language of questions and of items.
class LanguageTests extends FreshLibrary {
    @Test
    void theLanguageOfAQuestionIsGivenOrTold() {
        assertThat(Manner.of(false, false, "es-MX").languageOf(Words.of("plan"), Lexicon.EMPTY))
                .isEqualTo("es");
        assertThat(Manner.of(false, false, "en").languageOf(Words.of("cómo hacer un plan"), Lexicon.EMPTY))
                .isEqualTo("en");
        assertThat(Manner.PLAIN.languageOf(Words.of("cómo hacer un plan"), Lexicon.EMPTY))
                .isEqualTo("es");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "fr", "english", "-es"})
    void aLanguageTheLibraryDoesNotReadIsRefusedInWords(String language) {
        assertThatThrownBy(() -> Manner.of(false, false, language))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("“" + language + "”")
                .hasMessageContaining("en or es");
    }

    @Test
    void theLanguageOfAnItemIsToldByItsWordsWhereItIsNotGiven() throws IOException {
        var spanish = Item.of(
                        "practice", "huerto", "Huertos", "Los vecinos cuidan la tierra de la ciudad en el barrio.")
                .in(null);
        library.put(spanish);
        var facet = library.search
                .facets(LibraryQuestion.of("huerto", null, null, Viewer.ANYONE), List.of(LibraryFacetField.LANGUAGE), 5)
                .getFirst();
        assertThat(facet.values()).extracting(Facet.Value::value).containsExactly("es");
    }
}
