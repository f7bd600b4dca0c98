package org.citypeers.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.citypeers.shared.IndexedItem.Weight;
import org.jspecify.annotations.Nullable;

/// The names, weights and analysis of everything in the index. Whatever changes here raises [#VERSION], so that every
/// portal builds a new index beside its old one.
final class LibraryFields {
    static final int VERSION = 5;

    static final String ENGLISH = "en";
    static final String SPANISH = "es";
    static final List<String> LANGUAGES = List.of(ENGLISH, SPANISH);

    /// On an item and all its parts: they are written and deleted together.
    static final String ROOT = "root";

    static final String ID = "id";
    static final String SLUG = "slug";
    static final String SEES = "sees";
    static final String HASH = "hash";
    static final String KIND = facet("kind");

    /// What a hit shows, what it speaks for, and the texts it is highlighted from.
    static final String STUB = "stub";

    static final String VOTES = "votes";
    static final String TEXTS = "texts";

    private static final String ANYWHERE = "anywhere.";
    private static final int GAP = 100;

    /// The stems it uses most.
    static final String GIST = "gist";

    /// Every word of an item as it is written, folded: what spelling is checked against.
    static final String PLAIN = "plain";

    /// The words of all names, and each name as a whole, folded.
    static final String NAME_WORDS = "name.words";

    static final String NAME_WHOLE = "name.whole";
    static final String TITLE_SORT = "title.sort";
    static final String UPDATED = number("updated");

    /// What people more likely mean, between 0 and 10, so that it breaks ties between equally good names.
    static final String SIGNAL = "signal";

    static final String POPULARITY = "popularity";

    static final String PART_KIND = "step";
    static final String PART = "part";
    static final String PARENT = "parent";

    /// Facets whose values are node ids, shown with the title of that node.
    static final List<String> FACETS_OF_NODES = List.of("topic", "city", "program");

    /// How much a word counts where it stands (BM25F: it multiplies the occurrences).
    static final Map<Weight, Float> WEIGHTS = Map.of(
            Weight.TITLE,
            3f,
            Weight.NAME,
            3f,
            Weight.PROBLEM,
            2f,
            Weight.SUMMARY,
            1.5f,
            Weight.STEP,
            1f,
            Weight.BODY,
            1f);

    /// The weights multiply the occurrences, so they are dampened later than plain ones (k1 is usually 1.2).
    static final Similarity SIMILARITY = new BM25Similarity(2, 0.75f);

    static final Analyzer ENGLISH_TEXT = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            var apart = new StemmerOverrideFilter(folded, Apart.STEMS);
            return new TokenStreamComponents(words, new PorterStemFilter(apart));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return gap(field);
        }
    };

    static final Analyzer SPANISH_TEXT = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new SpanishLightStemFilter(folded));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return gap(field);
        }
    };

    static final Analyzer FOLDED = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    };

    static final Analyzer ANALYZER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            if (field.endsWith("." + ENGLISH)) return ENGLISH_TEXT;
            if (field.endsWith("." + SPANISH)) return SPANISH_TEXT;
            return FOLDED;
        }
    };

    private LibraryFields() {}

    /// Where all texts of an item stand in one field, no label stands across the end of one.
    private static int gap(String field) {
        return field.startsWith(ANYWHERE) ? GAP : 0;
    }

    static String text(Weight weight, String language) {
        return weight.name().toLowerCase(Locale.ROOT) + "." + language;
    }

    /// Every stem of an item and its places, whatever text it stands in: to find it where nobody asks how well, and to
    /// see what stands together.
    static String anywhere(String language) {
        return ANYWHERE + language;
    }

    static Analyzer analyzer(String language) {
        return language.equals(SPANISH) ? SPANISH_TEXT : ENGLISH_TEXT;
    }

    /// The same words again, of what not everybody may see: only to count them.
    static String hidden(String field) {
        return "hidden." + field;
    }

    static String partTitle(String language) {
        return "part.title." + language;
    }

    static String partText(String language) {
        return "part.text." + language;
    }

    static String facet(String field) {
        return "facet." + field;
    }

    static String number(String field) {
        return "number." + field;
    }

    /// Whose stemming a text gets: what is not Spanish goes through the English one, which leaves most words of other
    /// languages alone.
    static String analysed(@Nullable String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith(SPANISH) ? SPANISH : ENGLISH;
    }
}
