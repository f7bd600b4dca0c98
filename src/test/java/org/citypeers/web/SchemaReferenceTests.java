package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/// The page at `/docs/api/` against the contract it was made of.
class SchemaReferenceTests {
    private static final GraphQLSchema CONTRACT = contract();
    private static String page = "";

    @BeforeAll
    static void readsThePage() throws IOException {
        assumeFalse(Boolean.getBoolean("skip.frontend"), "built with -Dskip.frontend: there is no reference to read");
        page = new ClassPathResource("reference/index.html").getContentAsString(UTF_8);
    }

    @Test
    void everyTypeFieldAndArgumentHasAPlace() {
        var places = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1));
        assertThat(places.toList())
                .containsAll(elements().stream().map(Element::place).toList());
    }

    @Test
    void everyDescriptionAndDeprecationIsTold() {
        var text = flat(HtmlUtils.htmlUnescape(page.replaceAll("<[^>]+>", "")));
        var untold = elements().stream()
                .filter(element ->
                        !element.words().stream().allMatch(words -> text.contains(flat(words.replace("`", "")))))
                .map(Element::place);
        assertThat(untold).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        var links =
                Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(found -> found.group(1));
        assertThat(links.distinct()).hasSizeGreaterThan(500).allMatch(place -> page.contains(" id=\"" + place + "\""));
    }

    /// @param words its description, and why it is deprecated
    private record Element(String place, List<String> words) {}

    private static List<Element> elements() {
        var elements = new ArrayList<Element>();
        for (var type : CONTRACT.getAllTypesAsList()) if (isOurs(type)) add("", type, elements);
        assertThat(elements).hasSizeGreaterThan(500);
        return elements;
    }

    /// Scalars of the language itself are described by whoever implements it.
    private static boolean isOurs(GraphQLNamedType type) {
        return !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName());
    }

    private static void add(String above, GraphQLNamedSchemaElement element, List<Element> elements) {
        var place = above + element.getName();
        var words = new ArrayList<String>();
        if (element.getDescription() != null) words.add(element.getDescription());
        var deprecation = deprecation(element);
        if (deprecation != null) words.add(deprecation);
        elements.add(new Element(place, words));
        for (var child : element.getChildren())
            if (isMember(child)) add(place + ".", (GraphQLNamedSchemaElement) child, elements);
    }

    private static boolean isMember(Object element) {
        return element instanceof GraphQLFieldDefinition
                || element instanceof GraphQLInputObjectField
                || element instanceof GraphQLEnumValueDefinition
                || element instanceof GraphQLArgument;
    }

    private static @Nullable String deprecation(GraphQLNamedSchemaElement element) {
        return switch (element) {
            case GraphQLFieldDefinition field -> field.getDeprecationReason();
            case GraphQLInputObjectField field -> field.getDeprecationReason();
            case GraphQLEnumValueDefinition value -> value.getDeprecationReason();
            case GraphQLArgument argument -> argument.getDeprecationReason();
            default -> null;
        };
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static GraphQLSchema contract() {
        try {
            var text = Files.readString(Path.of("src/docs/api/schema.graphql"));
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
