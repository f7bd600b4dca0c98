package org.citypeers.intake;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields a row class has, as columns of a table see them.
final class RowFields {
    private final Map<String, Type> fields = new LinkedHashMap<>();

    RowFields(Class<?> row) {
        for (var component : row.getRecordComponents())
            for (var name : names(row, component)) fields.put(name, component.getGenericType());
        Stream.<Executable>concat(Arrays.stream(row.getDeclaredConstructors()), Arrays.stream(row.getDeclaredMethods()))
                .filter(creator -> creator.isAnnotationPresent(JsonCreator.class))
                .flatMap(creator -> Arrays.stream(creator.getParameters()))
                .forEach(flat -> fields.putIfAbsent(flat.getName(), flat.getParameterizedType()));
    }

    Set<String> names() {
        return fields.keySet();
    }

    boolean knows(String column) {
        return fields.containsKey(column(column).path().getFirst());
    }

    /// `labels.es` is the entry `es` of the object `labels`; where `altLabels` is a list beside an object
    /// `altLabelsByLanguage`, `altLabels.es` is an entry of that.
    CsvColumn column(String name) {
        int dot = name.indexOf('.');
        if (dot < 1 || dot == name.length() - 1) return new CsvColumn(List.of(name), shape(fields.get(name)));
        var base = name.substring(0, dot);
        var rest = name.substring(dot + 1);
        var byLanguage = base + "ByLanguage";
        if (shape(fields.get(base)) == CsvColumn.Shape.LIST && fields.containsKey(byLanguage)) base = byLanguage;
        return new CsvColumn(List.of(base, rest), shape(within(fields.get(base), rest)));
    }

    private static CsvColumn.Shape shape(@Nullable Type type) {
        var raw = raw(type);
        if (List.class.isAssignableFrom(raw)) return CsvColumn.Shape.LIST;
        if (Map.class.isAssignableFrom(raw) || raw.isRecord()) return CsvColumn.Shape.OBJECT;
        return CsvColumn.Shape.TEXT;
    }

    private static @Nullable Type within(@Nullable Type type, String name) {
        if (type instanceof ParameterizedType map && Map.class.isAssignableFrom(raw(type)))
            return map.getActualTypeArguments()[1];
        if (!raw(type).isRecord()) return null;
        return Arrays.stream(raw(type).getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> raw(@Nullable Type type) {
        if (type instanceof Class<?> plain) return plain;
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> plain) return plain;
        return Object.class;
    }

    /// Its own name first.
    private static List<String> names(Class<?> row, RecordComponent component) {
        try {
            var field = row.getDeclaredField(component.getName());
            var own = field.getAnnotation(JsonProperty.class);
            var alias = field.getAnnotation(JsonAlias.class);
            var first = own == null || own.value().isEmpty() ? component.getName() : own.value();
            return Stream.concat(Stream.of(first), alias == null ? Stream.of() : Arrays.stream(alias.value()))
                    .toList();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
