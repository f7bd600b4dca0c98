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
            var voice = constraint.saying().voice();
            var would = voice.tongue().ordinal(rank);
            return turns == 0
                    ? voice.say("kept-out", candidate.name(), constraint.sentence(), would)
                    : voice.say("kept-out.turns", candidate.name(), constraint.sentence(), would, turns);
        }
    }
}
