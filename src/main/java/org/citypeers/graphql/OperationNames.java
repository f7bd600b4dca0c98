package org.citypeers.graphql;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/// Counts and times the operations of the portal's own pages by their names, and all others together: a name that any
/// caller can choose would make as many meters as they like.
@Component
final class OperationNames extends DefaultExecutionRequestObservationConvention {
    static final String TAG = "graphql.operation";
    static final String OTHER = "other";

    private final KnownDocuments documents;

    OperationNames(KnownDocuments documents) {
        this.documents = documents;
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext context) {
        var input = context.getExecutionInput();
        var name = input == null || input.getQuery() == null ? OTHER : name(input.getQuery());
        return super.getLowCardinalityKeyValues(context).and(KeyValue.of(TAG, name));
    }

    String name(String document) {
        return documents.operation(document).orElse(OTHER);
    }
}
