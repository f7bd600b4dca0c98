package org.citypeers.peers;

/// What would have to be otherwise for somebody to stand somewhere else.
///
/// @param node a [org.citypeers.city.City] or a [org.citypeers.people.Person]
/// @param rank where it would stand, from 1
record Counterfactual(Object node, Constraint constraint, int rank, String sentence) {
    /// Before its node is there.
    record Missed(Candidate candidate, Constraint constraint, int rank) {
        Counterfactual with(Object node) {
            return new Counterfactual(
                    node,
                    constraint,
                    rank,
                    "%s is not shown because of the filter \"%s\"; it would rank %s."
                            .formatted(candidate.name(), constraint.sentence(), Sentences.ordinal(rank)));
        }
    }
}
