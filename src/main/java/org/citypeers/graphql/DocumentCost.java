package org.citypeers.graphql;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Measures an operation in one pass over its document: every fragment is measured once and charged at every spread.
/// Following each spread instead takes time that doubles with every fragment of a chain, and measuring fragments only
/// once without charging them again lets a reused fragment through.
final class DocumentCost {
    private final ExecutionContext operation;
    private final PageSizes sizes;
    private final Map<String, Measure> fragments = new HashMap<>();

    private DocumentCost(ExecutionContext operation) {
        this.operation = operation;
        this.sizes = new PageSizes(operation.getCoercedVariables());
    }

    /// What a selection amounts to.
    ///
    /// @param cost of what is fetched once
    /// @param perItem cost of what is fetched for every item of the connection the selection belongs to
    record Measure(long fields, long depth, long cost, long perItem) {
        static final Measure NONE = new Measure(0, 0, 0, 0);

        Measure and(Measure other) {
            return new Measure(
                    plus(fields, other.fields),
                    Math.max(depth, other.depth),
                    plus(cost, other.cost),
                    plus(perItem, other.perItem));
        }

        private static long plus(long one, long other) {
            return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
        }

        private static long times(long one, long other) {
            return one != 0 && other > Long.MAX_VALUE / one ? Long.MAX_VALUE : one * other;
        }
    }

    static Measure of(ExecutionContext operation) {
        var schema = operation.getGraphQLSchema();
        var definition = operation.getOperationDefinition();
        var root = switch (definition.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return new DocumentCost(operation).selection(definition.getSelectionSet(), root);
    }

    private Measure selection(SelectionSet selection, GraphQLCompositeType parent) {
        var sum = Measure.NONE;
        for (Selection<?> one : selection.getSelections()) sum = sum.and(measure(one, parent));
        return sum;
    }

    private Measure measure(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof Field field) return field(field, parent);
        if (selection instanceof InlineFragment inline)
            return selection(inline.getSelectionSet(), type(inline.getTypeCondition(), parent));
        return fragment((FragmentSpread) selection, parent);
    }

    private Measure fragment(FragmentSpread spread, GraphQLCompositeType parent) {
        var known = fragments.get(spread.getName());
        if (known != null) return known;
        var fragment = operation.getFragment(spread.getName());
        var measure = selection(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent));
        fragments.put(spread.getName(), measure);
        return measure;
    }

    private Measure field(Field field, GraphQLCompositeType parent) {
        var definition = Introspection.getFieldDef(operation.getGraphQLSchema(), parent, field.getName());
        var below = below(field, definition);
        var items = Measure.times(below.perItem(), sizes.of(field, definition));
        var cost = Measure.plus(1, Measure.plus(below.cost(), items));
        boolean perItem = PageSizes.isConnection(parent) && holdsItems(field);
        return new Measure(Measure.plus(below.fields(), 1), below.depth() + 1, perItem ? 0 : cost, perItem ? cost : 0);
    }

    /// What is selected below a field; below a field that is a list itself everything is fetched for every item.
    private Measure below(Field field, GraphQLFieldDefinition definition) {
        var type = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (field.getSelectionSet() == null || !(type instanceof GraphQLCompositeType composite)) return Measure.NONE;
        var below = selection(field.getSelectionSet(), composite);
        if (PageSizes.isConnection(composite)) return below;
        return new Measure(below.fields(), below.depth(), 0, Measure.plus(below.cost(), below.perItem()));
    }

    private static boolean holdsItems(Field field) {
        return field.getName().equals("edges") || field.getName().equals("nodes");
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType parent) {
        if (condition == null) return parent;
        // Validation has seen that there is such a type.
        var type = operation.getGraphQLSchema().getType(condition.getName());
        return (GraphQLCompositeType) Objects.requireNonNull(type);
    }
}
