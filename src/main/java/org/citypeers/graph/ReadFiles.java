package org.citypeers.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Which files were read into the graph: a file that did not change need not be read again.
@Component
public class ReadFiles {
    private static final String FORGET = "MATCH (file:ShelfFile) WHERE file.path IN $paths DELETE file";

    private final Graph graph;

    ReadFiles(Graph graph) {
        this.graph = graph;
    }

    /// A file and what it brought.
    ///
    /// @param hash of the content, and of whatever else decides what is read from it
    /// @param ids of the rows in it
    public record ReadFile(String path, String hash, String kind, String source, List<String> ids) {}

    public List<ReadFile> all() {
        return graph.all(ReadFile.class, """
                MATCH (file:ShelfFile)
                RETURN file.path AS path, file.hash AS hash, file.kind AS kind, file.source AS source, file.ids AS ids
                ORDER BY path
                """, Map.of());
    }

    /// @param broken paths of files that were not read to their end, and will be read again
    public void keep(List<ReadFile> files, Collection<String> broken) {
        graph.write(work -> {
            if (!files.isEmpty()) work.run("""
                    UNWIND $files AS read
                    MERGE (file:ShelfFile {path: read.path})
                    SET file.hash = read.hash, file.kind = read.kind, file.source = read.source, file.ids = read.ids
                    """, Map.of("files", Graph.maps(files)));
            if (!broken.isEmpty()) work.run(FORGET, Map.of("paths", List.copyOf(broken)));
            return true;
        });
    }

    public void forget(Collection<String> paths) {
        graph.run(FORGET, Map.of("paths", List.copyOf(paths)));
    }
}
