package org.citypeers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class ProgramsPage implements PortalPage {
    @Override
    public String path() {
        return "/programs";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("ProgramsPage");
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var programs = Nodes.stream(data.path("programs"))
                .map(program -> new Block.Item(
                                program.path("title").asString(),
                                "/programs/"
                                        + Nodes.encoded(program.path("slug").asString()),
                                program.path("summary").asString(""),
                                Nodes.sample(program, words))
                        .in(Nodes.part(program, words)))
                .toList();
        var title = words.say("program.programs");
        var structured = Map.<String, Object>of("@type", "CollectionPage", "name", title);
        return Optional.of(new Reading(
                title, words.say("program.programsLead"), List.of(), List.of(new Block.Items(programs)), structured));
    }
}
