package org.citypeers.peers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A question cut into words, numbers and signs, each with its place in the text.
///
/// @param tokens what stands between quotes is left out: it means itself
record Wording(String text, List<Token> tokens) {
    private static final Pattern TOKEN = Pattern.compile("[<>]=?|[≤≥~$]"
            + "|\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[kKmM](?![\\p{L}\\p{N}]))?\\+?"
            + "|[\\p{L}\\p{M}\\p{N}]+(?:['’.][\\p{L}\\p{N}]+)*");
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»][^\"“”„«»]*[\"“”„«»]");

    /// @param raw as it is written
    /// @param word in lower case, without accents
    /// @param gap what stands between this token and the one before
    record Token(String raw, String word, int start, int end, String gap) {
        boolean capital() {
            return Character.isUpperCase(raw.codePointAt(0));
        }

        /// Written in capitals throughout.
        boolean loud() {
            return raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT)) && capital();
        }
    }

    static Wording of(String text) {
        var tokens = new ArrayList<Token>();
        var quoted = QUOTED.matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
        var found = TOKEN.matcher(text);
        int behind = 0;
        while (found.find()) {
            int at = found.start();
            if (quoted.stream().anyMatch(span -> at > span[0] && at < span[1])) continue;
            tokens.add(new Token(found.group(), folded(found.group()), at, found.end(), text.substring(behind, at)));
            behind = found.end();
        }
        return new Wording(text, tokens);
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    int size() {
        return tokens.size();
    }

    /// Empty outside of the text.
    String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /// Whether these words, separated by single spaces, stand here.
    boolean says(int at, String words) {
        var wanted = words.split(" ");
        for (int next = 0; next < wanted.length; next++) if (!word(at + next).equals(wanted[next])) return false;
        return true;
    }

    /// The folded words from one to another, as a name is looked up.
    String name(int from, int to) {
        var name = new StringBuilder();
        for (int at = from; at < Math.min(to, size()); at++)
            name.append(name.isEmpty() ? "" : " ")
                    .append(word(at).replace("'", "").replace(".", ""));
        return name.toString();
    }

    /// The words as they are written.
    String raw(int from, int to) {
        return from >= to
                ? ""
                : text.substring(token(from).start(), token(to - 1).end());
    }

    /// Whether everything is written in capitals, so that capitals say nothing.
    boolean shouted() {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
