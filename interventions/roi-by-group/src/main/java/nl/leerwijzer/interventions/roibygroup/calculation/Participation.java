// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.analysis.Proportion;
import nl.leerwijzer.analysis.SmallGroups;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;

/**
 * Which part of a workforce group took part in training, beside all other groups together.
 *
 * <p>Groups smaller than {@link #SMALLEST_GROUP} are put together, if need be with the smallest of the others, so that
 * all that is shown is about enough people and nothing about a smaller group is left when what is shown is taken from a
 * total. Where in groups that are put together nobody took part, or everybody did, that would tell of each of them: then
 * they are neither shown nor counted among the others.
 *
 * @param groups the keys of the groups, in their order; more than one where they are put together
 * @param took those who took part, of all of them
 * @param gap their share less that of the others together, as a fraction, with its 95 % interval
 */
public record Participation(List<Key> groups, Derived<Proportion> took, Derived<Estimate<Double>> gap) {
    /** The fewest people of whom a share is shown. Our own choice, usual in surveys among staff. */
    public static final int SMALLEST_GROUP = 5;

    private static final double CONFIDENCE = 0.95;

    public Participation {
        groups = List.copyOf(groups);
    }

    /** The groups of which heads and participants are known, put together where they are small, in the order given. */
    public static List<Participation> of(Answers answers) {
        List<Counted> known = answers.find(Organisation.WORKFORCE).orElse(List.of()).stream()
                .flatMap(entry -> Counted.of(entry).stream())
                .toList();
        List<Counted> plausible = known.stream().filter(Counted::isPlausible).toList();
        List<List<Counted>> units = new ArrayList<>(SmallGroups.merge(plausible, Counted::heads, SMALLEST_GROUP));
        if (units.isEmpty() && !plausible.isEmpty()) {
            units.add(plausible);
        }
        List<Unit> counted = units.stream().map(Unit::of).toList();
        List<Participation> shown = new ArrayList<>();
        for (Counted group : known) {
            if (!group.isPlausible()) {
                shown.add(new Participation(
                        List.of(group.key()),
                        Derived.impossible(Reason.COUNTED_TWICE),
                        Derived.impossible(Reason.COUNTED_TWICE)));
            }
            counted.stream()
                    .filter(unit -> unit.groups().get(0).equals(group.key()))
                    .map(unit -> new Participation(unit.groups(), unit.took(), gap(unit, counted)))
                    .forEach(shown::add);
        }
        return shown;
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

    /** Whether several groups are put together. */
    public boolean isTogether() {
        return groups.size() > 1;
    }

    private static Derived<Estimate<Double>> gap(Unit unit, List<Unit> units) {
        return Derived.from(
                List.of(unit.took()),
                () -> units.stream()
                        .filter(other -> !other.equals(unit))
                        .flatMap(other -> other.took().find().stream())
                        .reduce(Proportion::and)
                        .map(rest -> Derived.known(unit.took().get().less(rest, CONFIDENCE)))
                        .orElseGet(() -> Derived.impossible(Reason.NOTHING_TO_COMPARE)));
    }

    /** What is shown as one. */
    private record Unit(List<Key> groups, Derived<Proportion> took) {
        static Unit of(List<Counted> groups) {
            int heads = groups.stream().mapToInt(Counted::heads).sum();
            int participants = groups.stream().mapToInt(Counted::participants).sum();
            boolean tellsOfEach = groups.size() > 1 && (participants == 0 || participants == heads);
            return new Unit(
                    groups.stream().map(Counted::key).toList(),
                    heads < SMALLEST_GROUP || tellsOfEach
                            ? Derived.impossible(Reason.TOO_FEW_PEOPLE)
                            : Derived.known(new Proportion(participants, heads)));
        }
    }

    private record Counted(Key key, int heads, int participants) {
        static Optional<Counted> of(Entry entry) {
            return entry.find(Organisation.GROUP_HEADS)
                    .flatMap(heads -> entry.find(CaseFacts.PARTICIPANTS)
                            .map(participants -> new Counted(entry.key(), heads, participants)));
        }

        boolean isPlausible() {
            return participants <= heads;
        }
    }
}
