package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.citypeers.program.ProgramRow;
import org.citypeers.topic.TopicRow;
import org.junit.jupiter.api.Test;

class TaxonomyTests {
    private static final String STAFF_WORDS = """
            blight, vacant lot, weedy lots, vista, pb, crm, citistat, seeclickfix, 311 call center, lyb, cso, foia, rfp
            cdbg, nimby, code enforcement, potholes, sdg 11, nofo, arpa, lihtc, adu, naloxone, foia backlog, stat meetings""";

    private static final Map<String, TopicRow> TOPICS = TheShelf.byId(TheShelf.TOPICS);

    @Test
    void thereAreTwoHundredTopicsOnThreeLevels() {
        assertThat(TOPICS).hasSizeGreaterThanOrEqualTo(200);
        assertThat(TheShelf.TOPICS)
                .extracting(TaxonomyTests::level)
                .contains(1, 2, 3)
                .allMatch(level -> level <= 3);
    }

    @Test
    void everyTopicIsDefinedAndHasOtherWordsInBothLanguages() {
        assertThat(TheShelf.TOPICS).allSatisfy(topic -> {
            assertThat(topic.definition()).as(topic.id()).isNotBlank();
            assertThat(topic.altLabels()).as(topic.id()).isNotEmpty();
            assertThat(topic.labels().get("es")).as(topic.id()).isNotBlank();
            assertThat(topic.altLabelsByLanguage().get("es")).as(topic.id()).isNotEmpty();
        });
    }

    @Test
    void noWordStandsUnderTwoTopicsOfALanguage() {
        for (var language : List.of("en", "es")) {
            var owners = new HashMap<String, String>();
            for (var topic : TheShelf.TOPICS)
                for (var label : new HashSet<>(labels(topic, language)))
                    assertThat(owners.putIfAbsent(label, topic.id()))
                            .as(label + " of " + topic.id())
                            .isNull();
        }
    }

    @Test
    void aRelatedTopicIsNeitherWiderNorNarrower() {
        assertThat(TheShelf.TOPICS)
                .allSatisfy(topic -> assertThat(topic.related()).as(topic.id()).allSatisfy(other -> {
                    assertThat(wider(topic)).doesNotContain(other);
                    assertThat(wider(TOPICS.get(other))).doesNotContain(topic.id());
                    assertThat(other).isNotEqualTo(topic.id());
                }));
    }

    @Test
    void matchesAreGoalsAndTargetsOfTheUnitedNations() {
        assertThat(TheShelf.TOPICS.stream().flatMap(topic -> topic.exactMatch().stream()))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .allMatch(match -> match.matches("http://metadata\\.un\\.org/sdg/([1-9]|1[0-7])(\\.[0-9a-d]+)?"));
    }

    @Test
    void thereAreTheWordsThatStaffType() {
        var words = new HashSet<String>();
        TheShelf.TOPICS.forEach(topic -> words.addAll(labels(topic, "en")));
        assertThat(STAFF_WORDS.lines().flatMap(line -> Stream.of(line.split(", "))))
                .isSubsetOf(words);
    }

    /// A topic that leads nowhere is a dead end for those who browse: something has to be about it, or about one of the
    /// narrower ones.
    @Test
    void everyTopicLeadsToSomething() {
        var used = new HashSet<String>();
        about().forEach(id -> {
            used.add(id);
            if (TOPICS.containsKey(id)) used.addAll(wider(TOPICS.get(id)));
        });
        assertThat(used).containsAll(TOPICS.keySet());
    }

    private static Stream<String> about() {
        return Stream.of(
                        TheShelf.PLAYBOOKS.stream().flatMap(row -> row.topics().stream()),
                        TheShelf.RESOURCES.stream().flatMap(row -> row.topics().stream()),
                        TheShelf.PRACTICES.stream().filter(row -> !row.sample()).flatMap(row -> row.topics().stream()),
                        TheShelf.PRACTICES.stream()
                                .filter(row -> !row.sample())
                                .flatMap(row -> row.challenges().stream()),
                        TheShelf.WRITTEN.rows(ProgramRow.class).stream().flatMap(row -> row.topics().stream()))
                .flatMap(ids -> ids);
    }

    private static int level(TopicRow topic) {
        return wider(topic).size() + 1;
    }

    /// Fails on a cycle, because it is more than three long.
    private static Set<String> wider(TopicRow topic) {
        var wider = new HashSet<String>();
        for (var at = topic;
                !at.broader().isEmpty();
                at = TOPICS.get(at.broader().getFirst())) {
            assertThat(at.broader()).as(at.id()).hasSize(1);
            assertThat(wider.add(at.broader().getFirst())).as(topic.id()).isTrue();
        }
        return wider;
    }

    private static List<String> labels(TopicRow topic, String language) {
        var labels = new ArrayList<String>();
        labels.add(language.equals("en") ? topic.label() : topic.labels().getOrDefault(language, ""));
        labels.addAll(
                language.equals("en")
                        ? topic.altLabels()
                        : topic.altLabelsByLanguage().getOrDefault(language, List.of()));
        return labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).toList();
    }
}
