package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.citypeers.Visitor;
import org.citypeers.peers.StarterPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The worked examples, each run in every language it is told in. With `-Dexamples.write=true` their answers are
/// written anew.
class ExamplesTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path EXAMPLES = Path.of("src/docs/api");
    private static final Path COMPILER = Path.of("frontend/node_modules/typescript/bin/tsc");
    private static final Path COMPILED = Path.of("target/examples");

    private final StarterPortal portal = StarterPortal.shared();
    private final Visitor administrator = Visitor.administrator(portal.port(), portal.data());

    /// Other tests look at the same portal.
    @AfterEach
    void takeBackWhatWasPublished() {
        administrator.answer("""
                mutation { practiceWithdraw(input: {by: {slug: "example-tool-library"}, reason: "an example"}) { id } }""", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"find-a-step", "find-peers", "read-a-city", "read-a-practice", "publish-a-practice"})
    void anExampleIsAnsweredAsItSays(String name) throws Exception {
        var answer = administrator.answer(text(name + ".graphql"), Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        if (Boolean.getBoolean("examples.write"))
            Files.writeString(
                    EXAMPLES.resolve(name + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data(answer)) + "\n");
        var told = JSON.readTree(text(name + ".json"));
        assertThat(data(answer)).isEqualTo(told);
        assertThat(data(JSON.readTree(run("sh", EXAMPLES.resolve(name + ".sh").toString()))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"find-a-step", "find-peers", "read-a-city", "read-a-practice", "publish-a-practice"})
    void anExampleInTypeScriptIsStrictAndAnsweredAlike(String name) throws Exception {
        compile(name);
        var answer = JSON.readTree(run("node", COMPILED.resolve(name + ".js").toString()));
        assertThat(answer.equals(ExamplesTests::compare, JSON.readTree(text(name + ".json"))))
                .as(answer.toString())
                .isTrue();
    }

    @Test
    void newsIsHeardInCurl() throws Exception {
        assertNews("sh", EXAMPLES.resolve("listen-for-news.sh").toString());
    }

    @Test
    void newsIsHeardInTypeScript() throws Exception {
        compile("listen-for-news");
        assertNews("node", COMPILED.resolve("listen-for-news.js").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find-a-step",
                "find-peers",
                "read-a-city",
                "read-a-practice",
                "publish-a-practice",
                "listen-for-news"
            })
    void theDocumentIsTheSameInAllLanguages(String name) throws IOException {
        assertThat(text(name + ".ts")).contains("`\n" + text(name + ".graphql") + "`");
        assertThat(text(name + ".sh")).contains(name + ".graphql");
    }

    private void assertNews(String... command) throws Exception {
        var lines = portal.bean(LiveLines.class);
        int before = lines.count();
        var listener = process(command).start();
        try {
            while (lines.count() == before && listener.isAlive()) Thread.sleep(20);
            administrator.ask(text("publish-a-practice.graphql"), Map.of());
            var heard = line(listener.inputReader(), one -> one.contains("libraryItemPublished"));
            assertThat(JSON.readTree(heard.substring(heard.indexOf('{'))).get("data"))
                    .isEqualTo(JSON.readTree(text("listen-for-news.json")).get("data"));
        } finally {
            listener.descendants().forEach(ProcessHandle::destroy);
            listener.destroy();
        }
    }

    private static String line(BufferedReader reader, Predicate<String> wanted) throws IOException {
        for (var line = reader.readLine(); line != null; line = reader.readLine()) if (wanted.test(line)) return line;
        throw new IllegalStateException("nothing was heard");
    }

    /// The front end's own compiler; without the front end there is none.
    private static void compile(String name) throws Exception {
        assumeTrue(Files.exists(COMPILER), "the front end is not installed");
        Files.createDirectories(COMPILED);
        Files.writeString(COMPILED.resolve("package.json"), "{\"type\": \"module\"}");
        var compiler = new ProcessBuilder(List.of(
                        "node",
                        COMPILER.toString(),
                        "--strict",
                        "--target",
                        "es2022",
                        "--module",
                        "es2022",
                        "--lib",
                        "es2022,dom,dom.asynciterable",
                        "--ignoreConfig",
                        "--outDir",
                        COMPILED.toString(),
                        EXAMPLES.resolve(name + ".ts").toString()))
                .redirectErrorStream(true)
                .start();
        var said = new String(compiler.getInputStream().readAllBytes());
        assertThat(compiler.waitFor()).as(said).isZero();
    }

    private String run(String... command) throws Exception {
        var process = process(command).start();
        var out = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return out;
    }

    private ProcessBuilder process(String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PORTAL", "http://127.0.0.1:" + portal.port());
        builder.environment()
                .put(
                        "TOKEN",
                        Files.readString(portal.data().resolve("admin-token")).strip());
        return builder;
    }

    /// JavaScript writes 1.0 as 1.
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) return Double.compare(one.doubleValue(), other.doubleValue());
        return one.equals(other) ? 0 : 1;
    }

    /// Without what it cost.
    private static JsonNode data(JsonNode answer) {
        return JSON.valueToTree(Map.of("data", answer.get("data")));
    }

    private static String text(String file) throws IOException {
        return Files.readString(EXAMPLES.resolve(file));
    }
}
