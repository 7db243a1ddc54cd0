// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActivityTest {
    @Test
    void whatIsNotToldOfAnActivityMakesItASmallSuccessThatAnybodyCanHaveAnywhere() {
        Activity plain = assignment().build();

        assertThat(plain.isSmallSuccess()).isTrue();
        assertThat(plain.isCoached()).isFalse();
        assertThat(plain.isCollective()).isFalse();
        // Two people in two shifts, each alone, who are not at the workplace and not safe.
        assertThat(new Team(2, 2, false, false, Confidence.LOW, Set.of()).canDo(plain))
                .isTrue();
    }

    @Test
    void aFirstWeekHasNoRoomForWhatNeedsConfidenceOrSafetyOrBuildsNothing() {
        assertThat(assignment().confidenceNeeded(1).build().isSmallSuccess()).isFalse();
        assertThat(assignment().confidenceBuilt(0).build().isSmallSuccess()).isFalse();
        assertThat(assignment().safety(SafetyDemand.SOME).build().isSmallSuccess())
                .isFalse();
        assertThat(assignment().coachMinutes(1).build().isSmallSuccess()).isTrue();
    }

    @Test
    void aNumberAtTheEdgeOfItsRangeIsTakenAndOneBeyondItRefused() {
        assertThat(assignment().minutes(1).build().minutes()).isEqualTo(1);
        assertRefused(assignment().minutes(0), "minutes are 1 or more");

        assertThat(assignment().coachMinutes(1).build().isCoached()).isTrue();
        assertRefused(assignment().coachMinutes(-1), "coach minutes are not negative");

        assertThat(assignment().confidenceNeeded(4).build().confidenceNeeded()).isEqualTo(4);
        assertRefused(assignment().confidenceNeeded(-1), "confidence needed");
        assertRefused(assignment().confidenceNeeded(5), "confidence needed");

        assertThat(assignment().confidenceBuilt(2).build().confidenceBuilt()).isEqualTo(2);
        assertRefused(assignment().confidenceBuilt(-1), "confidence built");
        assertRefused(assignment().confidenceBuilt(3), "confidence built");
    }

    @Test
    void aGroupOfTwoIsRefusedAsItWouldLeaveSomebodyAlone() {
        assertThat(assignment().largestGroup(3).build().isCollective()).isTrue();
        assertRefused(assignment().largestGroup(2), "a group is of 1, or of up to 3 people or more");
        assertRefused(assignment().largestGroup(0), "a group is of 1, or of up to 3 people or more");
    }

    @Test
    void whatSomebodyDoesAloneIsHandedOverToNobody() {
        assertRefused(assignment().handover(true), "handover");
        assertThat(assignment().largestGroup(3).handover(true).build().handover())
                .isTrue();
    }

    @Test
    void whatTakesOthersByItsNatureIsRefusedForSomebodyAlone() {
        Set<ActivityKind> together = EnumSet.of(
                ActivityKind.PEER_TRAINING, ActivityKind.OBSERVATION, ActivityKind.TEAM_TALK, ActivityKind.FEEDBACK);

        for (ActivityKind kind : ActivityKind.values()) {
            assertThat(assignment().kind(kind).largestGroup(3).build().kind()).isEqualTo(kind);
            if (together.contains(kind)) {
                assertRefused(assignment().kind(kind), "done together");
            } else {
                assertThat(assignment().kind(kind).build().isCollective()).isFalse();
            }
        }
    }

    private static void assertRefused(Activity.Builder activity, String rule) {
        assertThatThrownBy(activity::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(rule);
    }

    private static Activity.Builder assignment() {
        return Activity.builder("test", "assignment")
                .route(Route.ADD)
                .kind(ActivityKind.ASSIGNMENT)
                .minutes(10);
    }
}
