package org.citypeers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Says what can be imported; the form itself is the front end's, since it reads a file and streams the answer.
@Component
class IntakePage implements PortalPage {
    static final String CONTRACT = "/intake-contract";

    private static final List<String> KINDS =
            List.of("topics", "cities", "programs", "posts", "people", "resources", "practices", "playbooks");

    @Override
    public String path() {
        return "/intake";
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var kinds = KINDS.stream()
                .map(kind -> new Block.Item(words.say("intake." + kind), null))
                .toList();
        return Optional.of(new Reading(
                words.say("intake.title"),
                words.say("intake.lead"),
                List.of(),
                List.of(
                        new Block.Paragraph(words.say("intake.withoutScript")),
                        new Block.Heading(words.say("intake.formats")),
                        new Block.Paragraph(words.say("intake.formatsHelp")),
                        new Block.Items(kinds),
                        new Block.Items(List.of(new Block.Item(words.say("intake.contract"), CONTRACT)))),
                Map.of()));
    }
}
