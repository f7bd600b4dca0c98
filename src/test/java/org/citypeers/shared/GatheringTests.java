package org.citypeers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class GatheringTests {
    private final Gathering gathering = new Gathering();

    /// The words that were asked together, in each round.
    private final List<List<String>> rounds = new CopyOnWriteArrayList<>();

    @Test
    void whatEverybodyAsksIsAskedOnce() {
        var answers = together(() -> answer("who"), () -> answer("where"), () -> answer("when"));

        assertThat(answers).containsExactly("WHO", "WHERE", "WHEN");
        assertThat(rounds).hasSize(1);
        assertThat(rounds.getFirst()).containsExactlyInAnyOrder("who", "where", "when");
    }

    @Test
    void whoeverAsksNothingIsNotWaitedFor() {
        assertThat(together(() -> "known", () -> answer("who"))).containsExactly("known", "WHO");
        assertThat(rounds).containsExactly(List.of("who"));
    }

    @Test
    void asOftenAsTheMostCuriousOfThemAsks() {
        together(() -> answer("one") + answer("two") + answer("three"), () -> answer("a") + answer("b"));

        assertThat(rounds).hasSize(3);
        assertThat(rounds.getLast()).containsExactly("three");
    }

    @Test
    void aFailureIsToldToAllWhoAskedAndToNobodyElse() {
        assertThatThrownBy(() -> together(() -> answer("who"), () -> answer("broken")))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("nobody answers broken");
        assertThat(together(() -> answer("who"))).containsExactly("WHO");
    }

    @Test
    void whoFailsBeforeAskingKeepsNobodyWaiting() {
        assertThatThrownBy(() -> together(
                        () -> {
                            throw new IllegalStateException("not today");
                        },
                        () -> answer("who")))
                .hasRootCauseMessage("not today");
        assertThat(rounds).containsExactly(List.of("who"));
    }

    @Test
    void whoHoldsALockWaitsForNobodyWhoWaitsForTheLock() {
        var lock = new Object();
        Supplier<String> holding = () -> {
            synchronized (lock) {
                return Gathering.alone(() -> String.valueOf(Gathering.current()));
            }
        };
        assertThat(together(holding, holding, () -> answer("who"))).containsExactly("null", "null", "WHO");
    }

    private String answer(String word) {
        var asked = new Word(word);
        Objects.requireNonNull(Gathering.current()).ask(asked);
        return asked.answer;
    }

    @SafeVarargs
    private List<String> together(Supplier<String>... all) {
        var answers = new ArrayList<CompletableFuture<String>>();
        gathering.enter();
        for (var one : all) {
            gathering.enter();
            var answer = new CompletableFuture<String>();
            answers.add(answer);
            Thread.ofVirtual().start(() -> {
                try {
                    answer.complete(gathering.during(one));
                } catch (RuntimeException failure) {
                    answer.completeExceptionally(failure);
                } finally {
                    gathering.leave();
                }
            });
        }
        gathering.leave();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private final class Word implements Gathering.Asking {
        private final String word;
        private String answer = "";

        Word(String word) {
            this.word = word;
        }

        @Override
        public void askTogether(List<Gathering.Asking> all) {
            var words = all.stream().map(Word.class::cast).toList();
            rounds.add(words.stream().map(one -> one.word).toList());
            if (words.stream().anyMatch(one -> one.word.equals("broken")))
                throw new IllegalStateException("nobody answers broken");
            words.forEach(one -> one.answer = one.word.toUpperCase());
        }
    }
}
