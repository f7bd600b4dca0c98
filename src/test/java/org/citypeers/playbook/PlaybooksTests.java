package org.citypeers.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PastTheDoor;
import org.citypeers.PortalTest;
import org.citypeers.graph.Put.Outcome;
import org.citypeers.graph.References;
import org.citypeers.graphql.Nodes;
import org.citypeers.resource.ResourceRow;
import org.citypeers.resource.Resources;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PlaybooksTests {
    @Autowired
    Playbooks playbooks;

    @Autowired
    Resources resources;

    @Autowired
    References references;

    @Autowired
    Nodes nodes;

    @Autowired
    ExecutionGraphQlService service;

    @Test
    void aChangedTextIsANewVersionAndTheOldOneStaysReadable() {
        var first = TestFiles.row("versioned", "Ask the block.");
        playbooks.put("playbooks-versions", List.of(first));
        assertThat(playbooks.put("playbooks-versions", List.of(first)).outcomes())
                .containsEntry("versioned", Outcome.UNCHANGED);
        assertThat(versions("versioned")).containsExactly(1);

        var retitled = PlaybookMarkdown.read(
                        "versioned.md", PlaybookMarkdown.write(first).replace("Try it", "Do it"))
                .row();
        assertThat(playbooks.put("playbooks-versions", List.of(retitled)).outcomes())
                .containsEntry("versioned", Outcome.UPDATED);
        assertThat(versions("versioned")).containsExactly(1);

        playbooks.put("playbooks-versions", List.of(TestFiles.row("versioned", "Ask the whole block.")));
        assertThat(versions("versioned")).containsExactly(2, 1);
        ask("""
                { playbook(by: {slug: "versioned"}) {
                    step(key: "ask") { text url section { title } playbook { slug } }
                    steps(requirement: OPTIONAL) { stepKey }
                    old: version(number: 1) { id isCurrent step(key: "ask") { id text url } sections { title } }
                    none: version(number: 0) { id } } }""")
                .path("playbook.step.text")
                .entity(String.class)
                .isEqualTo("Ask the whole block.")
                .path("playbook.step.section.title")
                .entity(String.class)
                .isEqualTo("Start")
                .path("playbook.step.url")
                .entity(String.class)
                .isEqualTo("/playbooks/versioned#ask")
                .path("playbook.steps")
                .entityList(Object.class)
                .hasSize(0)
                .path("playbook.old.step.text")
                .entity(String.class)
                .isEqualTo("Ask the block.")
                .path("playbook.old.step.url")
                .entity(String.class)
                .isEqualTo("/playbooks/versioned?version=1#ask")
                .path("playbook.none")
                .valueIsNull();
    }

    @Test
    void versionsAndStepsAreNodesAndGoWithTheirPlaybook() {
        playbooks.put("playbooks-nodes", List.of(TestFiles.row("noded", "Ask.")));
        var answer = ask("{ playbook(by: {slug: \"noded\"}) { version { id } step(key: \"ask\") { id } } }");
        var version = answer.path("playbook.version.id").entity(String.class).get();
        var step = answer.path("playbook.step.id").entity(String.class).get();
        assertThat(nodes.byId(List.of(version, step), Viewer.ANYONE)).hasSize(2);
        playbooks.remove("playbooks-nodes", List.of("noded"));
        assertThat(nodes.byId(List.of(version, step), Viewer.ANYONE)).isEmpty();
    }

    @Test
    void linksToResourcesResolveWhenTheResourceArrivesAndOnlyCurrentStepsUseIt() {
        playbooks.put("playbooks-uses", List.of(TestFiles.row("using", "Fill in [the form](resource:uses-form).")));
        assertThat(references.open("playbooks-uses", 10)).contains(new References.Open("resource", "uses-form", 1));
        resources.put("playbooks-uses", List.of(resource("uses-form", List.of())));
        assertThat(references.open("playbooks-uses", 10))
                .doesNotContain(new References.Open("resource", "uses-form", 1));

        playbooks.put("playbooks-uses", List.of(TestFiles.row("using", "Now fill in [the form](resource:uses-form).")));
        ask("""
                { resource(by: {slug: "uses-form"}) { usedBy { stepKey text } }
                  playbook(by: {slug: "using"}) {
                    resources { slug }
                    versions { step(key: "ask") { resources { slug } } } } }""")
                .path("resource.usedBy[*].text")
                .entityList(String.class)
                .containsExactly("Now fill in [the form](resource:uses-form).")
                .path("playbook.resources[*].slug")
                .entityList(String.class)
                .containsExactly("uses-form")
                .path("playbook.versions[*].step.resources[*].slug")
                .entityList(String.class)
                .containsExactly("uses-form", "uses-form");
    }

    @Test
    void whatIsHiddenIsNowhereToBeSeen() {
        var open = TestFiles.row("hidden", "Fill in [the form](resource:hidden-form).");
        resources.put("playbooks-hidden", List.of(resource("hidden-form", List.of("network"))));
        playbooks.put("playbooks-hidden", List.of(open));
        ask("{ playbook(by: {slug: \"hidden\"}) { resources { slug } step(key: \"ask\") { resources { slug } } } }")
                .path("playbook.resources")
                .entityList(Object.class)
                .hasSize(0)
                .path("playbook.step.resources")
                .entityList(Object.class)
                .hasSize(0);
        var step = ask("{ playbook(by: {slug: \"hidden\"}) { version(number: 1) { step(key: \"ask\") { id } } } }")
                .path("playbook.version.step.id")
                .entity(String.class)
                .get();

        var hidden = PlaybookMarkdown.write(open).replace("title:", "visibility: [network]\ntitle:");
        playbooks.put(
                "playbooks-hidden",
                List.of(PlaybookMarkdown.read("hidden.md", hidden).row()));
        ask("{ playbook(by: {slug: \"hidden\"}) { id } resource(by: {slug: \"hidden-form\"}) { id } }")
                .path("playbook")
                .valueIsNull()
                .path("resource")
                .valueIsNull();
        assertThat(nodes.byId(List.of(step), Viewer.ANYONE)).isEmpty();
        var member = new Viewer("member", Set.of("network"), Set.of());
        assertThat(nodes.byId(List.of(step), member)).hasSize(1);
    }

    @Test
    void translationsFindEachOther() {
        playbooks.put(
                "playbooks-languages",
                List.of(
                        TestFiles.row("original", "Ask the people on the block what they want to do with the lot."),
                        translation("spanish", "Pregunte a los vecinos de la cuadra qué es lo que quieren."),
                        translation("french", "Demandez.")));
        ask("{ playbook(by: {slug: \"spanish\"}) { language translations { slug language } } }")
                .path("playbook.language")
                .entity(String.class)
                .isEqualTo("es")
                .path("playbook.translations[*].slug")
                .entityList(String.class)
                .containsExactly("french", "original");
    }

    private List<Integer> versions(String slug) {
        return ask("{ playbook(by: {slug: \"" + slug + "\"}) { versions { version } } }")
                .path("playbook.versions[*].version")
                .entityList(Integer.class)
                .get();
    }

    private GraphQlTester.Response ask(String document) {
        return PastTheDoor.as(Viewer.ANYONE, service).document(document).execute();
    }

    private static PlaybookRow translation(String id, String text) {
        return PlaybookMarkdown.read(
                        id + ".md",
                        PlaybookMarkdown.write(TestFiles.row(id, text))
                                .replace("title:", "translationOf: original\ntitle:"))
                .row();
    }

    private static ResourceRow resource(String id, List<String> visibility) {
        return JsonMapper.shared()
                .convertValue(
                        Map.of("id", id, "title", "Form " + id, "visibility", visibility, "sample", false),
                        ResourceRow.class);
    }
}
