package org.citypeers.graphql;

import static java.util.stream.Collectors.joining;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Forbidden;
import org.citypeers.shared.TimedOut;
import org.citypeers.shared.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.validation.BindException;

/// The one place where exceptions become errors of an answer.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ExceptionMapping extends DataFetcherExceptionResolverAdapter {
    private static final String TOO_LONG = "this took longer than the portal allows; ask for less, or try again";

    private static final String NOT_ALLOWED = "the caller may not do this; send a token that allows it";

    private final InternalErrors internal;

    ExceptionMapping(InternalErrors internal) {
        this.internal = internal;
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        var place = GraphqlErrorBuilder.newError(environment).message("").build();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(
                    cause,
                    place,
                    ViewerInterceptor.in(environment.getGraphQlContext()).isAnonymous());
            if (known != null) return known;
        }
        return internal.error(place, failure);
    }

    private static @Nullable GraphQLError known(Throwable failure, GraphQLError place, boolean anonymous) {
        if (failure instanceof BadRequest) return CodedError.at(place, ErrorCode.BAD_REQUEST, said(failure));
        if (failure instanceof BindException unfit) return CodedError.at(place, ErrorCode.BAD_REQUEST, unread(unfit));
        if (failure instanceof Forbidden refused)
            return CodedError.at(place, lacking(refused.anonymous()), said(failure));
        if (failure instanceof AccessDeniedException) return CodedError.at(place, lacking(anonymous), NOT_ALLOWED);
        if (failure instanceof AuthenticationException) return CodedError.at(place, lacking(true), NOT_ALLOWED);
        if (failure instanceof TimedOut) return CodedError.at(place, ErrorCode.TIMEOUT, said(failure));
        if (failure instanceof Unavailable) return CodedError.at(place, ErrorCode.INTERNAL, said(failure));
        if (failure instanceof QueryTimeoutException || failure instanceof TransactionTimedOutException)
            return CodedError.at(place, ErrorCode.TIMEOUT, TOO_LONG);
        return null;
    }

    private static ErrorCode lacking(boolean anonymous) {
        return anonymous ? ErrorCode.UNAUTHENTICATED : ErrorCode.FORBIDDEN;
    }

    private static String unread(BindException failure) {
        var fields = failure.getFieldErrors().stream()
                .map(error -> error.getField().replaceFirst("^\\$\\.?", ""))
                .collect(joining(", "));
        return "the portal could not read these arguments: " + fields;
    }

    private static String said(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? "" : message;
    }
}
