import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Runs every command of the README in its order, and compares the answers it shows with what the portal says:
/// `java .ci/Readme.java` on a clean checkout. A command that starts a portal runs until the next one starts;
/// `./mvnw verify` is passed over, because whoever runs this has just run it.
public final class Readme {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|graphql|json)\\n(.*?)^```");

    /// What every answer says at its end of its cost.
    private static final Pattern COST =
            Pattern.compile(",\"extensions\":\\{\"cost\":\\{\"requested\":\\d+,\"limit\":\\d+}}(?=}$)");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Process portal;
    private int port = 8080;
    private String question;

    record Block(String language, String text) {}

    public static void main(String[] arguments) throws Exception {
        if (Files.exists(Path.of("data"))) {
            System.err.println("./data is there already: run this on a clean checkout");
            System.exit(1);
        }
        var readme = new Readme();
        try {
            for (var block : blocks()) readme.follow(block);
            System.out.println("README: every command ran and every answer is as it says");
        } finally {
            readme.stop();
        }
    }

    private static List<Block> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> new Block(found.group(1), found.group(2)))
                .toList();
    }

    private void follow(Block block) throws Exception {
        switch (block.language()) {
            case "graphql" -> question = block.text();
            case "json" -> compare(block.text());
            default -> {
                for (var command : commands(block.text())) run(command);
            }
        }
    }

    /// A line each, but for lines that end in a pipe.
    private static List<String> commands(String text) {
        var commands = new ArrayList<String>();
        for (var line : text.strip().split("\\n"))
            if (!commands.isEmpty() && commands.getLast().endsWith("|"))
                commands.set(commands.size() - 1, commands.getLast() + "\n" + line);
            else commands.add(line);
        return commands;
    }

    private void run(String command) throws Exception {
        if (command.equals("./mvnw verify")) return;
        System.out.println("README: " + command.lines().findFirst().orElse(""));
        if (command.contains("spring-boot:run") || command.startsWith("java -jar")) {
            start(command);
            return;
        }
        var process = shell(command).redirectErrorStream(true).start();
        var answer = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0 || answer.contains("\"errors\"") || answer.contains("\"error\""))
            throw new IllegalStateException(command + "\nanswers\n" + answer);
    }

    private void start(String command) throws Exception {
        stop();
        var given = Pattern.compile("--server\\.port=(\\d+)").matcher(command);
        port = given.find() ? Integer.parseInt(given.group(1)) : 8080;
        portal = shell("exec " + command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "readme.log").toFile())
                .start();
        for (int seconds = 0; seconds < 300; seconds++) {
            if (!portal.isAlive()) break;
            if (isReady()) return;
            Thread.sleep(1000);
        }
        throw new IllegalStateException(command + " does not answer:\n" + Files.readString(Path.of("target", "readme.log")));
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/readyz")).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void compare(String expected) throws Exception {
        var body = "{\"query\": \"" + question.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        if (!COST.matcher(bare(answer)).replaceFirst("").equals(bare("{\"data\":" + expected + "}")))
            throw new IllegalStateException("The README says\n" + expected + "\nand the portal says\n" + answer);
        System.out.println("README: an answer is as it says");
    }

    /// Without white space outside of texts.
    private static String bare(String json) {
        return Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\s+")
                .matcher(json)
                .replaceAll(found -> found.group().isBlank() ? "" : java.util.regex.Matcher.quoteReplacement(found.group()));
    }

    private static ProcessBuilder shell(String command) {
        var builder = new ProcessBuilder("bash", "-c", command);
        var java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, ours) -> ours + ":" + path);
        return builder;
    }

    private void stop() throws InterruptedException {
        if (portal == null) return;
        portal.descendants().forEach(ProcessHandle::destroy);
        portal.destroy();
        if (!portal.waitFor(60, TimeUnit.SECONDS)) portal.destroyForcibly();
        portal = null;
    }
}
