package org.citypeers.people;

import java.util.List;
import org.citypeers.city.CityBy;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;

/// Which people are wanted; values in one field are alternatives, fields all have to match.
record PersonFilter(
        @Nullable List<CityBy> cities,
        @Nullable List<TopicBy> topics,
        @Nullable List<String> roles,
        @Nullable List<String> languages,
        @Nullable Boolean contactable,
        @Nullable Boolean current) {
    static final PersonFilter NONE = new PersonFilter(null, null, null, null, null, null);
}
