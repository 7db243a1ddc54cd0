// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.FactRef;

/**
 * Whether the team is safe to learn in: people dare to ask, and mistakes are not held against them.
 *
 * @param verdict the verdict: what was measured decides, and the direct answers only where nothing was
 * @param scale what was measured
 * @param direct the verdict by the direct answers, whether or not they count
 * @param missing for an UNKNOWN verdict, the facts that settle it
 */
public record Safety(Verdict verdict, SafetyScale scale, Verdict direct, List<FactRef> missing) {
    public Safety {
        missing = List.copyOf(missing);
    }

    /** Whether a measured score and the direct answers contradict each other. */
    public boolean differs() {
        return scale.state() == SafetyScale.State.MEASURED && direct != Verdict.UNKNOWN && direct != scale.verdict();
    }

    static Safety read(Answers answers) {
        SafetyScale scale = SafetyScale.read(answers);
        Optional<Boolean> dareToAsk = answers.find(WorkplaceFacts.DARE_TO_ASK);
        Optional<Boolean> mistakes = answers.find(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST);
        Verdict direct = both(dareToAsk, mistakes);
        if (answers.find(WorkplaceFacts.SAFETY_RESPONDENTS).isPresent()) {
            return new Safety(scale.verdict(), scale, direct, scale.missing());
        }
        if (scale.state() != SafetyScale.State.NOT_MEASURED) {
            boolean neither = scale.verdict() == Verdict.NOT_MET && direct == Verdict.NOT_MET;
            return neither
                    ? new Safety(Verdict.NOT_MET, scale, direct, List.of())
                    : new Safety(Verdict.UNKNOWN, scale, direct, scale.missing());
        }
        List<FactRef> unanswered = Stream.of(WorkplaceFacts.DARE_TO_ASK, WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST)
                .filter(fact -> !answers.isAnswered(fact))
                .map(FactRef::of)
                .toList();
        return new Safety(direct, scale, direct, direct == Verdict.UNKNOWN ? unanswered : List.of());
    }

    private static Verdict both(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.equals(Optional.of(false)) || other.equals(Optional.of(false))) {
            return Verdict.NOT_MET;
        }
        return one.isPresent() && other.isPresent() ? Verdict.MET : Verdict.UNKNOWN;
    }
}
