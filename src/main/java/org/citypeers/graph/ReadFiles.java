package org.citypeers.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Which files were read into the graph: a file that did not change need not be read again.
@Component
public class ReadFiles {
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

    public void keep(ReadFile file) {
        graph.run("""
                MERGE (file:ShelfFile {path: $path})
                SET file.hash = $hash, file.kind = $kind, file.source = $source, file.ids = $ids
                """, Graph.map(file));
    }

    public void forget(Collection<String> paths) {
        graph.run("MATCH (file:ShelfFile) WHERE file.path IN $paths DELETE file", Map.of("paths", List.copyOf(paths)));
    }
}
