package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class AccessibilityPage implements PortalPage {
    /// The lists of the statement, with how many sentences each has.
    private static final Map<String, Integer> LISTS = Map.of("tested", 5, "untested", 3, "limits", 3);

    @Override
    public String path() {
        return "/accessibility";
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.say("accessibility.aim")));
        blocks.add(new Block.Paragraph(words.say("accessibility.aimText")));
        for (var list : List.of("tested", "untested", "limits")) {
            blocks.add(new Block.Heading(words.say("accessibility." + list)));
            blocks.add(new Block.Items(IntStream.rangeClosed(1, LISTS.getOrDefault(list, 0))
                    .mapToObj(number -> new Block.Item(words.say("accessibility." + list + number), null))
                    .toList()));
        }
        blocks.add(new Block.Heading(words.say("accessibility.help")));
        blocks.add(new Block.Paragraph(words.say("accessibility.helpText")));
        return Optional.of(new Reading(
                words.say("accessibility.title"), words.say("accessibility.lead"), List.of(), blocks, Map.of()));
    }
}
