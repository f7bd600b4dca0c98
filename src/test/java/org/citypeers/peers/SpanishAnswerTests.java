package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is said in Spanish to who asks for it.
class SpanishAnswerTests extends AskingPeers {
    private static final String ABOUT =
            "query($question: PeerQuestion!, $id: ID!) { peers(question: $question) { about(id: $id) } }";

    @Test
    void everyReasonIsSaidInSpanish() {
        var reasons = frostbarrow("\"language\": \"es\"")
                .get("edges")
                .valueStream()
                .flatMap(edge -> edge.get("reasons").valueStream())
                .map(reason -> reason.get("sentence").asString())
                .toList();
        assertThat(reasons)
                .contains(
                        "Hizo «Frostbarrow ledgers», desde 2024, en marcha. Responde a frostbarrow.",
                        "Dirigió «Frostbarrow ledgers» en Alphaville, desde 2024, en marcha. Responde a frostbarrow.",
                        "Hizo «Frostbarrow ledgers», desde 2020, sin éxito. Responde a frostbarrow.",
                        "Medido en Alphaville: ledgers 5 n, antes 1.",
                        "«Frostbarrow ledgers» tiene fecha de 2024.",
                        "Alphaville y Askington estuvieron las dos en Frost program (Frost cohort).",
                        "Ada Alpha acepta preguntas de sus colegas.")
                .anyMatch(sentence ->
                        sentence.matches("Alphaville se parece en un \\d+ % a Askington: población 55,000 \\(2020\\);"
                                + " la de usted, 50,000 \\(2020\\)\\."));
    }

    @Test
    void filtersBesideTheWordsSayNamesInsteadOfCodes() {
        var found = frostbarrow("\"language\": \"es\", \"countries\": [\"US\", \"de\"], \"subdivisions\": [\"us-oh\"],"
                + " \"governmentForms\": [\"COUNCIL_MANAGER\"], \"populationMin\": 1000");
        assertThat(found.get("understood")
                        .valueStream()
                        .map(one -> one.get("sentence").asString()))
                .containsExactly(
                        "la forma de gobierno es concejo y gerente",
                        "población de 1,000 como mínimo",
                        "en Ohio",
                        "en Estados Unidos o Alemania");
        assertThat(found.at("/understood/0/caution").asString())
                .endsWith("dicen cómo se gobiernan; la que no lo dice no pasa.");
    }

    @Test
    void whyNobodyIsNamedAndWhereSomebodyStandsIsSaidInSpanish() {
        assertThat(ask(anybody, "\"query\": \"glimmerquarrel\", \"language\": \"es\"", Map.of())
                        .at("/notes/0")
                        .asString())
                .isEqualTo("Nada de lo que alguien de aquí hizo, dirigió o escribió responde a «glimmerquarrel».");
        assertThat(about("pt-from")).isEqualTo("Askington es la ciudad que pregunta; nunca es una respuesta.");
        assertThat(about("pt-b"))
                .startsWith("Betatown ocupa el ")
                .contains(" lugar para «frostbarrow». Con un resultado medido, antes y después, ");
    }

    @Test
    void aLanguageNobodySpeaksHereIsRefusedWithWhatToGive() {
        var question = PeersWorld.object(PeersWorld.QUESTION + ", \"language\": \"fr\"");
        refused(anybody.answer(ASK, Map.of("question", question)));
        refused(anybody.answer(
                "{ similarCities(of: {slug: \"pt-from\"}, language: \"fr\") { totalCount notes } }", Map.of()));
        assertThat(anybody.ask(
                                "{ similarCities(of: {slug: \"pt-from\"}, language: \"es-MX\", lens: {basis: ECONOMY}) { notes } }",
                                Map.of())
                        .at("/similarCities/notes/0")
                        .asString())
                .contains("comparar Askington con otras ciudades", "mediana del ingreso de los hogares");
    }

    private static void refused(JsonNode answer) {
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("language is “fr”; give en or es, or leave it out and it is English");
    }

    private String about(String slug) {
        var id = anybody.ask("query($slug: String!) { city(by: {slug: $slug}) { id } }", Map.of("slug", slug))
                .at("/city/id")
                .asString();
        var question = PeersWorld.object(PeersWorld.QUESTION + ", \"language\": \"es\"");
        return anybody.ask(ABOUT, Map.of("question", question, "id", id))
                .at("/peers/about")
                .asString();
    }
}
