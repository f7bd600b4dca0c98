package org.citypeers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Gives a test its own data folder and clears it away afterwards.
class TestFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("citypeers-test");
            TestPropertyValues.of("citypeers.data=" + folder).applyTo(context);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    FileSystemUtils.deleteRecursively(folder);
                } catch (IOException stillOpen) {
                    folder.toFile().deleteOnExit();
                }
            }));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
