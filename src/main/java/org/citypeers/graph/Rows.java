package org.citypeers.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Turns rows of the graph into records, strictly, and records into parameters.
final class Rows {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final JsonMapper SPARSE = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Rows() {}

    static <T> T as(Class<T> type, Map<String, Object> row) {
        return STRICT.convertValue(row, type);
    }

    /// The only one there is.
    ///
    /// @throws IllegalStateException when there are more
    static <T> Optional<T> only(List<T> rows) {
        if (rows.size() > 1) throw new IllegalStateException("one row was wanted, there are " + rows.size());
        return rows.stream().findFirst();
    }

    /// The record as JSON without empty parts, its components in their declared order.
    static String json(Object record) {
        return SPARSE.writeValueAsString(record);
    }

    static Map<String, Object> map(Object record) {
        return STRICT.convertValue(record, MAP);
    }

    static List<Map<String, Object>> maps(List<?> records) {
        return records.stream().map(Rows::map).toList();
    }
}
