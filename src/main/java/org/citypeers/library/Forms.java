package org.citypeers.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words that say in which form an answer is wanted rather than what about: a guide, a template, a local law, Spanish.
/// What has the form goes before what is about the same; nothing is left out for it.
final class Forms {
    private static final float FORM = 2;
    private static final String KIND_OF_RESOURCE = LibraryFields.facet("resourceKind");

    private static final List<Form> ALL = List.of(
            new Form(
                    LibraryFields.KIND,
                    LibraryKind.PLAYBOOK.kind(),
                    List.of("how to", "step by step", "guide", "playbook", "paso a paso", "guia", "manual")),
            new Form(
                    KIND_OF_RESOURCE,
                    "TEMPLATE",
                    List.of(
                            "template",
                            "templates",
                            "application form",
                            "worksheet",
                            "checklist",
                            "outline",
                            "sample",
                            "example",
                            "plantilla",
                            "formulario",
                            "ejemplo")),
            new Form(KIND_OF_RESOURCE, "ORDINANCE", List.of("ordinance", "ordinances", "bylaw", "ordenanza")),
            new Form(KIND_OF_RESOURCE, "CASE_STUDY", List.of("case study", "case studies", "estudio de caso")),
            new Form(KIND_OF_RESOURCE, "VIDEO", List.of("video", "videos", "webinar")),
            new Form(LibraryFields.facet("language"), LibraryFields.SPANISH, List.of("spanish", "espanol")),
            new Form(LibraryFields.facet("language"), LibraryFields.ENGLISH, List.of("english", "ingles")));

    /// Say in which form too, but lift nothing.
    private static final List<String> MORE = List.of("playbooks", "guides");

    /// Of what is equally good, what is in the asker's language goes first.
    private static final float OWN_LANGUAGE = 0.1f;

    private Forms() {}

    /// @param language of the question; empty when unknown
    static Optional<Query> own(String language) {
        if (language.isEmpty()) return Optional.empty();
        var own = new ConstantScoreQuery(new TermQuery(new Term(LibraryFields.facet("language"), language)));
        return Optional.of(new BoostQuery(own, OWN_LANGUAGE));
    }

    /// Whether a word alone asks for a form.
    static boolean names(Word word) {
        return MORE.contains(word.plain())
                || ALL.stream().anyMatch(form -> form.words().contains(word.plain()));
    }

    /// @param words folded, that ask for it
    private record Form(String field, String value, List<String> words) {
        Query query() {
            return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), FORM);
        }
    }

    static List<Query> of(Words question) {
        var text = question.words().stream().map(Word::plain).collect(Collectors.joining(" ", " ", " "));
        var wanted = new ArrayList<Query>();
        for (var form : ALL)
            if (form.words().stream().anyMatch(word -> text.contains(" " + word + " "))) wanted.add(form.query());
        return wanted;
    }
}
