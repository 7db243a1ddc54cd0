// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * For each limit alone, while the others stay as they are: the smallest value with which there is a schedule. Empty
 * where no value of that limit alone that counts gives one.
 *
 * @param minutes in minutes per person per week
 * @param coachTenths in tenths of an hour of coaching per week
 * @param weeks in weeks
 */
public record SmallestLimits(OptionalInt minutes, OptionalInt coachTenths, OptionalInt weeks) {
    /** How many minutes a tenth of an hour has. */
    public static final int MINUTES_PER_TENTH = 6;

    static SmallestLimits of(Scheduler scheduler, Limits limits, Limits most) {
        int usefulTenths = (scheduler.mostUsefulCoachMinutes() + MINUTES_PER_TENTH - 1) / MINUTES_PER_TENTH;
        OptionalInt fewestWeeks = scheduler.fewestWeeks(limits).stream()
                .filter(weeks -> weeks <= most.weeks())
                .findFirst();
        return new SmallestLimits(
                smallest(
                        Math.min(scheduler.mostUsefulMinutes(), most.minutes()),
                        minutes -> scheduler.isFeasible(limits.withMinutes(minutes))),
                smallest(
                        Math.min(usefulTenths, most.coachMinutes() / MINUTES_PER_TENTH),
                        tenths -> scheduler.isFeasible(limits.withCoachMinutes(tenths * MINUTES_PER_TENTH))),
                fewestWeeks);
    }

    /** Bisection: more of a limit never makes a schedule impossible. */
    private static OptionalInt smallest(int most, IntPredicate feasible) {
        if (!feasible.test(most)) {
            return OptionalInt.empty();
        }
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            if (feasible.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(high);
    }
}
