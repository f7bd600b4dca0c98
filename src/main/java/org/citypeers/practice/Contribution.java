package org.citypeers.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.people.Person;
import org.jspecify.annotations.Nullable;

/// Somebody's part in an implementation.
///
/// @param person null when they are not here, no longer here, or not to be seen
/// @param name of the person, or who they were
public record Contribution(Role role, @Nullable Person person, String name) {

    /// How strong the part was.
    public enum Role {
        LED(1.0),
        CONTRIBUTED(0.6),
        ADVISED(0.4);

        private final double strength;

        Role(double strength) {
            this.strength = strength;
        }

        /// How much it says for the person that they know about the practice, 0 to 1.
        double strength() {
            return strength;
        }
    }

    /// The people known to have led, of each list.
    static Map<String, List<Person>> leads(Map<String, List<Contribution>> contributions) {
        var leads = new HashMap<String, List<Person>>();
        contributions.forEach((id, all) -> {
            var people = new ArrayList<Person>();
            for (var one : all) if (one.role == Role.LED && one.person != null) people.add(one.person);
            leads.put(id, people);
        });
        return leads;
    }
}
