package org.citypeers.peers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was understood of a question, said in Spanish: the same things under the same keys.
class SpanishFiltersTests {
    private static final Grammar GRAMMAR = new Grammar(GrammarWorld.names());

    @TypedQuestions
    void theSameIsUnderstoodInWhateverLanguageItIsSaidBack(String question, String understood, String rest) {
        var english = asked(question, null);
        var spanish = asked(question, "es");
        assertThat(spanish.constraints())
                .extracting(Constraint::key, Constraint::words, Constraint::inForce)
                .isEqualTo(english.constraints().stream()
                        .map(one -> tuple(one.key(), one.words(), one.inForce()))
                        .toList());
        assertThat(spanish.words()).isEqualTo(english.words());
        for (int at = 0; at < spanish.constraints().size(); at++)
            assertThat(spanish.constraints().get(at).sentence())
                    .isNotEqualTo(english.constraints().get(at).sentence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "council-manager cities under 60k that run participatory budgeting"
                        + " | la forma de gobierno es concejo y gerente; población de 60,000 como máximo",
                "cool roofs, not council-manager | la forma de gobierno no es concejo y gerente",
                "graffiti removal near Lansing, MI | a 100 millas o menos de Lansing, Michigan",
                "youth councils within 150 km of Toronto | a 150 km o menos de Toronto, Canadá",
                "open data in Texas but not Austin | no en Austin, Texas; en Texas",
                "LYB cities in OH, PA or MI | en Ohio o Pennsylvania o Michigan; participó en Love Your Block",
                "cool roofs in cities not like Dayton | no como Dayton, Ohio",
                "cool roofs that have not failed | ni fracasó ni se interrumpió",
                "chief service officer contacts | ocupa el cargo de Chief Service Officer; acepta preguntas"
            })
    void whatWasUnderstoodIsSaidInSpanish(String question, String understood) {
        assertThat(asked(question, "es").constraints().stream()
                        .map(Constraint::sentence)
                        .collect(joining("; ")))
                .isEqualTo(understood);
    }

    private static Asked asked(String question, @Nullable String language) {
        var asked =
                new PeerQuestion(question, null, null, null, null, null, null, null, null, null, null, null, language);
        return Asked.of(asked, GRAMMAR.read(question), GrammarWorld.HOME, Set.of(), "");
    }
}
