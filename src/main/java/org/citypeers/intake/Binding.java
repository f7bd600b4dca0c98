package org.citypeers.intake;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes rows of their fields, kindly: one value where a list is wanted, numbers as texts, texts as numbers, any case
/// for words of a list of choices. What cannot be understood becomes a sentence.
final class Binding {
    private static final String UNKNOWN = "unknown";
    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.0+");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addHandler(new Kindness())
            .build();

    private static final Map<Class<?>, ObjectReader> READERS = new ConcurrentHashMap<>();

    private Binding() {}

    /// @param unknown hears the names of fields the row does not have
    /// @throws IllegalArgumentException in words for the sender
    static <R> R row(Class<R> type, ObjectNode fields, Consumer<String> unknown) {
        var tidy = Tidy.fields(fields);
        var reader = READERS.computeIfAbsent(type, MAPPER::readerFor).withAttribute(UNKNOWN, unknown);
        try {
            return reader.readValue(tidy);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(Sentences.of(broken, tidy), broken);
        }
    }

    private static final class Kindness extends DeserializationProblemHandler {
        @Override
        @SuppressWarnings("unchecked")
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object owner,
                String name) {
            if (context.getAttribute(UNKNOWN) instanceof Consumer<?> unknown) {
                var path = INDEX.matcher(
                                parser.streamReadContext().pathAsPointer().toString())
                        .replaceAll("");
                ((Consumer<String>) unknown).accept(path.substring(1).replace('/', '.'));
            }
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String text, String why) {
            if (type.isEnum()) return choice(type, text);
            if (type == boolean.class || type == Boolean.class) return yesOrNo(text);
            var whole = WHOLE.matcher(text);
            if (!whole.matches()) return NOT_HANDLED;
            if (type == int.class || type == Integer.class) return Integer.valueOf(whole.group(1));
            if (type == long.class || type == Long.class) return Long.valueOf(whole.group(1));
            return NOT_HANDLED;
        }

        private static Object choice(Class<?> type, String text) {
            var name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            for (var choice : type.getEnumConstants())
                if (choice instanceof Enum<?> named && named.name().equals(name)) return choice;
            return NOT_HANDLED;
        }

        private static Object yesOrNo(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "yes", "y", "1", "true" -> true;
                case "no", "n", "0", "false" -> false;
                default -> NOT_HANDLED;
            };
        }
    }
}
