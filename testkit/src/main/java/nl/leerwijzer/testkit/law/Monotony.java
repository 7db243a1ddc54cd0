// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.situations.LessKnown;
import nl.leerwijzer.testkit.situations.Shrinker;

/**
 * What is decided stays decided when more becomes known. The date on which it started is set apart, as the same situation
 * before and after it are two; and an entry that is added to a list is a changed answer.
 */
final class Monotony implements Law {
    private static final int SITUATIONS = 600;
    private static final double[] SHARES = {0.1, 0.4, 0.8};
    private static final Set<Standing> OPEN = Set.of(Standing.UNDECIDED, Standing.FAILED);

    @Override
    public String name() {
        return "never overturns a verdict when more becomes known";
    }

    @Override
    public String remedy() {
        return "let a computed condition say the same whenever it is asked, of the values of its facts alone; it is asked"
                + " only when all of these are known.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        Predicate<Fact<?>> mayGo = fact -> !fact.equals(Fact.started(subject.id()));
        int samples = subject.samples(SITUATIONS);
        for (int place = 0; place < samples; place++) {
            Situation more = subject.situations().get(place);
            for (double share : SHARES) {
                SplittableRandom random = new SplittableRandom(Subject.SEED + place);
                Optional<Breach> breach = LessKnown.byShare(more, mayGo, share, random)
                        .flatMap(less -> overturned(subject, less, more))
                        .map(what -> smallest(subject, more, mayGo, what));
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    /** The smallest situation in which it takes a single answer more. */
    private static Breach smallest(Subject subject, Situation found, Predicate<Fact<?>> mayGo, String what) {
        Situation smallest = Shrinker.smallest(
                found, situation -> byOneAnswer(subject, situation, mayGo).isPresent());
        return new Breach(byOneAnswer(subject, smallest, mayGo).orElse(what), Optional.of(smallest));
    }

    private static Optional<String> byOneAnswer(Subject subject, Situation more, Predicate<Fact<?>> mayGo) {
        return LessKnown.byOne(more, mayGo)
                .flatMap(less -> overturned(subject, less, more).stream())
                .findFirst();
    }

    private static Optional<String> overturned(Subject subject, Situation less, Situation more) {
        Judged before = subject.judge(less);
        Judged after = subject.judge(more);
        for (Map.Entry<String, Verdict> verdict : before.verdicts().entrySet()) {
            if (verdict.getValue() != Verdict.UNKNOWN && after.verdicts().get(verdict.getKey()) != verdict.getValue()) {
                return Optional.of("%s was %s while less was known, and becomes %s"
                        .formatted(
                                verdict.getKey(),
                                verdict.getValue(),
                                after.verdicts().get(verdict.getKey())));
            }
        }
        return before.standing().equals(after.standing())
                        || before.standing().map(OPEN::contains).orElse(true)
                ? Optional.empty()
                : Optional.of("it was %s while less was known, and becomes %s"
                        .formatted(before.standing().get(), after.standing().orElseThrow()));
    }
}
