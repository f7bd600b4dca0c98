package org.citypeers.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;

/// What a saved search waits for.
///
/// @param id of the saved search
/// @param query what an item has to be for it, whoever may see the item
/// @param clues its single points, to say afterwards which of them an item has
/// @param stems all words looked for, by language, to mark them in texts
record Awaited(String id, Query query, List<Clue> clues, Map<String, Set<String>> stems) {}
