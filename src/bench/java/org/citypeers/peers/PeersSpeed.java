package org.citypeers.peers;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.CityPeers;
import org.citypeers.graph.Graph;
import org.citypeers.library.Evidence;
import org.citypeers.library.Library;
import org.citypeers.library.MadeLibrary;
import org.citypeers.library.Timing;
import org.citypeers.shared.Page;
import org.citypeers.shared.TimedOut;
import org.citypeers.shared.Viewer;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// How fast peers answers at 20,000 cities, 100,000 people and 1,000,000 documents, or a share of that: the first ten
/// with what proves their reasons, against the bare Lucene query and the bare questions to the graph it contains.
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=org.citypeers.peers.PeersSpeed -Dbench.args="1"
///
/// asks at the whole size; without an argument the share is 0.1. A folder behind the share, as in
/// `"1 target/made"`, keeps what was made for the next run.
final class PeersSpeed {
    private static final int QUESTIONS = 300;
    private static final int ROUNDS = 3;
    private static final int EVIDENCE = 200;
    private static final int MOST_TRIES = 20;
    private static final Page PAGE = Page.forward(10, null);

    private final ApplicationContext portal;
    private final MadeLibrary library;
    private final Peers peers;
    private final Timing whole = new Timing();
    private final Timing understanding = new Timing();
    private final Timing evidence = new Timing();
    private final Timing candidates = new Timing();
    private final Timing lucene = new Timing();
    private final Timing facts = new Timing();
    private final Timing page = new Timing();

    private PeersSpeed(ApplicationContext portal, MadeLibrary library) {
        this.portal = portal;
        this.library = library;
        this.peers = portal.getBean(Peers.class);
    }

    public static void main(String[] arguments) throws Exception {
        var world = MadeWorld.of(arguments.length == 0 ? 0.1 : Double.parseDouble(arguments[0]));
        var folder = arguments.length > 1
                ? Files.createDirectories(Path.of(arguments[1]))
                : Files.createTempDirectory("citypeers-peers-speed");
        boolean there = Files.exists(folder.resolve("graph"));
        System.out.println(world);
        if (!there)
            try (var portal = started(folder)) {
                MadeLibrary.awaitOwn(portal);
                new MadeGraph(portal.getBean(Graph.class), world).write();
            }
        try (var portal = started(folder)) {
            try (var library =
                    MadeLibrary.served(portal, folder.resolve("made-index"), world.documents(), world::item)) {
                var questions = world.questions(QUESTIONS, library::question).stream()
                        .filter(question -> Matter.isIn(question.words()))
                        .toList();
                var first = new PeersSpeed(portal, library);
                for (var question : questions) first.askUntilInTime(question);
                first.rounds(questions, 1);
                var measured = new PeersSpeed(portal, library);
                measured.rounds(questions, ROUNDS);
                measured.print();
                measured.countCypher(questions);
            }
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext started(Path folder) {
        return SpringApplication.run(
                CityPeers.class, "--server.port=0", "--citypeers.data=" + folder, "--citypeers.shelf=false");
    }

    private void rounds(List<PeerQuestion> questions, int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) for (var question : questions) ask(question);
    }

    /// Nothing of the graph is in memory yet, and no question to it was ever planned.
    private void askUntilInTime(PeerQuestion question) {
        for (int tries = 1; ; tries++) {
            try {
                peers.find(question, PAGE, true, Viewer.ANYONE, "bench");
                return;
            } catch (TimedOut cold) {
                if (tries == MOST_TRIES) throw cold;
            }
        }
    }

    private void ask(PeerQuestion question) throws Exception {
        whole.time(() -> peers.find(question, PAGE, true, Viewer.ANYONE, "bench"));
        understanding.time(() -> peers.understood(question, Viewer.ANYONE));
        var asked = peers.understood(question, Viewer.ANYONE);
        candidates.time(() -> peers.candidates(asked, Set.of(), Viewer.ANYONE));
        List<Evidence> found = List.of();
        if (asked.hasMatter()) {
            var words = asked.words();
            lucene.time(library.bare(words, EVIDENCE)::run);
            evidence.time(() -> portal.getBean(Library.class).evidence(words, Map.of(), EVIDENCE, Viewer.ANYONE));
            found = portal.getBean(Library.class).evidence(words, Map.of(), EVIDENCE, Viewer.ANYONE);
        }
        var ballot = Ballot.of(found, Set.of());
        var cities = new HashSet<>(ballot.ids("city"));
        var wanted = new Facts.Wanted(
                ballot.documents(), ballot.ids("person"), cities, asked.programs(), asked.roles(), cities);
        facts.time(() -> portal.getBean(Facts.class).of(wanted, Viewer.ANYONE));
        var first =
                Rotation.of(Relaxing.of(peers.candidates(asked, Set.of(), Viewer.ANYONE), asked.constraints()), 1)
                        .stream()
                        .limit(Rotation.FIRST)
                        .toList();
        var shown = new PeerNodes.ToLoad();
        for (var one : first) {
            shown.ids().add(one.id());
            shown.proofs(one);
            if (one.kind() == PeerKind.CITY) shown.contact(one);
        }
        page.time(() -> portal.getBean(PeerNodes.class).find(shown, Viewer.ANYONE));
    }

    private void print() {
        System.out.println("p50 and p99 in milliseconds");
        print("peers, whole", whole);
        print("  understanding", understanding);
        print("  candidates, scored", candidates);
        print("    evidence", evidence);
        print("bare Lucene", lucene);
        print("bare Cypher, facts", facts);
        print("bare Cypher, page", page);
        double bare = lucene.micros(0.5) + facts.micros(0.5) + page.micros(0.5);
        System.out.printf("the whole is %.2f times the bare work, by the medians%n", whole.micros(0.5) / bare);
    }

    private static void print(String name, Timing timing) {
        System.out.printf("%-24s %8.1f %8.1f%n", name, timing.micros(0.5) / 1_000, timing.micros(0.99) / 1_000);
    }

    private void countCypher(List<PeerQuestion> questions) {
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
        var asked = new ListAppender<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                // it is kept from here on; asked later, it would be that of whoever asks
                event.getThreadName();
                super.append(event);
            }
        };
        asked.start();
        logger.addAppender(asked);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        var here = Thread.currentThread().getName();
        long most = 0;
        for (var question : questions) {
            asked.list.clear();
            peers.find(question, PAGE, true, Viewer.ANYONE, "bench");
            most = Math.max(
                    most,
                    List.copyOf(asked.list).stream()
                            .filter(event -> event.getThreadName().equals(here))
                            .filter(event -> event.getFormattedMessage().startsWith("Executing"))
                            .count());
        }
        logger.setLevel(Level.INFO);
        System.out.println("at most " + most + " questions to the graph in one request");
    }
}
