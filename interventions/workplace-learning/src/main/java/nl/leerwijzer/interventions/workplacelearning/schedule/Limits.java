// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

/**
 * What there is to plan with.
 *
 * @param minutes the minutes released per person per week
 * @param coachMinutes the minutes of coaching per week for the whole team
 * @param weeks how many weeks the plan lasts; 1 or more
 */
public record Limits(int minutes, int coachMinutes, int weeks) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when a number is negative, or there is no week
     */
    public Limits {
        if (minutes < 0 || coachMinutes < 0 || weeks < 1) {
            throw new IllegalArgumentException("time is not negative, and a plan lasts a week or more");
        }
    }

    /** The same with other minutes per person. */
    public Limits withMinutes(int other) {
        return new Limits(other, coachMinutes, weeks);
    }

    /** The same with other minutes of coaching. */
    public Limits withCoachMinutes(int other) {
        return new Limits(minutes, other, weeks);
    }
}
