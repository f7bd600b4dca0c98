package org.citypeers.library;

import static org.apache.lucene.search.BooleanClause.Occur;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// Terms one of which everything has that a query finds. Of what all has to be there, the part with the fewest will do;
/// of alternatives, all are needed.
final class Needed extends QueryVisitor {
    /// A kind of item is no choice worth the name: a third of all items have it.
    private static final Comparator<Set<Term>> TELLS_MOST = Comparator.<Set<Term>>comparingLong(terms -> terms.stream()
                    .filter(term -> term.field().equals(LibraryFields.KIND))
                    .count())
            .thenComparingInt(Set::size)
            .thenComparingInt(terms ->
                    -terms.stream().mapToInt(term -> term.bytes().length).min().orElse(0));

    private final boolean alternatives;
    private final List<Needed> inside = new ArrayList<>();
    private final List<Set<Term>> given = new ArrayList<>();
    private boolean unknown;

    private Needed(boolean alternatives) {
        this.alternatives = alternatives;
    }

    /// Empty when no such terms can be told.
    static Optional<Set<Term>> by(Query query) {
        var whole = new Needed(false);
        query.visit(whole);
        return whole.terms();
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        if (occur == Occur.MUST_NOT || occur == Occur.SHOULD && isOptional(parent)) return EMPTY_VISITOR;
        var part = new Needed(occur == Occur.SHOULD);
        inside.add(part);
        return part;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        for (var term : terms) given.add(Set.of(term));
    }

    @Override
    public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        unknown = true;
    }

    @Override
    public void visitLeaf(Query query) {
        unknown = true;
    }

    private static boolean isOptional(Query parent) {
        return parent instanceof BooleanQuery all
                && all.getMinimumNumberShouldMatch() == 0
                && all.clauses().stream().anyMatch(clause -> clause.isRequired());
    }

    private Optional<Set<Term>> terms() {
        var parts = new ArrayList<>(given);
        boolean allKnown = !unknown;
        for (var part : inside) {
            var terms = part.terms();
            terms.ifPresent(parts::add);
            allKnown &= terms.isPresent();
        }
        if (!alternatives) return parts.stream().min(TELLS_MOST);
        if (!allKnown || parts.isEmpty()) return Optional.empty();
        var all = new HashSet<Term>();
        parts.forEach(all::addAll);
        return Optional.of(all);
    }
}
