package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.citypeers.playbook.Cost;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.playbook.StepRow;
import org.citypeers.resource.ResourceRow;
import org.junit.jupiter.api.Test;

/// Who works by a translation does the same as the others.
class TranslationsTests {
    private static final Pattern TEMPLATE = Pattern.compile("resource:(template-[a-z-]+)");

    /// What a resident reads, fills in or signs.
    private static final List<String> FOR_RESIDENTS = List.of(
            "template-heat-check-sign-up",
            "template-photo-consent-form",
            "template-volunteer-sign-in-sheet",
            "template-resident-survey",
            "template-mini-grant-application-form",
            "template-garden-plot-agreement",
            "template-letter-to-the-mayor");

    private static final List<PlaybookRow> TRANSLATIONS = TheShelf.PLAYBOOKS.stream()
            .filter(playbook -> playbook.translationOf() != null)
            .toList();

    @Test
    void itsStepsTakeAsLongCostAsMuchAndAreAsRequired() {
        var originals = TheShelf.byId(TheShelf.PLAYBOOKS);
        assertThat(TRANSLATIONS).hasSizeGreaterThanOrEqualTo(4).allSatisfy(playbook -> {
            var original = Objects.requireNonNull(originals.get(Objects.requireNonNull(playbook.translationOf())));
            assertThat(playbook.duration()).as(playbook.id()).isEqualTo(original.duration());
            assertThat(band(playbook.cost())).as(playbook.id()).isEqualTo(band(original.cost()));
            assertThat(facts(playbook)).as(playbook.id()).isEqualTo(facts(original));
        });
    }

    @Test
    void whatAResidentSignsIsInTheLanguageOfThePlaybook() {
        assertThat(TRANSLATIONS)
                .allSatisfy(playbook -> assertThat(TEMPLATE.matcher(TheShelf.text(playbook))
                                .results()
                                .map(link -> link.group(1)))
                        .as(playbook.id())
                        .doesNotContainAnyElementsOf(FOR_RESIDENTS));
    }

    /// What stands in another language than the text says so before it is opened.
    @Test
    void aTemplateInAnotherLanguageSaysSo() {
        var resources = TheShelf.byId(TheShelf.RESOURCES);
        for (var playbook : TRANSLATIONS)
            TheShelf.text(playbook)
                    .lines()
                    .filter(line -> line.contains("(resource:"))
                    .forEach(line -> TEMPLATE.matcher(line)
                            .results()
                            .forEach(link -> assertThat(line.contains("en inglés"))
                                    .as(playbook.id() + ": " + line)
                                    .isEqualTo(english(Objects.requireNonNull(resources.get(link.group(1)))))));
    }

    private static boolean english(ResourceRow resource) {
        return "en".equals(resource.language());
    }

    private static List<String> facts(PlaybookRow playbook) {
        return TheShelf.steps(playbook).map(TranslationsTests::facts).toList();
    }

    private static String facts(StepRow step) {
        return step.stepKey() + " " + step.requirement() + " " + step.duration() + " " + band(step.cost());
    }

    private static String band(Cost cost) {
        return String.valueOf(cost.band());
    }
}
