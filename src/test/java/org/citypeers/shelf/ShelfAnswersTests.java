package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citypeers.PortalOfItsOwn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The shelf in a portal of its own, asked over HTTP alone. It is loaded once, because that takes a while.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@PortalOfItsOwn
class ShelfAnswersTests {
    private static final String RELEVANCE = "/shelf-contract/relevance.txt";
    private static final String TYPED = "/shelf-contract/typed-queries.txt";

    @TempDir
    static Path folder;

    private static AskedShelf shelf;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        shelf = AskedShelf.start(folder.resolve("data"), true);
    }

    @AfterAll
    static void close() throws IOException, InterruptedException {
        if (shelf != null) shelf.close();
    }

    @Order(0)
    @ParameterizedTest
    @ValueSource(strings = {"vacant lots", "iligal dumping", "huertos comunitarios"})
    void theFirstSearchesAfterReadinessAreWhole(String words) throws IOException, InterruptedException {
        var found = shelf.portal().ask("""
                query ($words: String!) { search(query: $words) { totalCount isPartial edges { matchedBy { sentence } } } }""", Map.of("words", words)).at("/search");
        assertThat(found.at("/isPartial").asBoolean()).isFalse();
        assertThat(found.at("/totalCount").asLong()).isPositive();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({
        "vac, vacant-lots, 3",
        "comunity g, community-gardens, 1",
        "vacant l, vacant-lots, 1",
        "lyb, love-your-block, 1"
    })
    void beginningsSuggestOwnLabelsFirst(String typed, String topic, int first)
            throws IOException, InterruptedException {
        assertThat(shelf.first(first, typed, "suggest")).contains(topic);
    }

    @Order(1)
    @Test
    void everyLabelTypedWithOneTypoSuggestsItsTopic() throws IOException, InterruptedException {
        var typed = Mistyped.labels();
        assertThat(typed).hasSizeGreaterThan(3_000);
        assertThat(Mistyped.allLabels() - typed.size())
                .as("labels without a word of five letters, such as LYB")
                .isLessThan(250);
        var suggested = shelf.topics(typed.stream().map(Mistyped::label).toList());
        var missed = IntStream.range(0, typed.size())
                .filter(at -> !suggested.get(at).contains(typed.get(at).topic()))
                .mapToObj(typed::get);
        assertThat(missed).isEmpty();
    }

    @Order(1)
    @Test
    void aSuggestionSaysWhichNameWasMeant() throws IOException, InterruptedException {
        assertThat(shelf.alias("yesore")).isEqualTo("eyesore");
        assertThat(shelf.alias("blihgt")).isEmpty();
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = RELEVANCE, delimiter = '|', quoteCharacter = '`')
    void wordsAsPeopleTypeThemFindTheRightThing(String words, String slugs, int first)
            throws IOException, InterruptedException {
        assertThat(shelf.first(first, words, "search")).containsAnyElementsOf(List.of(slugs.split(" ")));
    }

    @Order(1)
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = TYPED, delimiter = '|', quoteCharacter = '`')
    void whatPeopleTypeIsAnsweredInTheFirstThreeOrNamedWithTheReason(String id, String words, String door, String right)
            throws IOException, InterruptedException {
        if (door.equals("nobody")) assertThat(right).as(id).hasSizeGreaterThan(30);
        else assertThat(shelf.first(3, words, door)).as(id).containsAnyElementsOf(List.of(right.split(" ")));
    }

    @Order(1)
    @Test
    void theTablesAreAsLongAsTheyHaveToBe() throws IOException {
        assertThat(rows(RELEVANCE)).hasSizeGreaterThanOrEqualTo(100);
        var ids = new HashSet<String>();
        rows(TYPED).forEach(row -> ids.add(row.substring(0, 3)));
        assertThat(ids).hasSize(40);
    }

    @Order(1)
    @Test
    void whatIsInventedSaysSoInTitleApiAndExport() throws IOException, InterruptedException {
        assertThat(shelf.counts(true)).allMatch(count -> count > 5);
        var people = shelf.portal().export("people");
        assertThat(people.lines())
                .isNotEmpty()
                .allMatch(row -> row.contains("\"sample\":true") && row.contains("(Sample)"));
        assertThat(shelf.portal().export("practices").lines().filter(row -> row.contains("\"id\":\"sample-")))
                .hasSizeGreaterThan(5)
                .allMatch(row -> row.contains("\"sample\":true") && row.contains("\"title\":\"Sample: "));
    }

    /// Who reads about a certification sees whom it is for; the program says who runs it and how figures differ.
    @Order(1)
    @Test
    void aPracticeLeadsToItsProgramAndThePeopleBehindIt() throws IOException, InterruptedException {
        var program = shelf.portal().ask("""
                { practice(by: {slug: "data-and-evidence-certification"}) {
                    programs { slug organizations sources facts { metric value source } } } }""", Map.of()).at("/practice/programs/0");
        assertThat(program.at("/slug").asString("")).isEqualTo("what-works-cities");
        assertThat(program.at("/organizations").valueStream()).hasSizeGreaterThan(5);
        assertThat(program.at("/sources").valueStream()).isNotEmpty();
        assertThat(program.at("/facts")
                        .valueStream()
                        .filter(fact -> fact.at("/metric").asString("").equals("eligible-population-minimum")))
                .hasSize(2);
    }

    @Order(1)
    @Test
    void theSampleWorldIsTiedToTopicsAndOfficesOfTheShelf() throws IOException, InterruptedException {
        var tied = shelf.portal().ask("""
                { practice(by: {slug: "sample-adopt-a-lot"}) { topics { slug } }
                  person(by: {slug: "sample-quinn-quasi"}) { topics { slug } posts { city { slug } } } }""", Map.of());
        assertThat(tied.at("/practice/topics").valueStream()).hasSizeGreaterThan(2);
        assertThat(tied.at("/person/topics").valueStream()).hasSize(2);
        assertThat(tied.at("/person/posts/0/city/slug").asString("")).isEqualTo("lansing-mi");
    }

    @Order(2)
    @Test
    void oneSettingRemovesTheSampleWorldAndNothingElse() throws IOException, InterruptedException {
        var real = shelf.counts(false);
        shelf.portal().stop();
        shelf.close();
        shelf = AskedShelf.start(folder.resolve("data"), false);
        assertThat(shelf.counts(true)).containsOnly(0L);
        assertThat(shelf.counts(false)).isEqualTo(real);
        assertThat(shelf.portal().export("people")).isEmpty();
        assertThat(shelf.first(3, "sample millbrook", "suggest")).noneMatch(slug -> slug.startsWith("sample-"));
    }

    private static List<String> rows(String table) throws IOException {
        var comment = Pattern.compile("#.*|\\s*");
        return Files.readAllLines(Path.of("src/test/resources" + table)).stream()
                .filter(line -> !comment.matcher(line).matches())
                .toList();
    }
}
