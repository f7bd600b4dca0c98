package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions to the starter library that must come back empty, and questions that must not: the table behind decision
/// 0007. Whoever tunes the rule adds a row.
class HonestAnswerTests {
    @TempDir
    static Path folder;

    static TestLibrary library;

    @BeforeAll
    static void open() throws IOException {
        library = new TestLibrary(folder.resolve("shelf"), Duration.ofMinutes(1), ShelfItems.topics());
        library.put(ShelfItems.all());
        library.put(
                Item.of("city", "zanesville", "Zanesville", "A city."),
                Item.of("city", "akron", "Akron", "A city."),
                Item.of("person", "dana", "Dana Rivers", "A person."));
        for (var topic : ShelfItems.topics())
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
}
