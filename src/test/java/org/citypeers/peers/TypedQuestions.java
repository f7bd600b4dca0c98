package org.citypeers.peers;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// A test of each question in plain words: the question, what is understood of it, and what is left to look for.
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@CsvFileSource(
        resources = "/peers/questions.tsv",
        delimiter = '\t',
        quoteCharacter = '`',
        emptyValue = "",
        nullValues = {})
@interface TypedQuestions {}
