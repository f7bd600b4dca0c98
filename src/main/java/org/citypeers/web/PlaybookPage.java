package org.citypeers.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class PlaybookPage implements PortalPage {
    static final String DOCUMENT = "PlaybookPage";

    @Override
    public String path() {
        return "/playbooks/{slug}";
    }

    @Override
    public Optional<String> document() {
        return Optional.of(DOCUMENT);
    }

    @Override
    public Map<String, Object> variables(Visit visit) {
        return Map.of("slug", visit.slug());
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var playbook = data.path("playbook");
        if (!playbook.isObject()) return Optional.empty();
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(playbook, words)));
        if (!playbook.path("translations").isEmpty()) blocks.add(translations(playbook, words));
        blocks.add(new Block.Heading(words.say("playbook.results"), "results"));
        blocks.add(Results.of(playbook.path("practice").path("implementations"), words));
        var steps = Nodes.stream(playbook.path("sections"))
                .flatMap(section -> StepBlocks.of(section, playbook.path("steps"), words).stream())
                .toList();
        var written = Nodes.part(playbook, words);
        blocks.addAll(written == null ? steps : List.of(new Block.Written(written, steps)));
        blocks.add(new Block.Heading(words.say("playbook.take"), "take"));
        blocks.add(new Block.Items(List.of(
                new Block.Item(words.say("playbook.markdown"), visit.path() + ".md"),
                new Block.Item(words.say("playbook.json"), visit.path() + ".json"))));
        var trail = List.of(new Reading.Link(words.say("playbook.playbooks"), "/search?kind=PLAYBOOK"));
        return Optional.of(new Reading(
                        playbook.path("title").asString(),
                        playbook.path("summary").asString(""),
                        trail,
                        blocks,
                        structured(playbook, visit))
                .in(written)
                .withTwins(twins(playbook, visit)));
    }

    /// Each in the portal of its language, where there is one.
    private static Block translations(JsonNode playbook, Words words) {
        var twins = Nodes.stream(playbook.path("translations"))
                .map(one -> new Block.Twin(
                        one.path("title").asString(),
                        one.path("language").asString(""),
                        Language.of(one.path("language").asString(""))
                                .orElse(words.language())
                                .localize(one.path("url").asString())))
                .toList();
        return new Block.Twins(words.say("playbook.otherLanguages"), twins);
    }

    /// Where the same playbook stands in each language.
    private static Map<Language, String> twins(JsonNode playbook, Visit visit) {
        var twins = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            if (playbook.path("language").asString("").equals(language.tag())) {
                twins.put(language, visit.path());
                continue;
            }
            Nodes.stream(playbook.path("translations"))
                    .filter(one -> one.path("language").asString("").equals(language.tag()))
                    .findFirst()
                    .ifPresent(one -> twins.put(language, one.path("url").asString()));
        }
        return twins;
    }

    private static List<Block.Fact> facts(JsonNode playbook, Words words) {
        var facts = new ArrayList<Block.Fact>(Nodes.sampleFact(playbook, words));
        if (playbook.hasNonNull("cost"))
            facts.add(new Block.Fact(words.say("playbook.cost"), Figures.cost(playbook.path("cost"), words), ""));
        if (playbook.hasNonNull("duration"))
            facts.add(new Block.Fact(
                    words.say("playbook.duration"),
                    Figures.duration(playbook.path("duration").asString(), words),
                    ""));
        var people =
                Nodes.stream(playbook.path("people")).map(JsonNode::asString).collect(Collectors.joining(" · "));
        if (!people.isEmpty()) facts.add(new Block.Fact(words.say("playbook.people"), people, ""));
        var practice = playbook.path("practice");
        if (practice.isObject())
            facts.add(new Block.Fact(
                    words.say("playbook.evidence"),
                    Nodes.evidence(practice.path("evidenceLevel").asString(), words),
                    practice.path("evidence").asString()));
        return facts;
    }

    private static Map<String, Object> structured(JsonNode playbook, Visit visit) {
        var page = visit.url(visit.words().language());
        var steps = Nodes.stream(playbook.path("steps"))
                .map(step -> Map.<String, Object>of(
                        "@type",
                        "HowToStep",
                        "position",
                        step.path("position").asInt(),
                        "name",
                        step.path("title").asString(),
                        "url",
                        page + "#" + Nodes.encoded(step.path("stepKey").asString())))
                .toList();
        var howTo = new HashMap<String, Object>(Map.of(
                "@type",
                "HowTo",
                "name",
                playbook.path("title").asString(),
                "description",
                playbook.path("summary").asString(""),
                "step",
                steps));
        if (playbook.hasNonNull("duration"))
            howTo.put("totalTime", playbook.path("duration").asString());
        if (playbook.hasNonNull("language"))
            howTo.put("inLanguage", playbook.path("language").asString());
        return howTo;
    }
}
