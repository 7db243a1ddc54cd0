// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ChecklistPoint;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Consent;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.EmployeeHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ManagerHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.PlanPart;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Support;

/**
 * One precondition as the page of the guide has it: what is asked, and when each part holds once everything is answered.
 * It knows nothing of conditions: a verdict is what all ways to answer the rest agree on.
 */
final class PlainReading {
    private static final Set<Side> BOTH = Set.of(Side.EMPLOYEE, Side.MANAGER);

    private final String precondition;
    private final List<Question<?>> questions;
    private final Map<String, Predicate<Answered>> required;
    private final Map<String, Predicate<Answered>> recommended;

    /** A fact with every answer that can make a difference. */
    record Question<T>(Fact<T> fact, List<T> answers) {}

    /** What was answered. */
    record Answered(Map<Fact<?>, Object> values) {
        <T> boolean is(Fact<T> fact, T value) {
            return value.equals(values.get(fact));
        }

        boolean yes(Fact<Boolean> fact) {
            return is(fact, true);
        }

        boolean no(Fact<Boolean> fact) {
            return is(fact, false);
        }

        boolean has(Fact<?> fact, Object... choices) {
            return values.get(fact) instanceof Set<?> chosen && chosen.containsAll(List.of(choices));
        }

        /** The answers as a situation. */
        Situation situation() {
            Situation.Builder situation = Situation.builder();
            values.forEach((fact, value) -> set(situation, fact, value));
            return situation.build();
        }

        @SuppressWarnings("unchecked") // a question holds answers of its own fact only
        private static <T> void set(Situation.Builder situation, Fact<T> fact, Object value) {
            situation.set(fact, (T) value);
        }
    }

    private PlainReading(
            String precondition,
            List<Question<?>> questions,
            Map<String, Predicate<Answered>> required,
            Map<String, Predicate<Answered>> recommended) {
        this.precondition = precondition;
        this.questions = questions;
        this.required = required;
        this.recommended = recommended;
    }

    static List<PlainReading> all() {
        return List.of(equalDialogue(), preparation(), safe(), recorded(), embedded());
    }

    private static PlainReading equalDialogue() {
        return new PlainReading(
                "equal-dialogue",
                List.of(
                        sides(DialogueFacts.AGENDA_SET_BY),
                        yesNo(DialogueFacts.BOTH_SPEAK),
                        new Question<>(
                                DialogueFacts.EMPLOYEE_HEARS,
                                subsets(
                                        EmployeeHears.DIRECTIONS,
                                        EmployeeHears.OWN_KNOWLEDGE,
                                        EmployeeHears.OWN_SKILLS,
                                        EmployeeHears.OWN_ATTITUDE)),
                        new Question<>(
                                DialogueFacts.MANAGER_HEARS,
                                subsets(ManagerHears.EXPECTED_OF_TEAM, ManagerHears.EXPECTED_OF_ORGANISATION))),
                Map.ofEntries(
                        entry("agenda-from-both", one -> one.is(DialogueFacts.AGENDA_SET_BY, BOTH)),
                        entry("both-speak", one -> one.yes(DialogueFacts.BOTH_SPEAK)),
                        entry(
                                "employee-hears-directions",
                                one -> one.has(DialogueFacts.EMPLOYEE_HEARS, EmployeeHears.DIRECTIONS)),
                        entry(
                                "employee-hears-about-self",
                                one -> one.has(
                                        DialogueFacts.EMPLOYEE_HEARS,
                                        EmployeeHears.OWN_KNOWLEDGE,
                                        EmployeeHears.OWN_SKILLS,
                                        EmployeeHears.OWN_ATTITUDE)),
                        entry(
                                "manager-hears-of-team",
                                one -> one.has(DialogueFacts.MANAGER_HEARS, ManagerHears.EXPECTED_OF_TEAM)),
                        entry(
                                "manager-hears-of-organisation",
                                one -> one.has(DialogueFacts.MANAGER_HEARS, ManagerHears.EXPECTED_OF_ORGANISATION))),
                Map.of());
    }

    private static PlainReading preparation() {
        return new PlainReading(
                "preparation",
                List.of(
                        sides(DialogueFacts.PREPARED_BY),
                        new Question<>(DialogueFacts.INVITATION, List.of(Period.ofDays(6), Period.ofDays(7))),
                        new Question<>(DialogueFacts.CHECKLIST, subsets(ChecklistPoint.values())),
                        new Question<>(DialogueFacts.SUPPORT, subsets(Support.values())),
                        yesNo(DialogueFacts.MANAGERS_TRAINED)),
                Map.of(
                        "employee", one -> one.has(DialogueFacts.PREPARED_BY, Side.EMPLOYEE),
                        "manager", one -> one.has(DialogueFacts.PREPARED_BY, Side.MANAGER)),
                Map.of(
                        "in-time", one -> one.is(DialogueFacts.INVITATION, Period.ofDays(7)),
                        "checklist", one -> one.is(DialogueFacts.CHECKLIST, Set.of(ChecklistPoint.values())),
                        "self-test", one -> one.has(DialogueFacts.SUPPORT, Support.SELF_TEST),
                        "union-support", one -> one.has(DialogueFacts.SUPPORT, Support.UNION_SUPPORT),
                        "managers-trained", one -> one.yes(DialogueFacts.MANAGERS_TRAINED)));
    }

    private static PlainReading safe() {
        return new PlainReading(
                "safe",
                List.of(
                        yesNo(DialogueFacts.USED_FOR_DISMISSAL),
                        yesNo(DialogueFacts.USED_FOR_DEMOTION),
                        yesNo(DialogueFacts.USED_FOR_RATING),
                        yesNo(DialogueFacts.DARE_TO_SAY_WISHES),
                        yesNo(DialogueFacts.WRITTEN_PROMISE),
                        yesNo(DialogueFacts.ACCESS_AGREED)),
                Map.of(
                        "no-dismissal", one -> one.no(DialogueFacts.USED_FOR_DISMISSAL),
                        "no-demotion", one -> one.no(DialogueFacts.USED_FOR_DEMOTION),
                        "no-other-harm", one -> one.no(DialogueFacts.USED_FOR_RATING),
                        "dare", one -> one.yes(DialogueFacts.DARE_TO_SAY_WISHES)),
                Map.of(
                        "promise", one -> one.yes(DialogueFacts.WRITTEN_PROMISE),
                        "access", one -> one.yes(DialogueFacts.ACCESS_AGREED)));
    }

    private static PlainReading recorded() {
        return new PlainReading(
                "recorded",
                List.of(
                        new Question<>(DialogueFacts.PLAN_HOLDS, subsets(PlanPart.values())),
                        yesNo(DialogueFacts.MEANS_RESERVED),
                        oneOrBoth(DialogueFacts.PLAN_WRITTEN_BY),
                        oneOrBoth(DialogueFacts.REPORT_WRITTEN_BY),
                        oneOrBoth(DialogueFacts.PLAN_APPROVED_BY),
                        oneOrBoth(DialogueFacts.REPORT_APPROVED_BY),
                        yesNo(DialogueFacts.COPY_GIVEN),
                        new Question<>(DialogueFacts.FOLLOW_UPS, List.of(0, 1))),
                Map.of(
                        "growth-steps", one -> one.has(DialogueFacts.PLAN_HOLDS, PlanPart.GROWTH_STEPS),
                        "enabled", one -> one.has(DialogueFacts.PLAN_HOLDS, PlanPart.SUPPORT),
                        "plan-together", one -> one.is(DialogueFacts.PLAN_WRITTEN_BY, BOTH),
                        "report-together", one -> one.is(DialogueFacts.REPORT_WRITTEN_BY, BOTH),
                        "plan-approved", one -> one.is(DialogueFacts.PLAN_APPROVED_BY, BOTH),
                        "report-approved", one -> one.is(DialogueFacts.REPORT_APPROVED_BY, BOTH),
                        "copy", one -> one.yes(DialogueFacts.COPY_GIVEN)),
                Map.of(
                        "means", one -> one.yes(DialogueFacts.MEANS_RESERVED),
                        "followed-up", one -> one.is(DialogueFacts.FOLLOW_UPS, 1)));
    }

    private static PlainReading embedded() {
        return new PlainReading(
                "embedded",
                List.of(
                        yesNo(DialogueFacts.PART_OF_POLICY),
                        yesNo(DialogueFacts.CARRIED_OUT),
                        yesNo(DialogueFacts.THEMES_FEED_POLICY),
                        yesNo(Organisation.WORKS_COUNCIL),
                        new Question<>(DialogueFacts.CONSENT, List.of(Consent.values()))),
                Map.of(
                        "policy", one -> one.yes(DialogueFacts.PART_OF_POLICY),
                        "practice", one -> one.yes(DialogueFacts.CARRIED_OUT)),
                Map.of(
                        "themes", one -> one.yes(DialogueFacts.THEMES_FEED_POLICY),
                        "works-council",
                                one -> one.no(Organisation.WORKS_COUNCIL)
                                        || !one.is(DialogueFacts.CONSENT, Consent.NOT_ASKED)));
    }

    String precondition() {
        return precondition;
    }

    /** Every combination of answers, each question also left open. */
    List<Answered> everyCombination() {
        List<Answered> all = new ArrayList<>();
        answer(new HashMap<>(), questions, true, all);
        return all;
    }

    /** The verdicts on the parts. */
    Map<String, Verdict> parts(Answered known) {
        List<Answered> completions = new ArrayList<>();
        answer(
                new HashMap<>(known.values()),
                questions.stream()
                        .filter(question -> !known.values().containsKey(question.fact()))
                        .toList(),
                false,
                completions);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        required.forEach((part, holds) -> verdicts.put(part, agreed(completions, holds)));
        recommended.forEach((part, holds) -> verdicts.put(part, agreed(completions, holds)));
        return verdicts;
    }

    /** The verdict on the precondition: that of its required parts together. */
    Verdict whole(Map<String, Verdict> parts) {
        List<Verdict> counting = required.keySet().stream().map(parts::get).toList();
        return counting.contains(Verdict.NOT_MET)
                ? Verdict.NOT_MET
                : counting.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
    }

    private static Verdict agreed(List<Answered> completions, Predicate<Answered> holds) {
        long holding = completions.stream().filter(holds).count();
        return holding == 0 ? Verdict.NOT_MET : holding == completions.size() ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static void answer(
            Map<Fact<?>, Object> sofar, List<Question<?>> left, boolean openToo, List<Answered> all) {
        if (left.isEmpty()) {
            all.add(new Answered(Map.copyOf(sofar)));
            return;
        }
        Question<?> first = left.get(0);
        List<Question<?>> rest = left.subList(1, left.size());
        if (openToo) {
            answer(sofar, rest, true, all);
        }
        for (Object value : first.answers()) {
            sofar.put(first.fact(), value);
            answer(sofar, rest, openToo, all);
            sofar.remove(first.fact());
        }
    }

    private static Question<Boolean> yesNo(Fact<Boolean> fact) {
        return new Question<>(fact, List.of(true, false));
    }

    private static Question<Set<Side>> sides(Fact<Set<Side>> fact) {
        return new Question<>(fact, subsets(Side.values()));
    }

    /** Nobody at all differs in nothing from one side alone, and there are four of these questions. */
    private static Question<Set<Side>> oneOrBoth(Fact<Set<Side>> fact) {
        return new Question<>(fact, List.of(BOTH, Set.of(Side.EMPLOYEE), Set.of(Side.MANAGER)));
    }

    @SafeVarargs
    private static <E> List<Set<E>> subsets(E... choices) {
        List<Set<E>> subsets = new ArrayList<>(List.of(Set.of()));
        for (E choice : choices) {
            for (Set<E> smaller : List.copyOf(subsets)) {
                List<E> larger = new ArrayList<>(smaller);
                larger.add(choice);
                subsets.add(Set.copyOf(larger));
            }
        }
        return subsets;
    }
}
