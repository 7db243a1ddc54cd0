// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.TypedOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A programme of learning ambassadors in a situation: when what happens and who does it, what it costs, how faithful it
 * is to the method, and from when results can be judged.
 *
 * <p>It is defined for every situation; what cannot be computed is a figure that names the facts it wants.
 */
public final class AmbassadorProgramme extends TypedOutcome {
    private final Timetable timetable;
    private final List<ProgrammeStage> stages;
    private final Budget budget;
    private final Faithfulness faithfulness;
    private final Outcome shown;

    private AmbassadorProgramme(View situation) {
        timetable = Timetable.of(situation);
        Map<Stage, List<Task>> tasks = TaskList.of(situation);
        stages = Stream.of(Stage.values())
                .map(stage ->
                        ProgrammeStage.of(stage, timetable, situation.asOf(), tasks.getOrDefault(stage, List.of())))
                .toList();
        budget = Budget.of(situation);
        faithfulness = Faithfulness.of(situation);
        shown = new ProgrammeReport(situation, timetable, stages, budget, faithfulness).outcome();
    }

    static AmbassadorProgramme in(View situation) {
        return new AmbassadorProgramme(situation);
    }

    /** When what happens. */
    public Timetable timetable() {
        return timetable;
    }

    /** Every stage in order, with what is left to do in it. */
    public List<ProgrammeStage> stages() {
        return stages;
    }

    /** One stage, with what is left to do in it. */
    public ProgrammeStage stage(Stage wanted) {
        return stages.stream()
                .filter(stage -> stage.stage() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a programme has every stage"));
    }

    /** What it takes in hours and money. */
    public Budget budget() {
        return budget;
    }

    /** How faithful it is to the method. */
    public Faithfulness faithfulness() {
        return faithfulness;
    }

    @Override
    protected Outcome shown() {
        return shown;
    }

    @Override
    public String type() {
        return "ambassador-programme/1";
    }

    /** Whether the other programme says the same: all that it computed stands in its figures, sections and stages. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AmbassadorProgramme programme
                && shown.equals(programme.shown)
                && stages.equals(programme.stages)
                && faithfulness.equals(programme.faithfulness);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shown, stages, faithfulness);
    }
}
