// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.testkit.standings.Asked.known;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BESIDE;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BLOCKS;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.COUNTS;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
import nl.leerwijzer.testkit.standings.Asked;
import nl.leerwijzer.testkit.standings.Cluster;
import nl.leerwijzer.testkit.standings.PlainPart;

/** Relevance and the parts of the five preconditions as the page of the guide has them, read in plain Java. */
final class PlainReading {
    private static final Set<Side> BOTH = Set.of(Side.EMPLOYEE, Side.MANAGER);

    private PlainReading() {}

    /** Relevance, and each precondition with all that it asks. */
    static List<Cluster> clusters() {
        return List.of(relevance(), equalDialogue(), preparation(), safe(), recorded(), embedded());
    }

    /** Some talk is without development, no talk is held at all, or what is on offer does not fit. */
    private static Cluster relevance() {
        return Cluster.relevance(
                all -> known(all, DialogueFacts.TALKS).stream()
                                .anyMatch(talk -> !talk.find(DialogueFacts.TALK_DEVELOPMENT)
                                        .orElseThrow())
                        || known(all, DialogueFacts.TALKS).isEmpty()
                        || !known(all, DialogueFacts.OFFER_FITS),
                Asked.list(DialogueFacts.TALKS, DialogueFacts.TALK_DEVELOPMENT),
                Asked.yesNo(DialogueFacts.OFFER_FITS));
    }

    private static Cluster equalDialogue() {
        String name = "equal-dialogue";
        return Cluster.of(
                List.of(
                        new PlainPart(name, "agenda-from-both", COUNTS, is(DialogueFacts.AGENDA_SET_BY, BOTH)),
                        new PlainPart(name, "both-speak", COUNTS, yes(DialogueFacts.BOTH_SPEAK)),
                        new PlainPart(
                                name,
                                "employee-hears-directions",
                                COUNTS,
                                has(DialogueFacts.EMPLOYEE_HEARS, EmployeeHears.DIRECTIONS)),
                        new PlainPart(
                                name,
                                "employee-hears-about-self",
                                COUNTS,
                                hasAll(
                                        DialogueFacts.EMPLOYEE_HEARS,
                                        Set.of(
                                                EmployeeHears.OWN_KNOWLEDGE,
                                                EmployeeHears.OWN_SKILLS,
                                                EmployeeHears.OWN_ATTITUDE))),
                        new PlainPart(
                                name,
                                "manager-hears-of-team",
                                COUNTS,
                                has(DialogueFacts.MANAGER_HEARS, ManagerHears.EXPECTED_OF_TEAM)),
                        new PlainPart(
                                name,
                                "manager-hears-of-organisation",
                                COUNTS,
                                has(DialogueFacts.MANAGER_HEARS, ManagerHears.EXPECTED_OF_ORGANISATION))),
                Asked.choices(DialogueFacts.AGENDA_SET_BY, Side.class),
                Asked.yesNo(DialogueFacts.BOTH_SPEAK),
                Asked.choices(
                        DialogueFacts.EMPLOYEE_HEARS,
                        Set.of(
                                EmployeeHears.DIRECTIONS,
                                EmployeeHears.OWN_KNOWLEDGE,
                                EmployeeHears.OWN_SKILLS,
                                EmployeeHears.OWN_ATTITUDE)),
                Asked.choices(
                        DialogueFacts.MANAGER_HEARS,
                        Set.of(ManagerHears.EXPECTED_OF_TEAM, ManagerHears.EXPECTED_OF_ORGANISATION)));
    }

    private static Cluster preparation() {
        String name = "preparation";
        return Cluster.of(
                List.of(
                        new PlainPart(name, "employee", COUNTS, has(DialogueFacts.PREPARED_BY, Side.EMPLOYEE)),
                        new PlainPart(name, "manager", COUNTS, has(DialogueFacts.PREPARED_BY, Side.MANAGER)),
                        new PlainPart(name, "in-time", BESIDE, is(DialogueFacts.INVITATION, Period.ofDays(7))),
                        new PlainPart(
                                name,
                                "checklist",
                                BESIDE,
                                hasAll(DialogueFacts.CHECKLIST, Set.of(ChecklistPoint.values()))),
                        new PlainPart(name, "self-test", BESIDE, has(DialogueFacts.SUPPORT, Support.SELF_TEST)),
                        new PlainPart(name, "union-support", BESIDE, has(DialogueFacts.SUPPORT, Support.UNION_SUPPORT)),
                        new PlainPart(name, "managers-trained", BESIDE, yes(DialogueFacts.MANAGERS_TRAINED))),
                Asked.choices(DialogueFacts.PREPARED_BY, Side.class),
                Asked.of(DialogueFacts.INVITATION, List.of(Period.ofDays(6), Period.ofDays(7))),
                Asked.choices(DialogueFacts.CHECKLIST, ChecklistPoint.class),
                Asked.choices(DialogueFacts.SUPPORT, Support.class),
                Asked.yesNo(DialogueFacts.MANAGERS_TRAINED));
    }

    private static Cluster safe() {
        String name = "safe";
        return Cluster.of(
                List.of(
                        new PlainPart(name, "no-dismissal", BLOCKS, no(DialogueFacts.USED_FOR_DISMISSAL)),
                        new PlainPart(name, "no-demotion", BLOCKS, no(DialogueFacts.USED_FOR_DEMOTION)),
                        new PlainPart(name, "no-other-harm", BLOCKS, no(DialogueFacts.USED_FOR_RATING)),
                        new PlainPart(name, "dare", BLOCKS, yes(DialogueFacts.DARE_TO_SAY_WISHES)),
                        new PlainPart(name, "promise", BESIDE, yes(DialogueFacts.WRITTEN_PROMISE)),
                        new PlainPart(name, "access", BESIDE, yes(DialogueFacts.ACCESS_AGREED))),
                Asked.yesNo(DialogueFacts.USED_FOR_DISMISSAL),
                Asked.yesNo(DialogueFacts.USED_FOR_DEMOTION),
                Asked.yesNo(DialogueFacts.USED_FOR_RATING),
                Asked.yesNo(DialogueFacts.DARE_TO_SAY_WISHES),
                Asked.yesNo(DialogueFacts.WRITTEN_PROMISE),
                Asked.yesNo(DialogueFacts.ACCESS_AGREED));
    }

    private static Cluster recorded() {
        String name = "recorded";
        return Cluster.of(
                List.of(
                        new PlainPart(
                                name, "growth-steps", COUNTS, has(DialogueFacts.PLAN_HOLDS, PlanPart.GROWTH_STEPS)),
                        new PlainPart(name, "enabled", COUNTS, has(DialogueFacts.PLAN_HOLDS, PlanPart.SUPPORT)),
                        new PlainPart(name, "plan-together", COUNTS, is(DialogueFacts.PLAN_WRITTEN_BY, BOTH)),
                        new PlainPart(name, "report-together", COUNTS, is(DialogueFacts.REPORT_WRITTEN_BY, BOTH)),
                        new PlainPart(name, "plan-approved", COUNTS, is(DialogueFacts.PLAN_APPROVED_BY, BOTH)),
                        new PlainPart(name, "report-approved", COUNTS, is(DialogueFacts.REPORT_APPROVED_BY, BOTH)),
                        new PlainPart(name, "copy", COUNTS, yes(DialogueFacts.COPY_GIVEN)),
                        new PlainPart(name, "means", BESIDE, yes(DialogueFacts.MEANS_RESERVED)),
                        new PlainPart(name, "followed-up", BESIDE, is(DialogueFacts.FOLLOW_UPS, 1))),
                Asked.choices(DialogueFacts.PLAN_HOLDS, PlanPart.class),
                Asked.yesNo(DialogueFacts.MEANS_RESERVED),
                oneOrBoth(DialogueFacts.PLAN_WRITTEN_BY),
                oneOrBoth(DialogueFacts.REPORT_WRITTEN_BY),
                oneOrBoth(DialogueFacts.PLAN_APPROVED_BY),
                oneOrBoth(DialogueFacts.REPORT_APPROVED_BY),
                Asked.yesNo(DialogueFacts.COPY_GIVEN),
                Asked.of(DialogueFacts.FOLLOW_UPS, List.of(0, 1)));
    }

    /** Nobody at all differs in nothing from one side alone, and there are four of these questions. */
    private static Asked oneOrBoth(Fact<Set<Side>> fact) {
        return Asked.of(fact, List.of(BOTH, Set.of(Side.EMPLOYEE), Set.of(Side.MANAGER)));
    }

    private static Cluster embedded() {
        String name = "embedded";
        return Cluster.of(
                List.of(
                        new PlainPart(name, "policy", COUNTS, yes(DialogueFacts.PART_OF_POLICY)),
                        new PlainPart(name, "practice", COUNTS, yes(DialogueFacts.CARRIED_OUT)),
                        new PlainPart(name, "themes", BESIDE, yes(DialogueFacts.THEMES_FEED_POLICY)),
                        new PlainPart(
                                name,
                                "works-council",
                                BESIDE,
                                no(Organisation.WORKS_COUNCIL)
                                        .or(all -> known(all, DialogueFacts.CONSENT) != Consent.NOT_ASKED))),
                Asked.yesNo(DialogueFacts.PART_OF_POLICY),
                Asked.yesNo(DialogueFacts.CARRIED_OUT),
                Asked.yesNo(DialogueFacts.THEMES_FEED_POLICY),
                Asked.yesNo(Organisation.WORKS_COUNCIL),
                Asked.choice(DialogueFacts.CONSENT, Consent.class));
    }

    private static Predicate<Situation> yes(Fact<Boolean> fact) {
        return is(fact, true);
    }

    private static Predicate<Situation> no(Fact<Boolean> fact) {
        return is(fact, false);
    }

    private static <T> Predicate<Situation> is(Fact<T> fact, T value) {
        return all -> known(all, fact).equals(value);
    }

    private static <E> Predicate<Situation> has(Fact<Set<E>> fact, E choice) {
        return hasAll(fact, Set.of(choice));
    }

    private static <E> Predicate<Situation> hasAll(Fact<Set<E>> fact, Set<E> choices) {
        return all -> known(all, fact).containsAll(choices);
    }
}
