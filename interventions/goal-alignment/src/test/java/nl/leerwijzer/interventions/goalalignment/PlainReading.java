// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.testkit.standings.Asked.known;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BESIDE;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BLOCKS;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.COUNTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import nl.leerwijzer.testkit.standings.Asked;
import nl.leerwijzer.testkit.standings.Cluster;
import nl.leerwijzer.testkit.standings.PlainPart;
import nl.leerwijzer.testkit.standings.PlainPart.Weight;

/** Relevance and the parts of the eight preconditions, read in plain Java. */
final class PlainReading {
    private PlainReading() {}

    /** All facts of all conditions, by what is read together. */
    static List<Cluster> clusters() {
        return List.of(
                Cluster.relevance(
                        all -> known(all, AlignmentFacts.TODAYS_JOB_ONLY) || known(all, AlignmentFacts.HR_ALONE),
                        Asked.yesNo(AlignmentFacts.TODAYS_JOB_ONLY),
                        Asked.yesNo(AlignmentFacts.HR_ALONE)),
                Cluster.yesNo("process", "agreed", BLOCKS, AlignmentFacts.PROCESS_AGREED),
                placeInProject(),
                goals(),
                Cluster.eachChoice("preparation", "", COUNTS, AlignmentFacts.DOCUMENTS, Document.class),
                Cluster.yesNo("preparation", "matrix", COUNTS, AlignmentFacts.DOCUMENTS_IN_MATRIX),
                Cluster.eachChoice("expertise", "", BLOCKS, AlignmentFacts.ADVISER_BRINGS, Expertise.class),
                Cluster.yesNo("cost", "adviser-hours", BLOCKS, AlignmentFacts.ADVISER_HOURS_PAID),
                days("adviser-days", BLOCKS, AlignmentFacts.ADVISER_DAYS, 3, "0", "2.99", "3", "100"),
                months("time-to-plan", BLOCKS, AlignmentFacts.TIME_TO_PLAN, 6, 0, 5, 6, 60),
                days("session", COUNTS, AlignmentFacts.SESSION_TIME, 0.5, "0", "0.49", "0.5", "10"),
                Cluster.yesNo("time", "with-interventions", COUNTS, AlignmentFacts.PLAN_WITH_INTERVENTIONS),
                months("implementation", COUNTS, AlignmentFacts.IMPLEMENTATION_TIME, 1, 0, 1, 120),
                Cluster.of(
                        new PlainPart(
                                "involvement",
                                "management",
                                BLOCKS,
                                all -> !known(all, AlignmentFacts.PARTICIPANTS).isEmpty()),
                        Asked.choices(AlignmentFacts.PARTICIPANTS, Participant.class)),
                checks());
    }

    private static Cluster placeInProject() {
        Fact<PlaceInProject> place = AlignmentFacts.PLACE_IN_PROJECT;
        return Cluster.of(
                List.of(
                        new PlainPart(
                                "process",
                                "part-of-project",
                                BLOCKS,
                                all -> known(all, place) != PlaceInProject.ON_ITS_OWN),
                        new PlainPart(
                                "process",
                                "first-step",
                                BESIDE,
                                all -> known(all, place) == PlaceInProject.FIRST_STEP)),
                Asked.choice(place, PlaceInProject.class));
    }

    /** Two preconditions look at the goals. */
    private static Cluster goals() {
        return Cluster.of(
                List.of(
                        new PlainPart(
                                "goals",
                                "stated",
                                BLOCKS,
                                all -> !known(all, Organisation.GOALS).isEmpty()),
                        new PlainPart(
                                "sharing",
                                "confidential-goals",
                                BLOCKS,
                                all -> known(all, Organisation.GOALS).stream()
                                                .allMatch(goal -> goal.find(Organisation.GOAL_PUBLIC)
                                                        .orElseThrow())
                                        || known(all, AlignmentFacts.SHARING_AGREED)
                                        || known(all, AlignmentFacts.RESULTS_ANONYMISED))),
                Asked.list(Organisation.GOALS, Organisation.GOAL_PUBLIC),
                Asked.yesNo(AlignmentFacts.SHARING_AGREED),
                Asked.yesNo(AlignmentFacts.RESULTS_ANONYMISED));
    }

    private static Cluster checks() {
        return Cluster.of(
                List.of(
                        check(Stakeholder.LINE_MANAGERS, all -> true),
                        check(Stakeholder.HR, all -> known(all, Organisation.HR_FUNCTION)),
                        check(Stakeholder.UNION_REPRESENTATIVES, all -> true),
                        check(Stakeholder.WORKS_COUNCIL, all -> known(all, Organisation.WORKS_COUNCIL))),
                Asked.choices(AlignmentFacts.CHECKED_BY, Stakeholder.class),
                Asked.yesNo(Organisation.HR_FUNCTION),
                Asked.yesNo(Organisation.WORKS_COUNCIL));
    }

    private static PlainPart check(Stakeholder who, Predicate<Situation> exists) {
        return new PlainPart(
                "involvement",
                Kind.Choice.id(who),
                BESIDE,
                all -> !exists.test(all)
                        || known(all, AlignmentFacts.CHECKED_BY).contains(who));
    }

    private static Cluster days(String id, Weight weight, Fact<BigDecimal> fact, double fewest, String... values) {
        return Cluster.of(
                new PlainPart("time", id, weight, all -> known(all, fact).doubleValue() >= fewest),
                Asked.of(fact, Stream.of(values).map(BigDecimal::new).toList()));
    }

    private static Cluster months(String id, Weight weight, Fact<Period> fact, int fewest, Integer... values) {
        return Cluster.of(
                new PlainPart("time", id, weight, all -> known(all, fact).amount() >= fewest),
                Asked.of(fact, Stream.of(values).map(Period::ofMonths).toList()));
    }
}
