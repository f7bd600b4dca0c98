package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortcutTests {
    @TempDir
    Path folder;

    @Test
    void totalsCountWhatIsRanked() throws IOException {
        try (var library = new SmallLibrary(folder)) {
            library.put("city", "The city's universities", "Children and their bicycles", "en", Viewer.PUBLIC);
            library.put("parking", "Universal parking permits", "A permit for every child", "en", Viewer.PUBLIC);
            library.put("permiso", "Permisos de estacionamiento", "Las bicicletas de los niños", "es", Viewer.PUBLIC);
            library.put("papers", "Parking permits in Paris", "Universidades, bicicletas", "fr", Viewer.PUBLIC);
            library.put("hidden", "Parking permits", "Bicycles", "en", "city:hidden");
            library.open();
            for (var words : new String[] {
                "parking",
                "parkign permits",
                "permisos",
                "bicicletas para niños",
                "\"parking permits\"",
                "child",
                "universal -paris",
                "city's",
                "where do children ride their bicycles in the city",
                "-parking",
                "zzzz"
            })
                assertThat(library.found(words, false)).as(words).hasSize(library.ask(searcher -> {
                    var wanted = SmallLibrary.understood(words, searcher).query();
                    var filters = new Filters(LibraryFilter.NONE, Viewer.ANYONE, searcher);
                    return searcher.count(filters.around(wanted, null));
                }));
        }
    }
}
