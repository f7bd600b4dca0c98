package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.citypeers.city.CityRow;
import org.citypeers.graph.Row;
import org.citypeers.intake.WrittenShelf;
import org.citypeers.people.PersonRow;
import org.citypeers.people.PostRow;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.practice.ImplementationRow;
import org.citypeers.practice.PracticeRow;
import org.citypeers.program.CohortRow;
import org.citypeers.program.ProgramRow;
import org.citypeers.resource.ResourceRow;
import org.citypeers.topic.TopicRow;
import org.junit.jupiter.api.Test;

/// Every reference of the shelf names something that is on it.
class ReferencesTests {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    private static final Set<String> PRACTICES = Set.copyOf(TheShelf.ids(PracticeRow.class));
    private static final Set<String> PLAYBOOKS = Set.copyOf(TheShelf.ids(PlaybookRow.class));
    private static final Set<String> RESOURCES = Set.copyOf(TheShelf.ids(ResourceRow.class));
    private static final Set<String> PROGRAMS = Set.copyOf(TheShelf.ids(ProgramRow.class));

    @Test
    void everythingNamesTopicsThatExist() {
        TheShelf.TOPICS.forEach(row -> namesTopics(row, row.broader(), row.related()));
        TheShelf.PLAYBOOKS.forEach(row -> namesTopics(row, row.topics()));
        TheShelf.RESOURCES.forEach(row -> namesTopics(row, row.topics()));
        TheShelf.PRACTICES.forEach(row -> namesTopics(row, row.topics(), row.challenges()));
        TheShelf.WRITTEN.rows(ProgramRow.class).forEach(row -> namesTopics(row, row.topics()));
        TheShelf.WRITTEN.rows(PersonRow.class).forEach(row -> namesTopics(row, row.topics()));
    }

    @Test
    void aPlaybookDescribesAPractice() {
        assertThat(TheShelf.PLAYBOOKS).extracting(PlaybookRow::practice).isSubsetOf(PRACTICES);
    }

    @Test
    void atLeastFourPlaybooksAreInSpanishAndHaveTheStepsOfTheirOriginals() {
        var originals = TheShelf.byId(TheShelf.PLAYBOOKS);
        assertThat(TheShelf.PLAYBOOKS)
                .filteredOn(playbook -> !"en".equals(playbook.language()))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(playbook -> {
                    var original = originals.get(String.valueOf(playbook.translationOf()));
                    assertThat(original).as(playbook.id()).isNotNull();
                    assertThat(TheShelf.keys(playbook)).as(playbook.id()).isEqualTo(TheShelf.keys(original));
                    assertThat(playbook.practice()).isEqualTo(original.practice());
                });
    }

    @Test
    void anImplementationNamesCitiesPeopleProgramsAndOthersOfItsKind() {
        var implementations = new HashSet<String>();
        TheShelf.PRACTICES.forEach(row -> row.implementations().forEach(one -> implementations.add(one.id())));
        for (var practice : TheShelf.PRACTICES) {
            var cities = TheShelf.namesOf(CityRow.class, practice);
            var people = TheShelf.namesOf(PersonRow.class, practice);
            var programs = TheShelf.namesOf(ProgramRow.class, practice);
            assertThat(programs).as(practice.id()).containsAll(practice.programs());
            assertThat(practice.implementations())
                    .as(practice.id())
                    .extracting(ImplementationRow::id)
                    .doesNotContainNull();
            for (var one : practice.implementations()) {
                assertThat(cities).as(one.id()).contains(String.valueOf(one.city()));
                assertThat(people).as(one.id()).containsAll(one.lead());
                assertThat(implementations).as(one.id()).containsAll(one.adaptedFrom());
                if (one.program() != null) assertThat(programs).as(one.id()).contains(one.program());
                if (one.cohort() != null) assertThat(cohorts()).as(one.id()).contains(one.cohort());
            }
        }
    }

    @Test
    void cohortsPostsPeopleAndDocumentsNameCities() {
        for (var program : TheShelf.WRITTEN.rows(ProgramRow.class))
            for (var cohort : program.cohorts())
                assertThat(cohort.cities())
                        .as(cohort.id())
                        .extracting(CohortRow.Participant::city)
                        .isSubsetOf(TheShelf.namesOf(CityRow.class, program));
        for (var post : TheShelf.WRITTEN.rows(PostRow.class))
            assertThat(TheShelf.namesOf(CityRow.class, post)).contains(String.valueOf(post.city()));
        for (var person : TheShelf.WRITTEN.rows(PersonRow.class))
            assertThat(person.posts())
                    .extracting(PersonRow.Held::city)
                    .isSubsetOf(TheShelf.namesOf(CityRow.class, person));
        for (var resource : TheShelf.RESOURCES) {
            assertThat(TheShelf.namesOf(CityRow.class, resource)).containsAll(resource.places());
            assertThat(TheShelf.namesOf(PersonRow.class, resource)).containsAll(resource.authors());
        }
    }

    @Test
    void noLinkIsDead() {
        TheShelf.WRITTEN
                .files()
                .filter(path -> path.endsWith(".md"))
                .forEach(path -> LINK.matcher(TheShelf.text(path))
                        .results()
                        .map(link -> link.group(1))
                        .forEach(link -> assertThat(leadsSomewhere(link))
                                .as(path + " links " + link)
                                .isTrue()));
    }

    /// Nobody would find a template that no playbook links.
    @Test
    void everyTemplateIsLinkedByAPlaybookOrByItsTranslation() {
        var linked = new HashSet<String>();
        TheShelf.PLAYBOOKS.forEach(playbook -> LINK.matcher(TheShelf.text(playbook))
                .results()
                .forEach(link -> linked.add(link.group(1).replace("resource:", ""))));
        assertThat(linked)
                .containsAll(RESOURCES.stream()
                        .filter(id -> id.startsWith("template-"))
                        .toList());
    }

    @SafeVarargs
    private static void namesTopics(Row row, List<String>... references) {
        for (var list : references)
            assertThat(TheShelf.namesOf(TopicRow.class, row)).as(row.id()).containsAll(list);
    }

    private static boolean leadsSomewhere(String link) {
        if (link.startsWith("resource:")) return RESOURCES.contains(link.substring("resource:".length()));
        if (link.startsWith("/playbooks/")) return PLAYBOOKS.contains(link.substring("/playbooks/".length()));
        if (link.startsWith("/programs/")) return PROGRAMS.contains(link.substring("/programs/".length()));
        if (link.matches("https?://.*")) return true;
        return Files.exists(WrittenShelf.FOLDER.resolve(link));
    }

    private static List<String> cohorts() {
        return TheShelf.WRITTEN.rows(ProgramRow.class).stream()
                .flatMap(program -> program.cohorts().stream().map(CohortRow::id))
                .toList();
    }
}
