package org.citypeers.library;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;

/// How much of a question a document that speaks for somebody has.
class CarriedTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        var items = new ArrayList<Item>();
        for (int at = 0; at < 40; at++)
            items.add(Item.of("resource", "budget-" + at, "Budgeting notes " + at, "What departments spend"));
        items.add(Item.of("resource", "both", "Participatory budgeting", "Residents decide"));
        items.add(Item.of("resource", "rare", "Participatory art", "Residents paint"));
        library.put(items.toArray(Item[]::new));
    }

    @Test
    void whatHasEveryWordCarriesItAllAndARareWordMoreThanACommonOne() {
        var carried = carried("participatory budgeting");
        assertThat(carried.get("both")).isGreaterThan(0.99);
        assertThat(carried.get("rare")).isGreaterThan(0.5);
        assertThat(carried.get("budget-7")).isLessThan(0.1);
    }

    @Test
    void aWordThatNothingHasWeighsMost() {
        assertThat(carried("hydrofoil budgeting").get("budget-7")).isLessThan(0.1);
        assertThat(carried("hydrofoil participatory").get("rare")).isBetween(0.3, 0.5);
    }

    @Test
    void whoAsksForNothingInParticularIsAnsweredByAnything() {
        assertThat(carried("").values()).isNotEmpty().allMatch(share -> share == 1);
    }

    private Map<String, Double> carried(String words) {
        return new EvidenceSearch(library.serving, new Vocabulary(List::of))
                .of(words, Map.of(), 100, Viewer.ANYONE).stream().collect(toMap(Evidence::slug, Evidence::carried));
    }
}
