package org.citypeers.peers;

import java.util.List;
import org.citypeers.peers.Clause.Like;
import org.citypeers.peers.Clause.Misspelt;
import org.citypeers.peers.Clause.Nothing;
import org.jspecify.annotations.Nullable;

/// Cities to be compared with: "like Dayton", "similar in size to Dayton", "our size".
final class LikeRule implements Rule {
    private static final List<String> LIKE = List.of(
            "similar in size to",
            "comparable in size to",
            "similar to",
            "comparable to",
            "comparable with",
            "same size as",
            "the size of",
            "parecidas a",
            "similares a",
            "resembling",
            "como",
            "like");
    private static final List<String> OUR_SIZE = List.of("about our size", "of our size", "our size", "my size");

    private final Names names;

    LikeRule(Names names) {
        this.names = names;
    }

    @Override
    public @Nullable Match at(Wording words, int at) {
        for (var size : OUR_SIZE) if (words.says(at, size)) return new Match(size.split(" ").length, new Nothing());
        for (var like : LIKE) if (words.says(at, like)) return like(words, at, at + like.split(" ").length);
        return null;
    }

    /// Nobody is compared with a city that was only guessed: it is named, so that the asker can mean it.
    private @Nullable Match misspelt(Wording words, int at, int from) {
        var misspelt = Misspelling.at(names, words, from);
        if (misspelt == null) return null;
        int end = from + misspelt.length();
        return new Match(end - at, new Misspelt(words.raw(from, end), misspelt.meant()));
    }

    private @Nullable Match like(Wording words, int at, int behind) {
        int from = words.word(behind).equals("the") ? behind + 1 : behind;
        int home = CityWords.home(words, from);
        if (home > 0) return new Match(from + home - at, new Nothing());
        var city = CityWords.trusted(names, words, from);
        if (city == null) return CityWords.CITIES.contains(words.word(at - 1)) ? misspelt(words, at, from) : null;
        return new Match(from + city.length() - at, new Like(city.cities().getFirst(), city.named()));
    }
}
