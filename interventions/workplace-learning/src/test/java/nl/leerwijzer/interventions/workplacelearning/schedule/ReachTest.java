// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Team TEAM = new Team(12, 1, true, true, Confidence.LOW, Set.of());
    private static final Limits HALF_AN_HOUR_AND_NO_COACH = new Limits(30, 0, 1);

    private final Activity task = activity(Route.ADD, "task").build();
    private final Activity talk = activity(Route.INTERWEAVE, "talk").build();
    private final Activity note = activity(Route.DISTIL, "note").build();

    @Test
    void threeSmallSuccessesOfTenMinutesCoverTheRoutesInOneWeekOfHalfAnHour() {
        assertThat(fewestWeeks(task, talk, note)).hasValue(1);
    }

    @Test
    void aRouteAlongWhichThereIsNothingToDoIsNeverCovered() {
        Reach reach = Reach.of(List.of(task, talk), TEAM, HALF_AN_HOUR_AND_NO_COACH);

        assertThat(reach.fewestWeeks()).isEmpty();
        assertThat(reach.weeksToCover(Progress.start(Confidence.LOW))).isEmpty();
        assertThat(reach.weeksToCover(new Progress(Confidence.MOST_STEPS, Progress.bit(Route.DISTIL), true)))
                .hasValue(1);
    }

    @Test
    void anActivityThatBuildsMoreIsKeptBesideOneThatIsNoLonger() {
        Activity growing = activity(Route.ADD, "growing").confidenceBuilt(2).build();
        Activity hard = activity(Route.DISTIL, "hard").confidenceNeeded(2).build();

        // After one week with the growing task there is confidence enough; by ones it takes two.
        assertThat(fewestWeeks(task, growing, talk, hard)).hasValue(2);
        assertThat(fewestWeeks(task, talk, hard)).hasValue(3);
    }

    @Test
    void anActivityThatOpensTheWayToMoreSafetyIsKeptBesideOneThatDemandsNone() {
        Activity asking =
                activity(Route.ADD, "asking").safety(SafetyDemand.SOME).build();
        Activity open = activity(Route.DISTIL, "open").safety(SafetyDemand.MUCH).build();

        // Small successes, then the way is opened, then it is taken.
        assertThat(fewestWeeks(task, asking, talk, open)).hasValue(3);
        assertThat(fewestWeeks(task, talk, open)).isEmpty();
    }

    /** The same in whatever order the activities stand. */
    private static OptionalInt fewestWeeks(Activity... activities) {
        List<Activity> forward = List.of(activities);
        List<Activity> backward = new ArrayList<>(forward);
        Collections.reverse(backward);
        OptionalInt weeks = Reach.of(forward, TEAM, HALF_AN_HOUR_AND_NO_COACH).fewestWeeks();
        assertThat(Reach.of(backward, TEAM, HALF_AN_HOUR_AND_NO_COACH).fewestWeeks())
                .isEqualTo(weeks);
        return weeks;
    }

    private static Activity.Builder activity(Route route, String id) {
        return Activity.builder("test", id)
                .route(route)
                .kind(ActivityKind.ASSIGNMENT)
                .minutes(10);
    }
}
