// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.analysis.Proportion;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;

/**
 * Which part of a workforce group took part in training, beside all other groups together.
 *
 * <p>Groups smaller than {@link #SMALLEST_GROUP} are neither shown nor counted among the others, so that no share of
 * theirs can be worked out from what is shown.
 *
 * @param key the key of the group
 * @param took those who took part, of the whole group
 * @param gap the share of the group less that of the others together, as a fraction, with its 95 % interval
 */
public record Participation(Key key, Derived<Proportion> took, Derived<Estimate<Double>> gap) {
    /** The fewest people of whom a share is shown. Our own choice, usual in surveys among staff. */
    public static final int SMALLEST_GROUP = 5;

    private static final double CONFIDENCE = 0.95;

    /** The groups of which heads and participants are known, in the order given. */
    public static List<Participation> of(Answers answers) {
        List<Counted> counted = answers.find(Organisation.WORKFORCE).orElse(List.of()).stream()
                .flatMap(entry -> Counted.of(entry).stream())
                .toList();
        return counted.stream()
                .map(group -> new Participation(group.key(), group.took(), gap(group, counted)))
                .toList();
    }

    /**
     * Whether some group lags: it takes part less than the others together, by more than chance would do, which is when
     * the whole interval lies below nothing. This reading of "lags" is our own.
     */
    public static boolean someGroupLags(Answers answers) {
        return of(answers).stream().anyMatch(Participation::lags);
    }

    /** Whether this group lags. */
    public boolean lags() {
        return gap.find().map(difference -> difference.high() < 0).orElse(false);
    }

    private static Derived<Estimate<Double>> gap(Counted group, List<Counted> groups) {
        return Derived.from(List.of(group.took()), () -> {
            List<Counted> others = new ArrayList<>(groups);
            others.remove(group);
            return others.stream()
                    .flatMap(other -> other.took().find().stream())
                    .reduce(Proportion::and)
                    .map(rest -> Derived.known(group.took().get().less(rest, CONFIDENCE)))
                    .orElseGet(() -> Derived.impossible(Reason.NOTHING_TO_COMPARE));
        });
    }

    private record Counted(Key key, Derived<Proportion> took) {
        static Optional<Counted> of(Entry entry) {
            return entry.find(Organisation.GROUP_HEADS)
                    .flatMap(heads -> entry.find(CaseFacts.PARTICIPANTS)
                            .map(participants -> new Counted(entry.key(), proportion(participants, heads))));
        }

        private static Derived<Proportion> proportion(int participants, int heads) {
            if (heads < SMALLEST_GROUP) {
                return Derived.impossible(Reason.TOO_FEW_PEOPLE);
            }
            return participants > heads
                    ? Derived.impossible(Reason.COUNTED_TWICE)
                    : Derived.known(new Proportion(participants, heads));
        }
    }
}
