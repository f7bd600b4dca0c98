import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Builds the front end for Maven, and only what changed: packages when their lock file did, pages when a source or the
/// contract did. Run from the top of the project.
class Build {
    private static final Path FRONTEND = Path.of("frontend");
    private static final Path WORKBENCH = FRONTEND.resolve("graphiql");
    private static final Path CLASSES = Path.of("target/classes");
    private static final String WAY_OUT =
            " Install Node 20.19 or newer, or build the API alone with -Dskip.frontend=true.";

    public static void main(String[] arguments) throws Exception {
        requireNode();
        new Part(
                        FRONTEND,
                        List.of(FRONTEND.resolve("node_modules"), FRONTEND.resolve("e2e"), WORKBENCH),
                        Path.of("schema"),
                        List.of("portal/index.html", "persisted/portal.json", "reference/index.html"))
                .build();
        new Part(
                        WORKBENCH,
                        List.of(WORKBENCH.resolve("node_modules")),
                        Path.of("src/docs/api"),
                        List.of("workbench/index.html"))
                .build();
    }

    /// A package of its own, with a lock file of its own.
    ///
    /// @param others what stands in its folder and is no source of it
    /// @param told what it is made of besides its folder
    /// @param results what is there once it was built, under `target/classes`
    private record Part(Path folder, List<Path> others, Path told, List<String> results) {
        void build() throws Exception {
            var installed = folder.resolve("node_modules/.citypeers-installed");
            var lock = hash(Stream.of(folder.resolve("package-lock.json")));
            if (!says(installed, lock)) {
                run(folder, "npm", "ci", "--no-audit", "--no-fund");
                write(installed, lock);
            }
            var built = Path.of("target").resolve(folder).resolve("built");
            var sources = hash(sources());
            if (says(built, sources) && results.stream().map(CLASSES::resolve).allMatch(Files::exists)) return;
            run(folder, "npm", "run", "--silent", "build");
            write(built, sources);
        }

        private Stream<Path> sources() throws IOException {
            var own = Files.walk(folder).filter(file -> others.stream().noneMatch(file::startsWith));
            return Stream.concat(own, Files.walk(told)).filter(Files::isRegularFile).sorted();
        }
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

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
        if (code != 0)
            fail("\"" + String.join(" ", command) + "\" in " + folder + "/ ended with " + code + "; its reason stands above.");
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
