package org.citypeers.web;

import graphql.schema.GraphQLEnumType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/// What parameters of addresses may say: the values of the contract.
@Component
class Choices {
    private final GraphQlSource contract;

    Choices(GraphQlSource contract) {
        this.contract = contract;
    }

    /// What of an address is none of the choices there are.
    List<Wrong> wrong(Visit visit) {
        return visit.makers().stream()
                .filter(parameter -> !parameter.choices().isEmpty())
                .flatMap(parameter -> visit.values(parameter.name()).stream()
                        .filter(value -> !isKnown(parameter, value))
                        .map(value -> wrong(parameter, value, visit.words())))
                .toList();
    }

    private static Wrong wrong(Parameter parameter, String value, Words words) {
        var values = Map.of("value", value, "name", words.say(parameter.label()));
        return new Wrong(parameter.name(), value, words.say("shared.noChoice", values));
    }

    private boolean isKnown(Parameter parameter, String value) {
        if (parameter.choices().equals(Parameter.LANGUAGES)) return isLanguage(value);
        var parts = parameter.form().matcher(value);
        return parts.matches()
                && contract.schema().getType(parameter.choices()) instanceof GraphQLEnumType type
                && type.getValue(parts.group(1)) != null;
    }

    /// Whether a tag is of a language that has a name, as `isLanguageCode` of the front end has it: `hmn` has one too.
    static boolean isLanguage(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return !Locale.of(language).getDisplayLanguage(Locale.ENGLISH).equals(language);
    }
}
