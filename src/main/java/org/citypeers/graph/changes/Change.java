package org.citypeers.graph.changes;

import java.util.List;

/// One committed transaction: only ids, whoever follows reads the present state.
///
/// @param seq position in the log, without gaps, in commit order
/// @param uid tells two histories apart after a restore
/// @param ids the nodes written or deleted
public record Change(long seq, String uid, List<String> ids) {}
