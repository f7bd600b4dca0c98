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
        for (int time = 0; time < 3; time++) items.put(Item.of("practice", "uffish", "Uffish " + time, "Thought."));
        FollowingPortal.await(() ->
                !library.askAtLeisure(searcher -> searcher.getIndexReader().hasDeletions()));
    }
}
