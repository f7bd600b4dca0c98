package org.citypeers.intake;

import java.util.List;
import java.util.Optional;
import org.citypeers.city.Cities;
import org.citypeers.city.CityRow;
import org.citypeers.people.People;
import org.citypeers.people.PersonRow;
import org.citypeers.people.PostRow;
import org.citypeers.people.Posts;
import org.citypeers.playbook.PlaybookMarkdown;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.playbook.Playbooks;
import org.citypeers.practice.PracticeRow;
import org.citypeers.practice.Practices;
import org.citypeers.program.ProgramRow;
import org.citypeers.program.Programs;
import org.citypeers.resource.ResourceMarkdown;
import org.citypeers.resource.ResourceRow;
import org.citypeers.resource.Resources;
import org.citypeers.topic.TopicRow;
import org.citypeers.topic.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The kinds of rows, in the order a shelf is loaded.
@Component
class IntakeKinds {
    private final List<IntakeKind<?>> kinds;

    IntakeKinds(List<IntakeKind<?>> kinds) {
        this.kinds = kinds;
    }

    List<IntakeKind<?>> all() {
        return kinds;
    }

    List<String> names() {
        return kinds.stream().<String>map(IntakeKind::name).toList();
    }

    Optional<IntakeKind<?>> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /// @throws Refused when there is no such kind
    IntakeKind<?> required(String name) {
        return named(name)
                .orElseThrow(() -> new Refused(
                        404, "there is no kind \"" + name + "\"; the kinds are " + String.join(", ", names())));
    }

    /// A kind a line.
    @Configuration(proxyBeanMethods = false)
    static class Registry {
        @Bean
        @Order(1)
        IntakeKind<TopicRow> topicRows(Topics topics) {
            return IntakeKind.of("topics", Topics.TARGET, TopicRow.class, topics::put, topics::remove)
                    .reading("text/turtle", SkosReader::turtle)
                    .reading("application/ld+json", SkosReader::jsonLd);
        }

        @Bean
        @Order(2)
        IntakeKind<CityRow> cityRows(Cities cities) {
            return IntakeKind.of("cities", Cities.TARGET, CityRow.class, cities::put, cities::remove);
        }

        @Bean
        @Order(3)
        IntakeKind<ProgramRow> programRows(Programs programs) {
            return IntakeKind.of("programs", Programs.TARGET, ProgramRow.class, programs::put, programs::remove);
        }

        @Bean
        @Order(4)
        IntakeKind<PostRow> postRows(Posts posts) {
            return IntakeKind.of("posts", Posts.TARGET, PostRow.class, posts::put, posts::remove);
        }

        @Bean
        @Order(5)
        IntakeKind<PersonRow> personRows(People people) {
            return IntakeKind.of("people", People.TARGET, PersonRow.class, people::put, people::remove);
        }

        @Bean
        @Order(6)
        IntakeKind<ResourceRow> resourceRows(Resources resources) {
            return IntakeKind.of("resources", Resources.TARGET, ResourceRow.class, resources::put, resources::remove)
                    .readingMarkdown(new MarkdownForm<>(IntakeKinds::resource, ResourceMarkdown::write));
        }

        @Bean
        @Order(7)
        IntakeKind<PracticeRow> practiceRows(Practices practices) {
            return IntakeKind.of("practices", Practices.TARGET, PracticeRow.class, practices::put, practices::remove);
        }

        @Bean
        @Order(8)
        IntakeKind<PlaybookRow> playbookRows(Playbooks playbooks) {
            return IntakeKind.of("playbooks", Playbooks.TARGET, PlaybookRow.class, playbooks::put, playbooks::remove)
                    .readingMarkdown(new MarkdownForm<>(IntakeKinds::playbook, PlaybookMarkdown::write));
        }
    }

    static MarkdownForm.Read<ResourceRow> resource(String path, String text) {
        var read = ResourceMarkdown.read(path, text);
        return new MarkdownForm.Read<>(read.row(), read.warnings());
    }

    static MarkdownForm.Read<PlaybookRow> playbook(String path, String text) {
        var read = PlaybookMarkdown.read(path, text);
        return new MarkdownForm.Read<>(read.row(), read.warnings());
    }
}
