package ${package};

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
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/** An intervention; its words are in {@code META-INF/leerwijzer/${interventionId}}. */
public final class ${className} implements Intervention {
    static final String ID = "${interventionId}";
    static final Fact<Boolean> PROBLEM_SEEN = Fact.yesNo(ID, "problem-seen");
    static final Fact<Integer> PEOPLE = Fact.wholeNumber(ID, "people", 1, 10_000, Unit.PEOPLE);
    static final Fact<Integer> WEEKLY_TIME = Fact.wholeNumber(ID, "weekly-time", 0, 600, Unit.MINUTES);

    @Override
    public Profile profile() {
        return Profile.builder(ID)
                .audience(Audience.EMPLOYEES)
                .addMethod("begin")
                .build();
    }

    @Override
    public Condition relevance() {
        return isYes(PROBLEM_SEEN);
    }

    @Override
    public List<Precondition> preconditions() {
        Remedy reserve = Remedy.of(ID, "reserve", Role.LINE_MANAGER);
        Part time = Part.required(Phase.BEFORE_START, "time", atLeast(WEEKLY_TIME, 30).mendedBy(reserve));
        return List.of(Precondition.of(ID, "means", time));
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(PEOPLE, WEEKLY_TIME);
    }

    @Override
    public Outcome plan(View situation) {
        OutcomeBuilder outcome = Outcome.builder(ID);
        FigureId hours = outcome.add(hours(situation));
        Step begin = new Step(Text.of(ID, "step.begin"), List.of(Role.LINE_MANAGER), List.of(hours));
        return outcome.summary("summary").steps("steps", List.of(begin)).build();
    }

    private static Figure hours(View situation) {
        Figure.Draft hours = Figure.of(ID, "hours", Unit.HOURS_PER_WEEK);
        List<FactRef> missing = Stream.of(PEOPLE, WEEKLY_TIME)
                .filter(fact -> situation.find(fact).isEmpty())
                .map(FactRef::of)
                .toList();
        return missing.isEmpty()
                ? hours.value(situation.find(PEOPLE).get() * situation.find(WEEKLY_TIME).get() / 60.0)
                : hours.missing(missing);
    }
}
