package org.citypeers.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What one operation may ask for.
///
/// @param cost fields to be fetched, those inside a connection once for every item of the page asked for; the
///     administrator's token has no such budget
/// @param fields fields written in the operation, those of a fragment at every spread; the introspection query that
///     tools send has about 250
/// @param depth levels of fields; the introspection query that tools send has 14
/// @param aliases in the whole document
/// @param directives in the whole document
/// @param repeatedFields fields and spreads that stand more than once in one selection, in the whole document
/// @param tokens lexical tokens of the document
/// @param characters UTF-16 units of the document
/// @param listedValues values in one list of an argument, wherever it stands
/// @param resultFields values in the answer, counted while it is made: how far plain lists fan out, no document tells
/// @param body of a request, and the size of a URL's parameters
/// @param time of an operation: what it asks of the graph and of the index is stopped there, and nothing more is
/// fetched
/// @param cachedDocuments characters of parsed documents kept in memory
/// @param learntDocuments characters of documents callers sent along with their hash, kept to be asked for by it
/// @param knownDocumentsOnly admit only the documents this portal was built with, and the administrator's
@ConfigurationProperties("citypeers.graphql")
record GraphQlLimits(
        @DefaultValue("5000") int cost,
        @DefaultValue("500") int fields,
        @DefaultValue("15") int depth,
        @DefaultValue("30") int aliases,
        @DefaultValue("20") int directives,
        @DefaultValue("20") int repeatedFields,
        @DefaultValue("5000") int tokens,
        @DefaultValue("100000") int characters,
        @DefaultValue("100") int listedValues,
        @DefaultValue("200000") int resultFields,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("15s") Duration time,
        @DefaultValue("2000000") int cachedDocuments,
        @DefaultValue("2000000") int learntDocuments,
        @DefaultValue("false") boolean knownDocumentsOnly) {}
