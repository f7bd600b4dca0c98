package org.citypeers.graphql;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts what stands in a document, before anything else looks at it: validation compares repeated fields with each
/// other, so they are what makes a short document expensive to validate.
final class DocumentShape {
    private int aliases;
    private int directives;
    private int repeatedFields;

    private DocumentShape() {}

    static DocumentShape of(Document document) {
        var shape = new DocumentShape();
        var open = new ArrayDeque<Node<?>>();
        open.push(document);
        while (!open.isEmpty()) {
            var node = open.pop();
            shape.count(node);
            for (Node<?> child : node.getChildren()) open.push(child);
        }
        return shape;
    }

    int aliases() {
        return aliases;
    }

    int directives() {
        return directives;
    }

    int repeatedFields() {
        return repeatedFields;
    }

    private void count(Node<?> node) {
        if (node instanceof Field field && field.getAlias() != null) aliases++;
        if (node instanceof Directive) directives++;
        if (node instanceof SelectionSetContainer<?> container && !(node instanceof InlineFragment))
            countRepeated(container.getSelectionSet(), "", new HashSet<>());
    }

    /// Inline fragments lay their fields into the selection around them; the same field for another type is another.
    private void countRepeated(@Nullable SelectionSet selection, String type, Set<String> seen) {
        if (selection == null) return;
        for (Selection<?> one : selection.getSelections()) {
            if (one instanceof InlineFragment inline) {
                var condition = inline.getTypeCondition();
                countRepeated(inline.getSelectionSet(), condition == null ? type : condition.getName(), seen);
            }
            if (one instanceof Field field && !seen.add(type + "." + field.getResultKey())) repeatedFields++;
            if (one instanceof FragmentSpread spread && !seen.add(type + "..." + spread.getName())) repeatedFields++;
        }
    }
}
