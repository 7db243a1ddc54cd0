// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Unit;

/** Three interventions for a mill, whose verdicts and figures need one change, several at once, or any of several. */
final class Mill {
    static final String SAILS = "com.example.sails";
    static final String STONES = "com.example.stones";
    static final String CREW = "com.example.crew";

    static final Fact<Boolean> WINDY = Fact.yesNo(SAILS, "windy");
    static final Fact<Boolean> TORN = Fact.yesNo(SAILS, "torn");
    static final Fact<Boolean> CLOTH = Fact.yesNo(SAILS, "cloth").orDoesNotApply(true);
    static final Fact<Integer> BLADES = Fact.wholeNumber(SAILS, "blades", 0, 8, Unit.NUMBER);
    static final Fact<Integer> SACKS = Fact.wholeNumber(STONES, "sacks", 0, 9, Unit.NUMBER);
    static final Fact<Integer> HOURS = Fact.wholeNumber(STONES, "hours", 0, 9, Unit.NUMBER);
    static final Fact<Label> NAME = Fact.label(STONES, "name");
    static final Fact<List<Entry>> TEAMS = Fact.list(CREW, "teams");
    static final Fact<Integer> MILLERS =
            Fact.wholeNumber(CREW, "millers", 0, 9, Unit.PEOPLE).columnOf(TEAMS);
    static final Fact<Boolean> TRAINED = Fact.yesNo(CREW, "trained").columnOf(TEAMS);
    static final Fact<Key> LEADING = Fact.reference(CREW, "leading", TEAMS);

    static final Guidance GUIDANCE = guidance(
            // relevant by any of two answers, startable by two at once
            new Stub(
                    SAILS,
                    Condition.any(Condition.isYes(WINDY), Condition.isYes(TORN)),
                    List.of(Precondition.of(
                            SAILS,
                            "repair",
                            Part.required(Phase.BEFORE_START, "material", Condition.isYes(CLOTH)),
                            Part.required(Phase.BEFORE_START, "blades", Condition.atLeast(BLADES, 4)))),
                    Set.of(BLADES),
                    Mill::sails),
            // figures that hang on several answers, on the day and on the seed
            new Stub(STONES, Condition.atLeast(SACKS, 1), List.of(), Set.of(SACKS, HOURS, NAME), Mill::stones),
            new Stub(
                    CREW,
                    Condition.countAtLeast(1, TEAMS, Condition.atLeast(MILLERS, 2)),
                    List.of(Precondition.of(
                            CREW,
                            "trained",
                            Part.required(
                                    Phase.BEFORE_START, "all", Condition.every(TEAMS, Condition.isYes(TRAINED))))),
                    Set.of(TEAMS, MILLERS, LEADING),
                    Mill::crew));

    private Mill() {}

    private static Outcome sails(View view) {
        OutcomeBuilder outcome = Outcome.builder(SAILS).summary("summary");
        outcome.add(figure(SAILS, "parity", view, List.of(BLADES), values -> values.get(0) % 2));
        return outcome.build();
    }

    private static Outcome stones(View view) {
        OutcomeBuilder outcome = Outcome.builder(STONES).summary("summary");
        outcome.add(figure(STONES, "flour", view, List.of(SACKS, HOURS), values -> values.get(0) * values.get(1)));
        outcome.add(
                figure(STONES, "both-odd", view, List.of(SACKS, HOURS), values -> (values.get(0) + values.get(1)) % 2));
        outcome.add(Figure.of(STONES, "luck", Unit.NUMBER).value(BigDecimal.valueOf(view.seed() % 3)));
        outcome.add(view.asOf()
                .map(day -> Figure.of(STONES, "next-day").day(day.plusDays(1)))
                .orElseGet(() -> Figure.of(STONES, "next-day").undefined("no-day")));
        return outcome.build();
    }

    private static Outcome crew(View view) {
        OutcomeBuilder outcome = Outcome.builder(CREW).summary("summary");
        int heads = 0;
        for (Entry team : view.find(TEAMS).orElse(List.of())) {
            int millers = team.find(MILLERS).orElse(0);
            heads += millers;
            outcome.add(Figure.of(CREW, "team", Unit.PEOPLE).about(team.key()).value(BigDecimal.valueOf(millers)));
        }
        outcome.add(Figure.of(CREW, "heads", Unit.PEOPLE).value(BigDecimal.valueOf(heads)));
        return outcome.build();
    }

    private static Figure figure(
            String owner, String name, View view, List<Fact<Integer>> facts, Function<List<Integer>, Integer> formula) {
        List<Integer> values = new ArrayList<>();
        facts.forEach(fact -> view.find(fact).ifPresent(values::add));
        Figure.Draft draft = Figure.of(owner, name, Unit.NUMBER);
        return values.size() == facts.size()
                ? draft.value(BigDecimal.valueOf(formula.apply(values)))
                : draft.missing(facts.stream()
                        .filter(fact -> view.find(fact).isEmpty())
                        .map(FactRef::of)
                        .toList());
    }

    static Guidance guidance(Intervention... interventions) {
        return Guidance.builder().plugins(new Given(List.of(interventions))).build();
    }

    /** An intervention as it is put together here. */
    record Stub(
            String id,
            Condition relevance,
            List<Precondition> preconditions,
            Set<Fact<?>> facts,
            Function<View, Outcome> doing)
            implements Intervention {
        @Override
        public Profile profile() {
            return Profile.builder(id).audience(Audience.EMPLOYER).build();
        }

        @Override
        public Outcome plan(View situation) {
            return doing.apply(situation);
        }
    }

    private record Given(List<Intervention> all) implements PluginSource {
        @Override
        public List<Candidate<Intervention>> interventions() {
            List<Candidate<Intervention>> offers = new ArrayList<>();
            all.forEach(intervention -> offers.add(new Offer(intervention)));
            return offers;
        }

        @Override
        public List<Candidate<Instrument>> instruments() {
            return List.of();
        }
    }

    private record Offer(Intervention load) implements PluginSource.Candidate<Intervention> {
        @Override
        public String name() {
            return load.profile().id();
        }
    }
}
