package org.citypeers.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// Finds the files of the shelf: inside the program, or in a folder somebody edits.
@Component
class ShelfFiles {
    private static final String ROOT = "resources-library/";

    private final IntakeProperties settings;

    ShelfFiles(IntakeProperties settings) {
        this.settings = settings;
    }

    /// By path.
    List<ShelfFile> all() throws IOException {
        var folder = settings.shelfFolder();
        var files = folder == null ? inside() : below(folder);
        return files.stream().sorted(Comparator.comparing(ShelfFile::path)).toList();
    }

    private static List<ShelfFile> inside() throws IOException {
        var files = new ArrayList<ShelfFile>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
            if (!resource.isReadable()) continue;
            var address = UriUtils.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
            var path = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
            files.add(new ShelfFile(path, resource.getContentAsByteArray()));
        }
        return files;
    }

    private static List<ShelfFile> below(Path folder) throws IOException {
        var files = new ArrayList<ShelfFile>();
        try (var found = Files.walk(folder)) {
            for (var path : found.filter(Files::isRegularFile).toList()) {
                var relative = folder.relativize(path).toString().replace('\\', '/');
                boolean hidden = relative.startsWith(".") || relative.contains("/.");
                if (!hidden) files.add(new ShelfFile(relative, Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
