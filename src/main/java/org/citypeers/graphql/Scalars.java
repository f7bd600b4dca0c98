package org.citypeers.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/// The scalars beyond those of GraphQL itself: `DateTime`, `LocalDate` and `Markdown`, all written as strings.
@Component
final class Scalars implements RuntimeWiringConfigurer {
    private static final Coercing<?, ?> DATE_TIME = ExtendedScalars.DateTime.getCoercing();

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(scalar(
                "DateTime", "a time with its offset, for example 2026-11-22T10:00:00Z", Scalars::time, Scalars::print));
        wiring.scalar(scalar("LocalDate", "a day, for example 2026-11-22", LocalDate::parse, Scalars::day));
        wiring.scalar(scalar("Markdown", "a text", text -> text, Object::toString));
    }

    private static OffsetDateTime time(String text) {
        var time = DATE_TIME.parseValue(text, GraphQLContext.getDefault(), Locale.ENGLISH);
        return (OffsetDateTime) Objects.requireNonNull(time);
    }

    private static String print(Object time) {
        var known = time instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : time;
        return String.valueOf(DATE_TIME.serialize(known, GraphQLContext.getDefault(), Locale.ENGLISH));
    }

    private static String day(Object day) {
        return LocalDate.parse(day.toString()).toString();
    }

    private static GraphQLScalarType scalar(
            String name, String words, Function<String, ?> parse, Function<Object, String> print) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Written(words, parse, print))
                .build();
    }

    /// A scalar written as a string; what cannot be read is refused with the words for what it should be.
    private record Written(String words, Function<String, ?> parse, Function<Object, String> print)
            implements Coercing<Object, String> {
        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            try {
                return print.apply(value);
            } catch (RuntimeException unfit) {
                throw new CoercingSerializeException("cannot be written as " + words, unfit);
            }
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return read(input).orElseThrow(() -> new CoercingParseValueException("it must be " + words));
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            var text = input instanceof StringValue string ? string.getValue() : null;
            return read(text).orElseThrow(() -> new CoercingParseLiteralException("it must be " + words));
        }

        private Optional<Object> read(@Nullable Object input) {
            if (!(input instanceof String text)) return Optional.empty();
            try {
                return Optional.of(parse.apply(text));
            } catch (RuntimeException unfit) {
                return Optional.empty();
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(serialize(input, context, locale));
        }
    }
}
