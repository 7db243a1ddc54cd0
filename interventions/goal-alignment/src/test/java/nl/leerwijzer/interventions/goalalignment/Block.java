// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.core.condition.Verdict.MET;
import static nl.leerwijzer.core.condition.Verdict.NOT_MET;
import static nl.leerwijzer.core.condition.Verdict.UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Document;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Expertise;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Participant;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.PlaceInProject;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * Facts that belong together, with every combination of answers to them that matters, and the verdicts on parts that a
 * plain reading of the guide gives for each. Blocks share no facts.
 */
record Block(String name, List<Combination> combinations) {
    /** One combination of answers. */
    record Combination(Consumer<Situation.Builder> answers, Map<String, Verdict> verdicts) {
        static Combination of(Consumer<Situation.Builder> answers, Object... verdicts) {
            Map<String, Verdict> map = new LinkedHashMap<>();
            for (int i = 0; i < verdicts.length; i += 2) {
                map.put((String) verdicts[i], (Verdict) verdicts[i + 1]);
            }
            return new Combination(answers, map);
        }
    }

    /** One combination for each different set of verdicts. */
    List<Combination> distinct() {
        Map<Map<String, Verdict>, Combination> distinct = new LinkedHashMap<>();
        combinations.forEach(combination -> distinct.putIfAbsent(combination.verdicts(), combination));
        return List.copyOf(distinct.values());
    }

    /** The blocks whose parts are all due before the start, as far as they are required. */
    static List<Block> beforeStart() {
        return List.of(
                yesNo("process.agreed", AlignmentFacts.PROCESS_AGREED),
                place(),
                goals(),
                choices("expertise.", AlignmentFacts.ADVISER_BRINGS, Expertise.class),
                yesNo("cost.adviser-hours", AlignmentFacts.ADVISER_HOURS_PAID),
                ordered("time.adviser-days", AlignmentFacts.ADVISER_DAYS, "2.99", "3", "4.5"),
                periods("time.time-to-plan", AlignmentFacts.TIME_TO_PLAN, 5, 6, 7),
                participants());
    }

    /** The others. */
    static List<Block> later() {
        return List.of(
                choices("preparation.", AlignmentFacts.DOCUMENTS, Document.class),
                yesNo("preparation.matrix", AlignmentFacts.DOCUMENTS_IN_MATRIX),
                ordered("time.session", AlignmentFacts.SESSION_TIME, "0.49", "0.5", "1"),
                yesNo("time.with-interventions", AlignmentFacts.PLAN_WITH_INTERVENTIONS),
                periods("time.implementation", AlignmentFacts.IMPLEMENTATION_TIME, 0, 1, 12),
                checks());
    }

    static Block yesNo(String part, Fact<Boolean> fact) {
        return new Block(
                part,
                List.of(
                        Combination.of(situation -> {}, part, UNKNOWN),
                        Combination.of(situation -> situation.set(fact, true), part, MET),
                        Combination.of(situation -> situation.set(fact, false), part, NOT_MET)));
    }

    private static Block ordered(String part, Fact<BigDecimal> fact, String tooLittle, String enough, String more) {
        return thresholds(part, fact, new BigDecimal(tooLittle), new BigDecimal(enough), new BigDecimal(more));
    }

    private static Block periods(String part, Fact<Period> fact, int tooLittle, int enough, int more) {
        return thresholds(part, fact, Period.ofMonths(tooLittle), Period.ofMonths(enough), Period.ofMonths(more));
    }

    private static <T> Block thresholds(String part, Fact<T> fact, T tooLittle, T enough, T more) {
        return new Block(
                part,
                List.of(
                        Combination.of(situation -> {}, part, UNKNOWN),
                        Combination.of(situation -> situation.set(fact, tooLittle), part, NOT_MET),
                        Combination.of(situation -> situation.set(fact, enough), part, MET),
                        Combination.of(situation -> situation.set(fact, more), part, MET)));
    }

    private static Block place() {
        String project = "process.part-of-project";
        String first = "process.first-step";
        Fact<PlaceInProject> fact = AlignmentFacts.PLACE_IN_PROJECT;
        return new Block(
                "place",
                List.of(
                        Combination.of(situation -> {}, project, UNKNOWN, first, UNKNOWN),
                        Combination.of(s -> s.set(fact, PlaceInProject.FIRST_STEP), project, MET, first, MET),
                        Combination.of(s -> s.set(fact, PlaceInProject.LATER_STEP), project, MET, first, NOT_MET),
                        Combination.of(s -> s.set(fact, PlaceInProject.ON_ITS_OWN), project, NOT_MET, first, NOT_MET)));
    }

    private static Block goals() {
        Entry open = Entry.of("open").with(Organisation.GOAL_PUBLIC, true);
        Entry closed = Entry.of("closed").with(Organisation.GOAL_PUBLIC, false);
        Entry unsaid = Entry.of("unsaid");
        List<Combination> combinations = new ArrayList<>();
        for (@Nullable Boolean agreed : new @Nullable Boolean[] {null, true, false}) {
            for (@Nullable Boolean anonymised : new @Nullable Boolean[] {null, true, false}) {
                Consumer<Situation.Builder> sharing = situation -> {
                    if (agreed != null) {
                        situation.set(AlignmentFacts.SHARING_AGREED, agreed);
                    }
                    if (anonymised != null) {
                        situation.set(AlignmentFacts.RESULTS_ANONYMISED, anonymised);
                    }
                };
                combinations.add(goals(sharing, UNKNOWN, or(UNKNOWN, agreed, anonymised), null));
                combinations.add(goals(sharing, NOT_MET, or(MET, agreed, anonymised), List.of()));
                combinations.add(goals(sharing, MET, or(MET, agreed, anonymised), List.of(open)));
                combinations.add(goals(sharing, MET, or(NOT_MET, agreed, anonymised), List.of(open, closed)));
                combinations.add(goals(sharing, MET, or(UNKNOWN, agreed, anonymised), List.of(open, unsaid)));
                combinations.add(goals(sharing, MET, or(NOT_MET, agreed, anonymised), List.of(closed, unsaid)));
            }
        }
        return new Block("goals", combinations);
    }

    private static Combination goals(
            Consumer<Situation.Builder> sharing, Verdict stated, Verdict shared, @Nullable List<Entry> goals) {
        Consumer<Situation.Builder> list = situation -> {
            if (goals != null) {
                situation.set(Organisation.GOALS, goals);
            }
        };
        return Combination.of(sharing.andThen(list), "goals.stated", stated, "sharing.confidential-goals", shared);
    }

    private static Verdict or(Verdict allPublic, @Nullable Boolean agreed, @Nullable Boolean anonymised) {
        if (allPublic == MET || Boolean.TRUE.equals(agreed) || Boolean.TRUE.equals(anonymised)) {
            return MET;
        }
        return allPublic == NOT_MET && agreed != null && anonymised != null ? NOT_MET : UNKNOWN;
    }

    /** Each choice is a part of its own. */
    private static <E extends Enum<E>> Block choices(String prefix, Fact<Set<E>> fact, Class<E> choices) {
        E[] all = choices.getEnumConstants();
        List<Combination> combinations = new ArrayList<>();
        combinations.add(new Combination(situation -> {}, verdicts(prefix, all, choice -> UNKNOWN)));
        for (Set<E> chosen : subsets(choices)) {
            combinations.add(new Combination(
                    situation -> situation.set(fact, chosen),
                    verdicts(prefix, all, choice -> Verdict.of(chosen.contains(choice)))));
        }
        return new Block(prefix, combinations);
    }

    private static <E extends Enum<E>> Map<String, Verdict> verdicts(
            String prefix, E[] all, Function<E, Verdict> verdict) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Arrays.stream(all).forEach(choice -> verdicts.put(prefix + Kind.Choice.id(choice), verdict.apply(choice)));
        return verdicts;
    }

    private static Block participants() {
        String part = "involvement.management";
        List<Combination> combinations = new ArrayList<>();
        combinations.add(Combination.of(situation -> {}, part, UNKNOWN));
        for (Set<Participant> present : subsets(Participant.class)) {
            combinations.add(Combination.of(
                    situation -> situation.set(AlignmentFacts.PARTICIPANTS, present),
                    part,
                    Verdict.of(!present.isEmpty())));
        }
        return new Block(part, combinations);
    }

    private static Block checks() {
        List<@Nullable Set<Stakeholder>> sets = new ArrayList<>(subsets(Stakeholder.class));
        sets.add(null);
        List<Combination> combinations = new ArrayList<>();
        for (@Nullable Set<Stakeholder> heard : sets) {
            for (@Nullable Boolean hr : new @Nullable Boolean[] {null, true, false}) {
                for (@Nullable Boolean council : new @Nullable Boolean[] {null, true, false}) {
                    combinations.add(Combination.of(
                            situation -> giveChecks(situation, heard, hr, council),
                            "involvement.line-managers",
                            heard(heard, Stakeholder.LINE_MANAGERS, true),
                            "involvement.hr",
                            heard(heard, Stakeholder.HR, hr),
                            "involvement.union-representatives",
                            heard(heard, Stakeholder.UNION_REPRESENTATIVES, true),
                            "involvement.works-council",
                            heard(heard, Stakeholder.WORKS_COUNCIL, council)));
                }
            }
        }
        return new Block("checks", combinations);
    }

    private static void giveChecks(
            Situation.Builder situation,
            @Nullable Set<Stakeholder> heard,
            @Nullable Boolean hr,
            @Nullable Boolean council) {
        if (heard != null) {
            situation.set(AlignmentFacts.CHECKED_BY, heard);
        }
        if (hr != null) {
            situation.set(Organisation.HR_FUNCTION, hr);
        }
        if (council != null) {
            situation.set(Organisation.WORKS_COUNCIL, council);
        }
    }

    private static Verdict heard(@Nullable Set<Stakeholder> heard, Stakeholder who, @Nullable Boolean exists) {
        if (Boolean.FALSE.equals(exists) || (heard != null && heard.contains(who))) {
            return MET;
        }
        return heard != null && exists != null ? NOT_MET : UNKNOWN;
    }

    private static <E extends Enum<E>> List<Set<E>> subsets(Class<E> choices) {
        List<Set<E>> subsets = new ArrayList<>();
        subsets.add(EnumSet.noneOf(choices));
        for (E choice : choices.getEnumConstants()) {
            for (Set<E> subset : List.copyOf(subsets)) {
                Set<E> larger = EnumSet.copyOf(subset);
                larger.add(choice);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
