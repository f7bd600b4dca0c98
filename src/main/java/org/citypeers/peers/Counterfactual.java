package org.citypeers.peers;

/// What would have to be otherwise for somebody to stand somewhere else.
///
/// @param node a [org.citypeers.city.City] or a [org.citypeers.people.Person]
/// @param rank where it stands, from 1, in the answer that ignores the filter, with the same seed
/// @param turns with how many equals it takes turns there
record Counterfactual(Object node, Constraint constraint, int rank, int turns, String sentence) {
    /// Before its node is there.
    record Missed(Candidate candidate, Constraint constraint, int rank, int turns) {
        Counterfactual with(Object node) {
            return new Counterfactual(node, constraint, rank, turns, sentence());
        }

        String sentence() {
            var others = turns == 0 ? "" : ", in turn with %d %s".formatted(turns, turns == 1 ? "equal" : "equals");
            return "%s is not shown because of the filter \"%s\"; without it, it would rank %s%s."
                    .formatted(candidate.name(), constraint.sentence(), Sentences.ordinal(rank), others);
        }
    }
}
