package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words that ask for what did not work, unless others before them say that it is not wanted: “no failure”.
///
/// @param said the first of them
/// @param others what else is asked for
record FateWords(String said, List<Word> others) {
    private static final List<String> FATES = List.of(
            "failed",
            "failure",
            "failures",
            "did not work",
            "didn't work",
            "does not work",
            "went wrong",
            "fracaso",
            "fracasos",
            "fracasaron",
            "no funciono",
            "no funcionaron",
            "salio mal");

    private static final Set<String> AGAINST = Set.of(
            ("no not never without nothing none nobody nor neither cannot can't don't didn't doesn't hasn't haven't "
                            + "hadn't isn't aren't wasn't weren't won't prevent prevents prevented preventing avoid "
                            + "avoids avoided avoiding sin nunca jamas nada ningun ninguna evitar evita evitan "
                            + "prevenir")
                    .split(" "));

    /// May stand between those and the fate.
    private static final Set<String> BETWEEN = Set.of(
            ("a an the any single yet ever really been be of more another further have has had un una el la los las "
                            + "algun mas otro otros ha han")
                    .split(" "));

    /// Say that something was done, not what.
    private static final Set<String> DEEDS = Set.of(
            ("program programs project projects practice practices idea ideas thing things effort efforts attempt "
                            + "attempts initiative initiatives city cities try tried anything something everything "
                            + "programa programas proyecto proyectos practica practicas cosa cosas ciudad ciudades")
                    .split(" "));

    static Optional<FateWords> in(List<Word> words) {
        var said = "";
        var others = new ArrayList<Word>();
        int at = 0;
        while (at < words.size()) {
            var fate = fate(words, at);
            if (fate.isEmpty()) {
                var word = words.get(at++);
                if (!DEEDS.contains(word.plain())) others.add(word);
                continue;
            }
            if (said.isEmpty() && !isUnwanted(words, at)) said = fate.get();
            at += fate.get().split(" ").length;
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(new FateWords(said, others));
    }

    private static Optional<String> fate(List<Word> words, int at) {
        return FATES.stream()
                .filter(fate -> {
                    int to = at + fate.split(" ").length;
                    return to <= words.size()
                            && words.subList(at, to).stream()
                                    .map(Word::plain)
                                    .collect(joining(" "))
                                    .equals(fate);
                })
                .findFirst();
    }

    private static boolean isUnwanted(List<Word> words, int at) {
        int before = at - 1;
        while (before >= 0 && BETWEEN.contains(words.get(before).plain())) before--;
        return before >= 0 && AGAINST.contains(words.get(before).plain());
    }
}
