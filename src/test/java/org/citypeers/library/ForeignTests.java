package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A word of one language is no form of a word of the other, whatever letters it is typed in.
class ForeignTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        library.put(
                Item.of("practice", "phone", "Wellness calls", "One more call, and TOD by the tracks."),
                spanish("street", "Una calle", "Calles limpias y lotes baldíos."),
                spanish("roofs", "El techo", "Techos blancos, árboles y un árbol, en cada lote."),
                spanish("everybody", "Todos los vecinos", "Toda la ciudad."));
    }

    @ParameterizedTest
    @CsvSource({
        "calle, street",
        "CALLE, street",
        "techo, roofs",
        "TECHO, roofs",
        "ÁRBOL, roofs",
        "tod, phone",
        "TOD, phone"
    })
    void onlyFormsOfItsOwnLanguageAreFound(String typed, String only) {
        assertThat(library.slugs(typed)).as(typed).containsExactly(only);
    }

    @ParameterizedTest
    @CsvSource({"TECHO, techo", "ÁRBOL, árbol", "LOTES, lotes", "CALLE, calle", "TECHO EN LA CALLE, techo en la calle"})
    void capitalsOfAWordFindAndMarkAsSmallLettersDo(String capitals, String small) {
        assertThat(library.slugs(capitals)).isEqualTo(library.slugs(small)).isNotEmpty();
        assertThat(marked(capitals)).isEqualTo(marked(small)).isNotEmpty();
        assertThat(said(capitals)).isEqualTo(said(small));
    }

    @Test
    void aReasonNamesFormsOfTheSameLanguage() {
        assertThat(said("calle")).containsExactly("calle");
        assertThat(said("calles limpias")).containsExactly("calles", "limpias");
        assertThat(said("calls")).containsExactly("calls");
    }

    @Test
    void aSpanishQuestionMarksWhatItFinds() {
        assertThat(library.slugs("el TECHO de la calle")).contains("roofs", "street");
        assertThat(marked("el TOD de la ciudad")).containsExactlyInAnyOrder("TOD", "ciudad");
    }

    private List<String> marked(String typed) {
        return library.search(typed).edges().stream()
                .flatMap(edge -> edge.highlights().stream())
                .flatMap(one -> one.marks().stream().map(mark -> one.text().substring(mark.start(), mark.end())))
                .toList();
    }

    /// What stands there, folded.
    private List<String> said(String typed) {
        return library.search(typed).edges().stream()
                .flatMap(edge -> edge.matchedBy().stream())
                .map(MatchReason::found)
                .map(Folded::whole)
                .toList();
    }

    private static Item spanish(String slug, String title, String summary) {
        return Item.of("resource", slug, title, summary).in("es");
    }
}
