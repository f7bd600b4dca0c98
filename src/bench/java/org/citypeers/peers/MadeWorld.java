package org.citypeers.peers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.citypeers.city.CityBy;
import org.citypeers.library.MadeLibrary.Said;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// Cities, people and evidence that nobody ever saw, as many as wanted; the same number gives the same thing. Three
/// documents in ten are implementations a person led in a city, the others were written by a person. Some cities and
/// people have far more than others.
///
/// @param cities how many
record MadeWorld(int cities, int people, int documents) {
    static final List<String> STATES = List.of(
            "Arizona",
            "California",
            "Colorado",
            "Florida",
            "Georgia",
            "Illinois",
            "Indiana",
            "Kansas",
            "Michigan",
            "Minnesota",
            "Missouri",
            "Ohio",
            "Oregon",
            "Pennsylvania",
            "Texas",
            "Utah",
            "Virginia",
            "Wisconsin");
    static final List<String> CODES = List.of(
            "AZ", "CA", "CO", "FL", "GA", "IL", "IN", "KS", "MI", "MN", "MO", "OH", "OR", "PA", "TX", "UT", "VA", "WI");
    static final List<String> ROLES = List.of(
            "Mayor",
            "City Manager",
            "Chief of Staff",
            "Chief Data Officer",
            "Chief Service Officer",
            "Volunteer Coordinator",
            "Sustainability Director",
            "Grants Manager");
    private static final int PRACTICES = 2_000;
    private static final int FIRST_YEAR = 2008;

    static MadeWorld of(double share) {
        return new MadeWorld((int) (20_000 * share), (int) (100_000 * share), (int) (1_000_000 * share));
    }

    static String id(String kind, int number) {
        return NodeId.of(kind, "made", String.valueOf(number));
    }

    /// What a document is about, in numbers.
    record Document(int number, boolean done, int person, int city, int practice, int year, int luck) {
        String id() {
            return MadeWorld.id(done ? "implementation" : "resource", number);
        }

        String status() {
            return luck < 5 ? "STOPPED" : luck < 8 ? "FAILED" : luck < 50 ? "ACTIVE" : "COMPLETED";
        }

        boolean measured() {
            return luck % 5 == 0;
        }

        boolean copied() {
            return luck % 33 == 0;
        }
    }

    Document document(int number) {
        var random = new SplittableRandom(number * 31L + 7);
        int person = few(people, random);
        return new Document(
                number,
                number % 10 < 3,
                person,
                home(person),
                few(PRACTICES, random),
                FIRST_YEAR + random.nextInt(17),
                random.nextInt(100));
    }

    /// Where a person works.
    int home(int person) {
        return few(cities, new SplittableRandom(person * 17L + 3));
    }

    IndexedItem item(int number, Said said) {
        var one = document(number);
        var person = id("person", one.person());
        List<Association> speaks = one.done()
                ? List.of(new Association("DID", id("city", one.city()), 1), new Association("LED", person, 1))
                : List.of(new Association("AUTHORED", person, 0.6));
        Map<String, Set<String>> facets =
                one.done() ? Map.of("status", Set.of(one.status())) : Map.of("resourceKind", Set.of("ARTICLE"));
        return new IndexedItem(
                one.done() ? "implementation" : "resource",
                one.id(),
                "made-" + number,
                said.title(),
                "",
                "/made/" + number,
                "en",
                Instant.EPOCH,
                List.of(new Text("body", Weight.BODY, said.text())),
                List.of(),
                facets,
                Map.of(),
                List.of(Viewer.PUBLIC),
                speaks,
                List.of());
    }

    /// A third are words alone; others say how large or where, name a post, ask for failures or for likeness alone.
    List<PeerQuestion> questions(int count, IntFunction<String> words) {
        var questions = new ArrayList<PeerQuestion>();
        for (int at = 0; at < count; at++) {
            var said = words.apply(at);
            var query = switch (at % 10) {
                case 4 -> said + " in cities under 60k";
                case 5 -> said + " in " + STATES.get(at % STATES.size());
                case 6 -> "who failed at " + said;
                case 7 -> ROLES.get(at / 10 % ROLES.size()) + " " + said;
                case 8 -> "cities like City " + at;
                default -> said;
            };
            questions.add(question(query, at % 2 == 0 ? "made-" + at : null));
        }
        return questions;
    }

    private static PeerQuestion question(String query, @Nullable String from) {
        return new PeerQuestion(
                query,
                from == null ? null : CityBy.slug(from),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static int few(int bound, SplittableRandom random) {
        return (int) (bound * Math.pow(random.nextDouble(), 2));
    }
}
