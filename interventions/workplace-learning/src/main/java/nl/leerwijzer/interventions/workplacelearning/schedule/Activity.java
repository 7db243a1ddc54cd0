// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import org.immutables.value.Value;

/** Something that people do once in a week of the plan to learn from their work. Its words touch no schedule. */
@Value.Immutable
@ValueStyle
public interface Activity {
    /** The smallest bound on the size of a group: below it, an odd number of people leaves somebody alone. */
    int SMALLEST_GROUP_BOUND = 3;

    /** The most steps by which one activity may let confidence grow. */
    int MOST_BUILT = 2;

    /** The name by which it is known; unique in a catalogue. */
    Key key();

    /** What it is called. */
    Text name();

    /** How it is done, in plain words. */
    Text how();

    Route route();

    ActivityKind kind();

    /** How many minutes it takes of everybody who joins; 1 or more. */
    int minutes();

    /** How many people do it together at most; 1 for an activity that everybody does alone. */
    @Value.Default
    default int largestGroup() {
        return 1;
    }

    /** How many minutes a coach spends on each group, or on each person in an activity done alone; 0 for no coach. */
    @Value.Default
    default int coachMinutes() {
        return 0;
    }

    /** Whether people must be at the workplace for it. */
    @Value.Default
    default boolean onSite() {
        return false;
    }

    /** Whether what a group agrees concerns the whole team, so that another shift must hear of it. */
    @Value.Default
    default boolean handover() {
        return false;
    }

    @Value.Default
    default SafetyDemand safety() {
        return SafetyDemand.NONE;
    }

    /** How many steps of confidence it needs: 0 to {@link Confidence#MOST_STEPS}. */
    @Value.Default
    default int confidenceNeeded() {
        return 0;
    }

    /** By how many steps confidence may have grown after it: 0 to {@link #MOST_BUILT}. */
    @Value.Default
    default int confidenceBuilt() {
        return 1;
    }

    /** Whether people do it together. */
    default boolean isCollective() {
        return largestGroup() > 1;
    }

    /** Whether a coach is there. */
    default boolean isCoached() {
        return coachMinutes() > 0;
    }

    /** Whether it suits a first week: it needs no confidence and no safety, and builds confidence. */
    default boolean isSmallSuccess() {
        return confidenceNeeded() == 0 && confidenceBuilt() > 0 && safety() == SafetyDemand.NONE;
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalStateException when one is outside its range
     */
    @Value.Check
    default void check() {
        require(minutes() >= 1, "minutes are 1 or more");
        require(
                largestGroup() == 1 || largestGroup() >= SMALLEST_GROUP_BOUND,
                "a group is of 1, or of up to 3 people or more");
        require(coachMinutes() >= 0, "coach minutes are not negative");
        require(
                confidenceNeeded() >= 0 && confidenceNeeded() <= Confidence.MOST_STEPS,
                "the confidence needed is 0 to 4 steps");
        require(confidenceBuilt() >= 0 && confidenceBuilt() <= MOST_BUILT, "the confidence built is 0 to 2 steps");
        require(isCollective() || !handover(), "what somebody does alone needs no handover");
        require(isCollective() || !kind().takesOthers(), "an activity of this kind is done together");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalStateException(rule);
        }
    }

    /** Starts an activity. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts an activity of a namespace, worded by its texts {@code activity.<id>.name} and {@code .how}. */
    static Builder builder(String owner, String id) {
        return builder()
                .key(new Key(id))
                .name(Text.of(owner, "activity." + id + ".name"))
                .how(Text.of(owner, "activity." + id + ".how"));
    }

    /** Collects what an activity is. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
