// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.ASSIGNMENT;
import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.BROADER_TASK;
import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.EVALUATION;
import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.FEEDBACK;
import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.OBSERVATION;
import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.PEER_TRAINING;
import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.REFLECTION;
import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.SHARING;
import static nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind.TEAM_TALK;
import static nl.leerwijzer.interventions.workplacelearning.schedule.Route.ADD;
import static nl.leerwijzer.interventions.workplacelearning.schedule.Route.DISTIL;
import static nl.leerwijzer.interventions.workplacelearning.schedule.Route.INTERWEAVE;
import static nl.leerwijzer.interventions.workplacelearning.schedule.SafetyDemand.MUCH;
import static nl.leerwijzer.interventions.workplacelearning.schedule.SafetyDemand.SOME;

import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;

/**
 * The activities that come with the library. Their forms are those of the guide's page; their minutes, group sizes and
 * demands are our own, meant to start from.
 */
public final class ActivityCatalogue {
    private static final List<Activity> ADDED = List.of(
            alone(ADD, ASSIGNMENT, "mini-assignment", 15).build(),
            alone(ADD, ASSIGNMENT, "instruction-card", 20).build(),
            together(ADD, PEER_TRAINING, "trick-of-the-week", 20, 3).build(),
            together(ADD, PEER_TRAINING, "short-lesson", 30, 8)
                    .coachMinutes(30)
                    .confidenceNeeded(1)
                    .build(),
            together(ADD, OBSERVATION, "watch-along", 30, 3)
                    .onSite(true)
                    .safety(SOME)
                    .confidenceNeeded(1)
                    .build(),
            alone(ADD, ASSIGNMENT, "guided-practice", 30)
                    .coachMinutes(15)
                    .onSite(true)
                    .safety(SOME)
                    .confidenceNeeded(1)
                    .confidenceBuilt(2)
                    .build(),
            together(ADD, OBSERVATION, "swap-workplaces", 60, 3)
                    .onSite(true)
                    .safety(SOME)
                    .confidenceNeeded(2)
                    .build(),
            alone(ADD, ASSIGNMENT, "stretch-assignment", 45)
                    .coachMinutes(10)
                    .safety(SOME)
                    .confidenceNeeded(3)
                    .confidenceBuilt(2)
                    .build(),
            together(ADD, PEER_TRAINING, "teach-a-colleague", 30, 3)
                    .safety(SOME)
                    .confidenceNeeded(3)
                    .confidenceBuilt(2)
                    .build());

    private static final List<Activity> INTERWOVEN = List.of(
            together(INTERWEAVE, TEAM_TALK, "good-start", 10, 12).build(),
            alone(INTERWEAVE, ASSIGNMENT, "own-check", 10).build(),
            together(INTERWEAVE, FEEDBACK, "encouragement", 10, 3).build(),
            alone(INTERWEAVE, BROADER_TASK, "taste-of-a-task", 30)
                    .confidenceNeeded(1)
                    .build(),
            together(INTERWEAVE, TEAM_TALK, "day-start", 15, 12)
                    .handover(true)
                    .safety(SOME)
                    .confidenceNeeded(1)
                    .build(),
            together(INTERWEAVE, TEAM_TALK, "question-of-the-week", 10, 12)
                    .handover(true)
                    .safety(SOME)
                    .confidenceNeeded(1)
                    .build(),
            together(INTERWEAVE, TEAM_TALK, "improvement-board", 20, 12)
                    .handover(true)
                    .coachMinutes(20)
                    .onSite(true)
                    .safety(SOME)
                    .confidenceNeeded(2)
                    .build(),
            together(INTERWEAVE, FEEDBACK, "two-way-feedback", 20, 3)
                    .safety(MUCH)
                    .confidenceNeeded(2)
                    .build(),
            alone(INTERWEAVE, BROADER_TASK, "broader-task", 60)
                    .coachMinutes(10)
                    .safety(SOME)
                    .confidenceNeeded(3)
                    .confidenceBuilt(2)
                    .build(),
            together(INTERWEAVE, FEEDBACK, "coached-feedback", 30, 4)
                    .coachMinutes(30)
                    .safety(MUCH)
                    .confidenceNeeded(3)
                    .confidenceBuilt(2)
                    .build());

    private static final List<Activity> DISTILLED = List.of(
            alone(DISTIL, REFLECTION, "success-note", 10).build(),
            together(DISTIL, SHARING, "success-round", 15, 12).build(),
            alone(DISTIL, SHARING, "tip-collection", 15).confidenceNeeded(1).build(),
            together(DISTIL, REFLECTION, "look-back", 20, 8)
                    .coachMinutes(20)
                    .safety(SOME)
                    .confidenceNeeded(1)
                    .build(),
            together(DISTIL, SHARING, "show-what-you-learned", 20, 12)
                    .safety(SOME)
                    .confidenceNeeded(2)
                    .confidenceBuilt(2)
                    .build(),
            together(DISTIL, REFLECTION, "near-miss", 20, 6)
                    .handover(true)
                    .safety(MUCH)
                    .confidenceNeeded(2)
                    .build(),
            together(DISTIL, EVALUATION, "project-evaluation", 45, 10)
                    .handover(true)
                    .coachMinutes(45)
                    .safety(SOME)
                    .confidenceNeeded(2)
                    .build(),
            together(DISTIL, REFLECTION, "learn-from-failure", 30, 6)
                    .handover(true)
                    .coachMinutes(30)
                    .safety(MUCH)
                    .confidenceNeeded(3)
                    .build(),
            together(DISTIL, SHARING, "exchange-between-teams", 45, 12)
                    .safety(SOME)
                    .confidenceNeeded(3)
                    .confidenceBuilt(2)
                    .build());

    private ActivityCatalogue() {}

    /** All activities, by route, and within a route from small to demanding. */
    public static List<Activity> all() {
        return Stream.of(ADDED, INTERWOVEN, DISTILLED).flatMap(List::stream).toList();
    }

    private static Activity.Builder alone(Route route, ActivityKind kind, String id, int minutes) {
        return Activity.builder(WorkplaceFacts.ID, id).route(route).kind(kind).minutes(minutes);
    }

    private static Activity.Builder together(Route route, ActivityKind kind, String id, int minutes, int largestGroup) {
        return alone(route, kind, id, minutes).largestGroup(largestGroup);
    }
}
