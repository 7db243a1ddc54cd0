package com.example.rotation;

import static com.example.rotation.RotationFacts.ID;
import static com.example.rotation.RotationFacts.PLACES;
import static com.example.rotation.RotationFacts.SHIFTS_FIT;
import static com.example.rotation.RotationFacts.TEMPO;
import static com.example.rotation.RotationFacts.TURN;
import static com.example.rotation.RotationFacts.WORK_IS_NARROW;
import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.some;

import com.example.rotation.RotationFacts.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Entry;
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
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/** Job rotation: people take a turn at other work and come back with more in hand. */
public final class JobRotation implements Intervention {
    @Override
    public Profile profile() {
        return Profile.builder(ID).audience(Audience.EMPLOYEES).addMethod("turn").build();
    }

    @Override
    public Condition relevance() {
        return isYes(WORK_IS_NARROW);
    }

    @Override
    public List<Precondition> preconditions() {
        Part places = Part.required(
                Phase.BEFORE_START,
                "places",
                some(Organisation.WORKFORCE, atLeast(PLACES, 1)).mendedBy(Remedy.of(ID, "find", Role.LINE_MANAGER)));
        Part shifts = Part.required(
                Phase.IN_PREPARATION, "shifts", isYes(SHIFTS_FIT).mendedBy(Remedy.of(ID, "roster", Role.HR)));
        return List.of(Precondition.of(ID, "room", places, shifts));
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(Organisation.WORKFORCE, PLACES, TEMPO, TURN);
    }

    @Override
    public Outcome plan(View situation) {
        OutcomeBuilder outcome = Outcome.builder(ID);
        List<FigureId> figures = List.of(outcome.add(places(situation)), outcome.add(turn(situation)));
        Step begin = new Step(Text.of(ID, "step." + tempo(situation)), List.of(Role.LINE_MANAGER), figures);
        return outcome.summary("summary").steps("begin", List.of(begin)).build();
    }

    private static String tempo(View situation) {
        return switch (situation.find(TEMPO).orElse(Tempo.ONE_BY_ONE)) {
            case ONE_BY_ONE -> "one";
            case IN_PAIRS -> "pairs";
            case ALL_AT_ONCE -> "all";
        };
    }

    private static Figure turn(View situation) {
        Figure.Draft turn = Figure.of(ID, "turn", Unit.WEEKS);
        return situation
                .find(TURN)
                .map(weeks -> turn.value(weeks.amount()))
                .orElseGet(() -> turn.missing(List.of(FactRef.of(TURN))));
    }

    /** All places together; while one group's are unknown there is no sum. */
    private static Figure places(View situation) {
        Figure.Draft places = Figure.of(ID, "places", Unit.PEOPLE);
        Optional<List<Entry>> groups = situation.find(Organisation.WORKFORCE);
        if (groups.isEmpty()) {
            return places.missing(List.of(FactRef.of(Organisation.WORKFORCE)));
        }
        List<FactRef> missing = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < groups.get().size(); i++) {
            Optional<Integer> ofGroup = groups.get().get(i).find(PLACES);
            sum += ofGroup.orElse(0);
            if (ofGroup.isEmpty()) {
                missing.add(FactRef.of(PLACES, i + 1));
            }
        }
        return missing.isEmpty() ? places.value(sum) : places.missing(missing);
    }
}
