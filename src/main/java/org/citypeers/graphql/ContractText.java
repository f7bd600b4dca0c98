package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLSchema;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The contract as a file that stays the same as long as the portal runs, so that tools need not fetch it twice.
final class ContractText {
    private final String text;
    private final String tag;

    ContractText(GraphQLSchema schema) {
        text = Contract.print(schema);
        // weak: what is sent compressed is the same text, but not the same bytes
        tag = "W/\"" + DigestUtils.md5DigestAsHex(text.getBytes(UTF_8)) + "\"";
    }

    ServerResponse answer(ServerRequest request) {
        return request.checkNotModified(tag)
                .orElseGet(() -> ServerResponse.ok()
                        .eTag(tag)
                        .cacheControl(CacheControl.noCache())
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(text));
    }
}
