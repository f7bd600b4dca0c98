package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citypeers.library.TestItems.Item;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Concept;
import org.citypeers.topic.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// Questions to the starter library that must come back empty, and questions that must not: the table behind decision
/// 0007. Whoever tunes the rule adds a row.
class HonestAnswerTests {
    private static final Path SHELF = Path.of("resources-library");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    @TempDir
    static Path folder;

    static TestLibrary library;

    @BeforeAll
    static void open() throws IOException {
        library = new TestLibrary(folder.resolve("shelf"), Duration.ofMinutes(1), topics());
        library.put(shelf());
        library.put(
                Item.of("city", "zanesville", "Zanesville", "A city."),
                Item.of("city", "akron", "Akron", "A city."),
                Item.of("person", "dana", "Dana Rivers", "A person."));
        for (var topic : topics())
            library.put(Item.of("topic", topic.slug(), topic.labels().getFirst().label(), "A topic."));
    }

    @AfterAll
    static void close() throws IOException {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quantum parking permits",
                "helicopter landing fees",
                "nuclear submarine maintenance",
                "blockchain voting tokens",
                "lunar rover licensing",
                "pineapple pizza recipe",
                "racehorse betting odds",
                "taylor swift concert tickets",
                "cryptocurrency amnesty",
                "how to bake sourdough bread",
                "asdf qwer zxcv",
                "kubernetes cluster autoscaling",
                "parrot vaccination certificates",
                "symphony orchestra auditions",
                "submarine sandwich franchise",
                "opera singers visa",
                "drone delivery corridors",
                "marina dredging contract",
                "cannabis dispensary buffers",
                "escape room inspections",
                "ferry terminal concession",
                "bitcoin mining tariff",
                "stadium naming rights",
                "police helicopter replacement",
                "firefighter pension arbitration",
                "taxi medallion buyback",
                "ice rink compressor repair",
                "crematorium emission permit",
                "liquor license hearings",
                "oyster farm leases",
                "golf course irrigation",
                "horse carriage licences",
                "torneo de ajedrez"
            })
    void whatTheLibraryKnowsNothingAboutComesBackEmpty(String question) {
        var found = library.search(question);
        assertThat(TestLibrary.slugs(found)).isEmpty();
        assertThat(found.totalCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how to start a mini grant program step by step",
                "service plan template",
                "love your block application form sample",
                "what do I do after the kickoff",
                "how long does it take to award first mini grants",
                "can we skip the resident steering committee",
                "playbook for city with 2 staff",
                "recruit your mayor",
                "declaration of service sign",
                "grant writing help safe streets",
                "ordinance example adopt a lot",
                "job description chief service officer",
                "plan de voluntariado en español",
                "stop doing volunteer website costs too much",
                "print this for city council",
                "anyone tried paying for cool roofs with volunteers and it failed?",
                "311 manager small town no budget",
                "code enforcement + neighbors not fines",
                "neighborhood services Dana",
                "ayuda con huertos comunitarios ciudad fronteriza",
                "AmeriCorps VISTA in city hall supervisors",
                "vacant lots Zanesville",
                "blight Akron",
                "engagment of youth council",
                "voluntier cleanup day",
                "ilegal dumping hotspots cameras",
                "comunity gardens",
                "permits",
                "parking permits",
                "heat checks older adults",
                "participatory budgetting rules",
                "people don't trust city hall",
                "love your bloc",
                "heat chek",
                "iligal dumping",
                "ameri corps",
                "cool ruf",
                "CRM for constituent complaints",
                "datos abiertos política",
                "how do we keep volunteers coming back",
                "snow shoveling elderly neighbors",
                "absentee landlord registry",
                "one person grants office calendar",
                "new chief service officer onboarding",
                "open data licence wording",
                "pothole complaints backlog",
                "naloxone outreach overdose",
                "teen council bylaws",
                "outcomes based rfp template",
                "tire dumping in alleys",
                "empty storefronts main street",
                "lead pipe replacement",
                "translate forms for spanish speakers",
                "wellness phone calls to seniors during heat wave",
                "riego en jardines comunitarios",
                "encuesta a vecinos",
                "block party street closure",
                "court reminder texts",
                "council memo asking for a data inventory",
                "stray dog complaints"
            })
    void whatItKnowsSomethingAboutIsAnswered(String question) {
        assertThat(library.slugs(question)).isNotEmpty();
    }

    @Test
    void anEmptyAnswerSaysWhichWordToDropAndWhichTopicsAreNear() {
        var found = library.search("quantum parking permits");
        assertThat(found.relaxations()).isNotEmpty().allSatisfy(relaxation -> {
            assertThat(relaxation.totalCount()).isPositive();
            assertThat(library.search(relaxation.query()).totalCount()).isEqualTo(relaxation.totalCount());
        });
        assertThat(found.relaxations()).extracting(Relaxation::word).contains("quantum");
        var near = library.search.nearestTopics(
                LibraryQuestion.of("quantum parking permits", null, null, Viewer.ANYONE), 5);
        assertThat(near).contains(TestLibrary.id("topic", "permitting"), TestLibrary.id("topic", "parking-and-curb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ir-cranfield", "ir-cisi", "ir-mtrag-un"})
    void judgedQuestionsAreAnswered(String name) throws IOException {
        var data = Path.of(
                Optional.ofNullable(System.getenv("CITYPEERS_TEST_DATA")).orElse("../shared/data"), name);
        assumeTrue(Files.isDirectory(data), () -> data + " is not here");
        try (var judged = new TestLibrary(folder.resolve(name), Duration.ofMinutes(1), List.of())) {
            var items = new ArrayList<IndexedItem>();
            for (var line : Files.readAllLines(data.resolve("docs.jsonl"))) {
                var doc = JSON.readTree(line);
                var title = doc.path("title").asString("");
                items.add(item(
                        "resource",
                        doc.get("id").asString(),
                        title.isBlank() ? "Untitled" : title,
                        "",
                        doc.path("text").asString("")));
            }
            judged.put(items);
            var empty = new ArrayList<String>();
            int asked = 0;
            for (var line : Files.readAllLines(data.resolve("queries.jsonl"))) {
                var text = Folded.cut(JSON.readTree(line).get("text").asString(), Words.MAX_LENGTH);
                if (text.contains("\"")) continue; // quoted words are required, which is not the rule tested here
                asked++;
                if (judged.slugs(text).isEmpty()) empty.add(text);
            }
            assertThat(empty.size()).as("of %s empty: %s", asked, empty).isLessThanOrEqualTo(asked / 100);
        }
    }

    private static List<IndexedItem> shelf() throws IOException {
        var items = new ArrayList<IndexedItem>();
        for (var kind : List.of("playbook", "resource", "practice")) {
            try (var files = Files.list(SHELF.resolve(kind + "s"))) {
                for (var file : files.sorted().toList()) items.add(file(kind, file));
            }
        }
        return items;
    }

    private static IndexedItem file(String kind, Path file) {
        try {
            var slug = file.getFileName().toString().replaceAll("\\.(md|yaml)$", "");
            var text = Files.readString(file);
            return item(
                    kind,
                    slug,
                    value(text, "title").orElse(slug),
                    value(text, "summary").orElse(""),
                    text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<String> value(String text, String key) {
        var line = Pattern.compile("(?m)^" + key + ": (.*(?:\\n  .*)*)").matcher(text);
        return line.find() ? Optional.of(line.group(1).strip()) : Optional.empty();
    }

    private static IndexedItem item(String kind, String slug, String title, String summary, String body) {
        return new IndexedItem(
                kind,
                TestLibrary.id(kind, slug),
                slug,
                title,
                summary,
                "/" + kind + "s/" + slug,
                slug.endsWith(".es") ? "es" : "en",
                Instant.EPOCH,
                List.of(new Text("body", Weight.BODY, body)),
                List.of(),
                Map.of("topic", topicsIn(body)),
                Map.of(),
                List.of(Viewer.PUBLIC),
                List.of(),
                List.of());
    }

    /// Those a file names in its front.
    private static HashSet<String> topicsIn(String text) {
        var ids = new HashSet<String>();
        var list = Pattern.compile("(?m)^(?:topics|challenges):(?: \\[(.*)]|((?:\\n  - .*)*))")
                .matcher(text);
        while (list.find())
            for (var slug : (list.group(1) == null ? list.group(2) : list.group(1)).split("[,\\s-]*\\n\\s*- |,\\s*"))
                if (!slug.isBlank()) ids.add(TestLibrary.id("topic", slug.strip()));
        return ids;
    }

    private static List<Concept> topics() throws IOException {
        var topics = new ArrayList<Concept>();
        for (var line : Files.readAllLines(SHELF.resolve("topics/topics.csv"))) {
            var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (cells.length < 9 || cells[0].equals("id")) continue;
            topics.add(new Concept(
                    TestLibrary.id("topic", cells[0]),
                    cells[0],
                    List.of(
                            new Topic.Label("en", bare(cells[1]), names(cells[2])),
                            new Topic.Label("es", bare(cells[7]), names(cells[8]))),
                    List.of()));
        }
        return topics;
    }

    private static List<String> names(String cell) {
        return Arrays.stream(bare(cell).split("\\|"))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String bare(String cell) {
        return cell.replace("\"", "");
    }
}
