package org.citypeers.peers;

import java.util.List;
import java.util.Set;

/// How people say that something failed or was given up.
final class EndedWords {
    static final List<String> PHRASES = List.of(
            "did not work",
            "didn't work",
            "didnt work",
            "does not work",
            "doesn't work",
            "doesnt work",
            "did not succeed",
            "didn't succeed",
            "went wrong",
            "gave up on",
            "gave up",
            "fell through",
            "pulled the plug on",
            "pulled the plug",
            "no longer do",
            "no longer does",
            "no longer run",
            "stop doing",
            "stop using",
            "que fracasaron",
            "que fracaso",
            "que fallaron",
            "no funciono",
            "no funcionaron",
            "lo que no funciona",
            "programas que no funcionan",
            "proyectos que no funcionan",
            "iniciativas que no funcionan");
    static final Set<String> FAILED = Set.of("failed", "flopped", "unsuccessful", "unsuccessfully");
    static final Set<String> GAVE_UP =
            Set.of("stopped", "abandoned", "cancelled", "canceled", "ended", "scrapped", "discontinued");
    /// Who or what it was, or a word of the verb.
    static final Set<String> DID = Set.of("""
            who that which it they has have had was were got been city cities town towns someone somebody anyone
            anybody program programs project projects pilot pilots attempt attempts initiative initiatives and
            or what later then also did""".split("\\s+"));
    static final Set<String> UNDERTAKINGS = Set.of("""
            program programs project projects pilot pilots attempt attempts initiative initiatives experiment
            experiments effort efforts""".split("\\s+"));
    static final Set<String> STOPPED_WHAT = Set.of(
            "using", "doing", "running", "offering", "funding", "paying", "working", "hosting", "having", "supporting");
    /// To have ended these is no failure.
    static final Set<String> PROBLEMS = Set.of("""
            illegal dumping violence crime homelessness litter littering graffiti flooding gun speeding
            evictions veteran chronic overdoses hunger poverty racism fires""".split("\\s+"));

    private static final Set<String> SPANISH = Set.of("""
            fracasado fracasada fracasados fracasadas fracasaron fallido fallida fallidos
            fallidas""".split("\\s+"));

    private EndedWords() {}

    /// In Spanish no other word is like these; el fracaso is a noun, fracasó is not.
    static boolean isSpanish(Wording words, int at) {
        if (SPANISH.contains(words.word(at))) return true;
        return Set.of("fracaso", "fallo").contains(words.word(at))
                && words.token(at).raw().endsWith("ó");
    }
}
