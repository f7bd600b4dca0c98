package org.citypeers.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks Cypher and answers with records: a record names the columns it wants, and a missing or an extra column fails.
///
/// The text may say `visible(n)`: it stands for "the viewer shares a visibility token with n", and is allowed only
/// where a viewer is known ([Graph#as]).
public interface Cypher {
    <T> List<T> all(Class<T> type, String cypher, Map<String, ?> parameters);

    /// The only row there is.
    ///
    /// @throws IllegalStateException when there are more
    <T> Optional<T> one(Class<T> type, String cypher, Map<String, ?> parameters);

    void run(String cypher, Map<String, ?> parameters);
}
