package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class ResourcePage implements PortalPage {
    static final String DOCUMENT = "ResourcePage";

    @Override
    public String path() {
        return "/resources/{slug}";
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
        var resource = data.path("resource");
        if (!resource.isObject()) return Optional.empty();
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(resource, words)));
        if (resource.hasNonNull("link"))
            blocks.add(new Block.Items(List.of(new Block.Item(
                    words.say("resource.readOriginal"), resource.path("link").asString()))));
        var body = resource.path("body").asString("");
        blocks.add(
                body.isEmpty()
                        ? new Block.Paragraph(words.say("resource.onlyLink"))
                        : written(new Block.Marked(Nodes.resourceLinks(body)), Nodes.part(resource, words)));
        if (!body.isEmpty())
            blocks.add(new Block.Items(List.of(new Block.Item(words.say("resource.markdown"), visit.path() + ".md"))));
        if (!resource.path("usedBy").isEmpty()) {
            blocks.add(new Block.Heading(words.say("resource.usedBy")));
            blocks.add(Nodes.items(resource.path("usedBy"), words));
        }
        var trail = List.of(new Reading.Link(words.say("resource.resources"), "/search?kind=RESOURCE"));
        var title = resource.path("title").asString();
        var summary = resource.path("summary").asString("");
        return Optional.of(new Reading(title, summary, trail, blocks, structured(resource, title, summary))
                .in(Nodes.part(resource, words)));
    }

    private static Block written(Block block, @Nullable String language) {
        return language == null ? block : new Block.Written(language, List.of(block));
    }

    private static List<Block.Fact> facts(JsonNode resource, Words words) {
        var facts = new ArrayList<Block.Fact>(Nodes.sampleFact(resource, words));
        facts.add(new Block.Fact(
                words.say("resource.kind"),
                words.say("resource." + resource.path("kind").asString()),
                ""));
        for (var name : List.of("collection", "publisher"))
            if (resource.hasNonNull(name))
                facts.add(new Block.Fact(
                        words.say("resource." + name), resource.path(name).asString(), ""));
        if (resource.hasNonNull("date"))
            facts.add(new Block.Fact(
                    words.say("resource.date"),
                    Figures.date(resource.path("date").asString(), words),
                    ""));
        names("authors", resource, words).ifPresent(facts::add);
        names("places", resource, words).ifPresent(facts::add);
        Nodes.topics(resource.path("topics"), words)
                .ifPresent(labels -> facts.add(new Block.Fact(words.say("resource.topics"), labels, "")));
        if (resource.hasNonNull("licence"))
            facts.add(new Block.Fact(
                    words.say("resource.licence"), resource.path("licence").asString(), ""));
        return facts;
    }

    private static Optional<Block.Fact> names(String field, JsonNode resource, Words words) {
        var names = Nodes.stream(resource.path(field))
                .map(one -> one.path("name").asString())
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Fact(words.say("resource." + field), names, ""));
    }

    private static Map<String, Object> structured(JsonNode resource, String title, String summary) {
        var type = resource.path("kind").asString().equals("DATASET") ? "Dataset" : "CreativeWork";
        return Map.of("@type", type, "name", title, "description", summary);
    }
}
