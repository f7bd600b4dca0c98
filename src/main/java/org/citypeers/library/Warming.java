package org.citypeers.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.citypeers.shared.Page;
import org.citypeers.shared.Rehearsal;
import org.citypeers.shared.TimedOut;
import org.citypeers.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Asks the first questions before people do: on a machine that has just started, the first search takes longer than a
/// search may. The portal calls itself ready only after that.
@Component
class Warming {
    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int ITEMS = 4;
    private static final int LEAST_ROUNDS = 2;
    private static final int MOST_ROUNDS = 10;
    private static final List<Manner> MANNERS =
            List.of(Manner.PLAIN, Manner.of(false, true, LibraryFields.ENGLISH), Manner.of(false, false, "es"));

    private final LibraryIndex library;
    private final Search search;
    private final Suggestions suggestions;
    private final List<Rehearsal> rehearsals;
    private volatile boolean over;

    Warming(LibraryIndex library, Search search, Suggestions suggestions, List<Rehearsal> rehearsals) {
        this.library = library;
        this.search = search;
        this.suggestions = suggestions;
        this.rehearsals = rehearsals;
    }

    boolean over() {
        return over;
    }

    /// At once, so that whoever starts the portal finds it warm; later where the index has to be built first.
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void atStart() {
        if (library.searchable()) warm();
        else Thread.ofVirtual().name("library-warming").start(this::await);
    }

    private void await() {
        try {
            while (!library.searchable()) Thread.sleep(PAUSE);
            warm();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// What goes wrong here is no reason to stay closed: the same question of a caller says so.
    void warm() {
        try {
            for (int round = 1; round <= MOST_ROUNDS; round++) if (isInTime() && round >= LEAST_ROUNDS) return;
            LOG.warn("Searches still take longer than they may");
        } catch (RuntimeException failure) {
            LOG.warn("The library could not be warmed up", failure);
        } finally {
            over = true;
        }
    }

    private boolean isInTime() {
        try {
            boolean whole = true;
            var questions = questions();
            for (var words : questions) for (var manner : MANNERS) whole &= isWhole(words, manner);
            rehearsals.forEach(room -> room.play(questions));
            return whole;
        } catch (TimedOut cold) {
            return false;
        }
    }

    /// What some items are called, as it is and with a letter missing.
    private List<String> questions() {
        var questions = new ArrayList<String>();
        for (var edge : ask(question("", Manner.PLAIN)).edges()) {
            var title = edge.item().title();
            questions.add(title);
            questions.add(title.length() > 2 ? title.charAt(0) + title.substring(2) : title);
        }
        return questions;
    }

    private boolean isWhole(String words, Manner manner) {
        var question = question(words, manner);
        search.facets(question, List.of(LibraryFacetField.KIND, LibraryFacetField.TOPIC), ITEMS);
        search.nearestTopics(question, ITEMS);
        suggestions.of(words, null, ITEMS, Viewer.ANYONE);
        return !ask(question).isPartial();
    }

    private LibraryConnection ask(LibraryQuestion question) {
        return search.find(question, Page.forward(ITEMS, null), Selection.STUBS);
    }

    private static LibraryQuestion question(String words, Manner manner) {
        return LibraryQuestion.of(Folded.cut(words, 200), manner, null, null, Viewer.ANYONE);
    }
}
