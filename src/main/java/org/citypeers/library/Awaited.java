package org.citypeers.library;

import java.util.List;
import org.apache.lucene.search.Query;

/// What a saved search waits for.
///
/// @param id of the saved search
/// @param query what an item has to be for it, whoever may see the item
/// @param clues its single points, to say afterwards which of them an item has
/// @param wanted what was looked for, to mark it in texts
record Awaited(String id, Query query, List<Clue> clues, Wanted wanted) {}
