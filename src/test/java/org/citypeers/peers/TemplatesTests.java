package org.citypeers.peers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citypeers.city.CityVariable;
import org.citypeers.city.GovernmentForm;
import org.citypeers.practice.ImplementationStatus;
import org.citypeers.shared.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rooms say stands in the same templates in every language, and all that stands there is said.
class TemplatesTests {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern TEXT = Pattern.compile("\"([a-z-]+(?:\\.[A-Za-z_-]*)*)\"");
    private static final Pattern SAID = Pattern.compile("(?:\\.say\\(|Saying\\.of\\(\\w+,)\\s*\"([^\"]+)\"");
    private static final Pattern SAYING = Pattern.compile("Saying\\.of\\(([^;]*?)(?:;|,\\s*words)");
    private static final String OPPOSITE = ".not";

    @ParameterizedTest
    @ValueSource(strings = {"peers", "city"})
    void everySentenceComesInBothLanguagesWithTheSameInIt(String room) {
        var english = templates(room, "sentences");
        var spanish = templates(room, "sentences_es");
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames())
            assertThat(places(spanish, key)).as(key).isEqualTo(places(english, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"peers", "city"})
    void noSentenceStandsThereThatNobodySays(String room) {
        var said = texts(TEXT, source(room));
        for (var key : templates(room, "sentences").stringPropertyNames())
            assertThat(said)
                    .as(key)
                    .anyMatch(text -> text.equals(key)
                            || text.endsWith(".") && key.startsWith(text)
                            || key.equals(text + OPPOSITE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"peers", "city"})
    void whatIsSaidByItsKeyStandsThere(String room) {
        var all = templates(room, "sentences").stringPropertyNames();
        var said = texts(SAID, source(room));
        assertThat(said).isNotEmpty();
        for (var text : said)
            assertThat(all).as(text).anyMatch(key -> key.equals(text) || text.endsWith(".") && key.startsWith(text));
    }

    @Test
    void everyFilterCanSayItsOpposite() {
        var all = templates("peers", "sentences").stringPropertyNames();
        var filters = new TreeSet<String>();
        for (var saying : texts(SAYING, source("peers")))
            texts(TEXT, saying).stream().filter(all::contains).forEach(filters::add);
        assertThat(filters).contains("in", "near.miles", "population.from-to", "program.together");
        // alternatives are left out one by one
        filters.remove("any-of");
        assertThat(all).containsAll(filters.stream().map(key -> key + OPPOSITE).toList());
        assertThat(all.stream().filter(key -> key.endsWith(OPPOSITE)).map(key -> key.replace(OPPOSITE, "")))
                .containsExactlyInAnyOrderElementsOf(filters);
    }

    @Test
    void everyStatusFormAndVariableHasItsWords() {
        var peers = templates("peers", "sentences_es").stringPropertyNames();
        for (var status : ImplementationStatus.values())
            assertThat(peers.contains("status." + status)).isEqualTo(status != ImplementationStatus.UNKNOWN);
        for (var tongue : Tongue.values()) {
            for (var form : GovernmentForm.values())
                assertThat(form.label(tongue)).isNotBlank();
            for (var variable : CityVariable.values())
                assertThat(variable.label(tongue)).isNotBlank();
        }
    }

    private static Set<String> places(Properties templates, String key) {
        return texts(PLACE, templates.getProperty(key));
    }

    private static Set<String> texts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).collect(toSet());
    }

    private static Properties templates(String room, String name) {
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/org/citypeers", room, name + ".properties"), UTF_8)) {
            var templates = new Properties();
            templates.load(file);
            return templates;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String source(String room) {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/citypeers", room))) {
            return files.map(TemplatesTests::text).collect(joining("\n"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
