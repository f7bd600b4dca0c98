import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Builds the front end for Maven, and only what changed: packages when the lock file did, pages when a source or the
/// contract did. Run from the top of the project.
class Build {
    private static final Path FRONTEND = Path.of("frontend");
    private static final Path INSTALLED = FRONTEND.resolve("node_modules/.citypeers-installed");
    private static final Path BUILT = Path.of("target/frontend/built");
    private static final List<Path> RESULTS =
            List.of(Path.of("target/classes/portal/index.html"), Path.of("target/classes/persisted/portal.json"));
    private static final String WAY_OUT =
            " Install Node 20.19 or newer, or build the API alone with -Dskip.frontend=true.";

    public static void main(String[] arguments) throws Exception {
        requireNode();
        var lock = hash(Stream.of(FRONTEND.resolve("package-lock.json")));
        if (!says(INSTALLED, lock)) {
            run("npm", "ci", "--no-audit", "--no-fund");
            write(INSTALLED, lock);
        }
        var sources = hash(sources());
        if (says(BUILT, sources) && RESULTS.stream().allMatch(Files::exists)) return;
        run("npm", "run", "--silent", "build");
        write(BUILT, sources);
    }

    private static void requireNode() throws InterruptedException {
        String version;
        try {
            var node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
            version = new String(node.getInputStream().readAllBytes()).strip();
            node.waitFor();
        } catch (IOException missing) {
            fail("The portal's pages are built with Node, and there is none on the path." + WAY_OUT);
            return;
        }
        var parts = Pattern.compile("v(\\d+)\\.(\\d+)\\..*").matcher(version);
        if (!parts.matches() || !admitted(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
            fail("The portal's pages cannot be built with Node " + version + "." + WAY_OUT);
    }

    /// As `engines` in package.json.
    private static boolean admitted(int major, int minor) {
        return major == 20 && minor >= 19 || major == 22 && minor >= 12 || major > 22;
    }

    private static Stream<Path> sources() throws IOException {
        var own = Files.walk(FRONTEND)
                .filter(file -> !file.startsWith(FRONTEND.resolve("node_modules")))
                .filter(file -> !file.startsWith(FRONTEND.resolve("e2e")));
        return Stream.concat(own, Files.walk(Path.of("schema"))).filter(Files::isRegularFile).sorted();
    }

    private static String hash(Stream<Path> files) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files.toList()) {
            digest.update(file.toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean says(Path stamp, String hash) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(hash);
    }

    private static void write(Path stamp, String hash) throws IOException {
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, hash);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).directory(FRONTEND.toFile()).inheritIO().start().waitFor();
        if (code != 0) fail("\"" + String.join(" ", command) + "\" in frontend/ ended with " + code + "; its reason stands above.");
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
