package org.citypeers.library;

import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class QuietTests {
    @Autowired
    TestItems items;

    @Autowired
    LibraryIndex library;

    @Test
    void whatWasReplacedIsNoLongerCountedWhenNobodyHasWrittenForAWhile() {
        // together, so that what is replaced stands beside what stays
        items.put(
                Item.of("practice", "uffish", "Uffish", "Thought."), Item.of("practice", "tulgey", "Tulgey", "Wood."));
        items.put(Item.of("practice", "uffish", "Uffish again", "Thought."));
        FollowingPortal.await(() ->
                !library.askAtLeisure(searcher -> searcher.getIndexReader().hasDeletions()));
    }
}
