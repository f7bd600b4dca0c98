package org.citypeers.city;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far one city is from another under a lens.
///
/// @param id of the other city
/// @param distance 0 (alike in all that is known) to 1; the sum of the contributions
/// @param missing variables of the lens that are not known of both; their weight went to the others
public record CityDistance(String id, double distance, List<Contribution> contributions, List<CityVariable> missing) {

    /// What one variable adds.
    ///
    /// @param you value of the city asked for, in words
    /// @param them value of the other city, in words
    /// @param difference 0 to 1
    /// @param weight share of the lens, after the missing were left out; the shares sum to 1
    /// @param contribution difference times weight
    /// @param date what the other city's figure stands for
    /// @param source who said so
    public record Contribution(
            CityVariable variable,
            String label,
            String you,
            String them,
            double difference,
            double weight,
            double contribution,
            @Nullable String date,
            @Nullable String source) {}
}
