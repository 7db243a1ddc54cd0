// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

/** What people do in an activity. */
public enum ActivityKind {
    /** A task at the workplace, meant to learn from. */
    ASSIGNMENT,
    /** A colleague trains a colleague. */
    PEER_TRAINING,
    /** Watching each other at work. */
    OBSERVATION,
    /** A short talk of the team about the work. */
    TEAM_TALK,
    /** Colleagues tell each other what they see, and encourage each other. */
    FEEDBACK,
    /** The task becomes wider. */
    BROADER_TASK,
    /** Looking back at an improvement project. */
    EVALUATION,
    /** Dwelling on what went well or wrong. */
    REFLECTION,
    /** Passing on what was learned. */
    SHARING;

    /** Whether it takes others by its nature, so that nobody can do it alone. */
    public boolean takesOthers() {
        return switch (this) {
            case PEER_TRAINING, OBSERVATION, TEAM_TALK, FEEDBACK -> true;
            case ASSIGNMENT, BROADER_TASK, EVALUATION, REFLECTION, SHARING -> false;
        };
    }
}
