package org.citypeers.graph;

import java.util.Collection;

/// One unit of work: everything asked and written through it is one transaction, and is run again from its beginning
/// after a passing failure (a deadlock, a lost connection).
public interface Writing extends Cypher {
    /// These nodes were written or deleted: recorded in the change log as the last statement of the transaction.
    void changed(Collection<String> ids);
}
