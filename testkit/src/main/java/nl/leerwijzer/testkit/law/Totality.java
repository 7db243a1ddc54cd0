// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;

/** Every situation has an answer, the empty one included: nothing throws, nothing is null, figures fit their sections. */
final class Totality implements Law {
    private static final int SITUATIONS = 1_000;

    @Override
    public String name() {
        return "answers every situation";
    }

    @Override
    public String remedy() {
        return "ask whether a fact is known before its value is used; what cannot be computed is an undefined figure that"
                + " names the facts it wants: Figure.of(…).missing(…).";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return Breach.in(
                subject.situations().first(subject.samples(SITUATIONS)),
                situation -> called(subject, situation).or(() -> judged(subject, situation)));
    }

    private static Optional<String> called(Subject subject, Situation situation) {
        try {
            Outcome outcome = subject.outcome(situation);
            if (outcome == null) {
                return Optional.of("it returns null");
            }
            OutcomeBuilder.requireSound(outcome);
            return Optional.empty();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return Optional.of("it throws " + described(subject, e));
        }
    }

    /** The type, the message, and where in the author's own code; a generated situation holds nobody's data. */
    private static String described(Subject subject, Throwable thrown) {
        String message = Optional.ofNullable(thrown.getMessage())
                .map(words -> ": " + words)
                .orElse("");
        String place = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(subject.type().getPackageName()))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return thrown.getClass().getName() + message + place;
    }

    /** What is read without being declared is another law's. */
    private static Optional<String> judged(Subject subject, Situation situation) {
        List<Diagnostic> diagnostics = subject.judge(situation).diagnostics();
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.code() != Code.UNDECLARED_FACT)
                .findFirst()
                .map(diagnostic -> subject.guidance().catalogue().texts().render(diagnostic.cause(), Language.EN));
    }
}
