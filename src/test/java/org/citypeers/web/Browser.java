package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Runs the tests of the front end, which have a browser of their own.
record Browser(int exit, String report) {
    static Browser run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        // its input must not be ours: the tests' JVM is told by its own input what to do
        var tests = new ProcessBuilder(command)
                .directory(Path.of("frontend").toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true);
        tests.environment().putAll(environment);
        tests.environment().put("NO_COLOR", "1");
        var process = tests.start();
        var report = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Browser(process.waitFor(), report);
    }
}
