// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;

/**
 * Whether the team is safe to learn in: people dare to ask, and mistakes are not held against them.
 *
 * @param verdict the verdict: what was measured decides, and the direct answers only where nothing was
 * @param measured the verdict by the score, whether or not it counts
 * @param direct the verdict by the direct answers, whether or not they count
 * @param isMeasured whether the scale was filled in; empty while that is unknown
 * @param missing for an UNKNOWN verdict, the facts that settle it
 */
public record Safety(
        Verdict verdict, Verdict measured, Verdict direct, Optional<Boolean> isMeasured, List<FactRef> missing) {
    public Safety {
        missing = List.copyOf(missing);
    }

    /** Whether a measured score and the direct answers contradict each other. */
    public boolean differs() {
        return isMeasured.orElse(false)
                && measured != Verdict.UNKNOWN
                && direct != Verdict.UNKNOWN
                && measured != direct;
    }

    static Safety read(Answers answers) {
        Verdict measured = answers.find(WorkplaceFacts.SAFETY_SCORE)
                .map(score -> Verdict.of(score.compareTo(Preconditions.SAFE_SCORE) >= 0))
                .orElse(Verdict.UNKNOWN);
        Verdict direct =
                both(answers.find(WorkplaceFacts.DARE_TO_ASK), answers.find(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST));
        Optional<Boolean> isMeasured = answers.isAnswered(WorkplaceFacts.SAFETY_RESPONDENTS)
                ? Optional.of(!answers.doesNotApply(WorkplaceFacts.SAFETY_RESPONDENTS))
                : Optional.empty();
        Verdict verdict = isMeasured
                .map(done -> done ? measured : direct)
                .orElse(measured == direct ? measured : Verdict.UNKNOWN);
        List<FactRef> missing = verdict == Verdict.UNKNOWN ? unanswered(answers, isMeasured) : List.of();
        return new Safety(verdict, measured, direct, isMeasured, missing);
    }

    private static Verdict both(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.equals(Optional.of(false)) || other.equals(Optional.of(false))) {
            return Verdict.NOT_MET;
        }
        return one.isPresent() && other.isPresent() ? Verdict.MET : Verdict.UNKNOWN;
    }

    /** While it is unknown whether there was a measurement, only that question is sure to be needed. */
    private static List<FactRef> unanswered(Answers answers, Optional<Boolean> isMeasured) {
        Stream<Fact<?>> deciding = isMeasured
                .map(done -> done
                        ? Stream.<Fact<?>>of(WorkplaceFacts.SAFETY_SCORE)
                        : Stream.<Fact<?>>of(WorkplaceFacts.DARE_TO_ASK, WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST))
                .orElseGet(() -> Stream.of(WorkplaceFacts.SAFETY_RESPONDENTS));
        return deciding.filter(fact -> !answers.isAnswered(fact))
                .map(FactRef::of)
                .toList();
    }
}
