package org.citypeers.shelf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.citypeers.intake.WrittenShelf;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.resource.ResourceRow;

/// Prints how many years of school each playbook and resource asks for, the hardest first: run it as a main class, or
/// read what `ReadabilityTests` writes to `target/readability.txt`.
final class ReadabilityReport {
    private ReadabilityReport() {}

    /// @param language BCP 47
    record Line(String path, String language, Readability text) {
        boolean spanish() {
            return language.equals("es");
        }

        @Override
        public String toString() {
            var figure =
                    spanish() ? "ease  %5.1f".formatted(text.easeInSpanish()) : "grade %5.1f".formatted(text.grade());
            return "%s  %,6d words  %5.1f words a sentence  %s"
                    .formatted(figure, text.words(), (double) text.words() / text.sentences(), path);
        }
    }

    public static void main(String... none) {
        lines(WrittenShelf.read()).forEach(System.out::println);
    }

    /// The hardest first, Spanish texts behind English ones.
    static List<Line> lines(WrittenShelf shelf) {
        var playbooks = shelf.rows(PlaybookRow.class).stream()
                .map(row -> line(shelf.path(row), String.valueOf(row.language()), ReadableText.of(row)));
        var resources = shelf.rows(ResourceRow.class).stream()
                .map(row -> line(shelf.path(row), String.valueOf(row.language()), ReadableText.of(row)));
        return Stream.concat(playbooks, resources)
                .sorted(Comparator.comparing(Line::spanish)
                        .thenComparing(line -> -line.text().grade()))
                .toList();
    }

    private static Line line(String path, String language, String text) {
        return new Line(path, language, Readability.of(text, language));
    }
}
