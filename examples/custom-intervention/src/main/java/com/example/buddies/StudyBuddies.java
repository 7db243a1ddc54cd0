package com.example.buddies;

import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.isYes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/** Two colleagues learn together: one who knows the work well, and one who wants to. */
public final class StudyBuddies implements Intervention {
    private static final String ID = "com.example.study-buddies";

    private static final Fact<Boolean> DROP_OUT = Fact.yesNo(ID, "drop-out");
    private static final Fact<Integer> PAIRS = Fact.wholeNumber(ID, "pairs", 0, 1_000);
    private static final Fact<Integer> WEEKLY_TIME = Fact.wholeNumber(ID, "weekly-time", 0, 600, Unit.MINUTES);

    @Override
    public Profile profile() {
        return Profile.builder(ID)
                .audience(Audience.EMPLOYEES)
                .addThemes(Theme.WORKPLACE)
                .addMethod("pair", "meet")
                .addCautions(Caution.of(ID, "no-examiner"))
                .build();
    }

    @Override
    public Condition relevance() {
        return isYes(DROP_OUT);
    }

    @Override
    public List<Precondition> preconditions() {
        Remedy free = Remedy.of(ID, "free-time", Role.LINE_MANAGER)
                .within(Period.ofWeeks(1), Period.ofWeeks(4))
                .withEffort();
        Remedy recruit = Remedy.of(ID, "recruit", Role.HR, Role.LINE_MANAGER);
        Part time = Part.required(Phase.BEFORE_START, "reserved", atLeast(WEEKLY_TIME, 30).mendedBy(free));
        Part pairs = Part.required(Phase.IN_PREPARATION, "pairs", atLeast(PAIRS, 2).mendedBy(recruit));
        return List.of(Precondition.of(ID, "time", time), Precondition.of(ID, "people", pairs));
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(PAIRS, WEEKLY_TIME);
    }

    @Override
    public Outcome plan(View situation) {
        OutcomeBuilder outcome = Outcome.builder(ID);
        FigureId hours = outcome.add(hours(situation));
        return outcome.summary("summary")
                .steps("plan", List.of(new Step(Text.of(ID, "step.meet"), List.of(Role.EMPLOYEES), List.of(hours))))
                .build();
    }

    /** Two people per pair, each for the time that is free. */
    private static Figure hours(View situation) {
        Figure.Draft hours = Figure.of(ID, "hours", Unit.HOURS_PER_WEEK);
        List<FactRef> missing = Stream.of(PAIRS, WEEKLY_TIME)
                .filter(fact -> situation.find(fact).isEmpty())
                .map(FactRef::of)
                .toList();
        return missing.isEmpty()
                ? hours.value(2.0 * situation.find(PAIRS).get() * situation.find(WEEKLY_TIME).get() / 60)
                : hours.missing(missing);
    }
}
