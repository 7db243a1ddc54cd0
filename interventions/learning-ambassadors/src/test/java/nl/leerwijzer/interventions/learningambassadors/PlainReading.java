// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.testkit.standings.Asked.known;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BESIDE;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BLOCKS;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.COUNTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Agreement;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AmbassadorStep;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Barrier;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Involved;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.MoneyPurpose;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.OverviewItem;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Stance;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.UnionCooperation;
import nl.leerwijzer.testkit.standings.Asked;
import nl.leerwijzer.testkit.standings.Cluster;
import nl.leerwijzer.testkit.standings.PlainPart;
import nl.leerwijzer.testkit.standings.PlainPart.Weight;

/** Relevance and the parts of the five preconditions, read in plain Java. */
final class PlainReading {
    private PlainReading() {}

    /** All facts of all conditions, by what is read together. */
    static List<Cluster> clusters() {
        return List.of(
                Cluster.relevance(
                        all -> known(all, AmbassadorFacts.LITTLE_INITIATIVE)
                                && (known(all, AmbassadorFacts.HOLDING_BACK).contains(Barrier.FEAR_OF_THE_UNKNOWN)
                                        || known(all, AmbassadorFacts.HOLDING_BACK)
                                                .contains(Barrier.DOUBT_OF_OWN_ABILITY)),
                        Asked.yesNo(AmbassadorFacts.LITTLE_INITIATIVE),
                        Asked.choices(AmbassadorFacts.HOLDING_BACK, Barrier.class)),
                Cluster.of(
                        new PlainPart(
                                "preparation",
                                "managers",
                                COUNTS,
                                all -> isWonOver(known(all, AmbassadorFacts.MANAGERS_STANCE))),
                        Asked.choice(AmbassadorFacts.MANAGERS_STANCE, Stance.class)),
                Cluster.of(
                        new PlainPart(
                                "preparation",
                                "hr",
                                COUNTS,
                                all -> !known(all, Organisation.HR_FUNCTION)
                                        || isWonOver(known(all, AmbassadorFacts.HR_STANCE))),
                        Asked.yesNo(Organisation.HR_FUNCTION),
                        Asked.choice(AmbassadorFacts.HR_STANCE, Stance.class)),
                Cluster.eachChoice("preparation", "", COUNTS, AmbassadorFacts.AMBASSADOR_STEPS, AmbassadorStep.class),
                Cluster.eachChoice("preparation", "agreed-", COUNTS, AmbassadorFacts.AGREEMENTS, Agreement.class),
                Cluster.eachChoice("preparation", "overview-", COUNTS, AmbassadorFacts.OVERVIEW, OverviewItem.class),
                Cluster.of(
                        new PlainPart(
                                "expertise",
                                "union",
                                BLOCKS,
                                all -> known(all, AmbassadorFacts.UNION_COOPERATION) == UnionCooperation.AGREED),
                        Asked.choice(AmbassadorFacts.UNION_COOPERATION, UnionCooperation.class)),
                Cluster.yesNo("expertise", "materials", COUNTS, AmbassadorFacts.UNION_MATERIALS),
                Cluster.yesNo("expertise", "support", COUNTS, AmbassadorFacts.EXPERIENCED_SUPPORT),
                Cluster.of(
                        new PlainPart(
                                "cost",
                                "ambassador-time",
                                BLOCKS,
                                all -> known(all, AmbassadorFacts.WEEKLY_HOURS).doubleValue() >= 3),
                        Asked.of(
                                AmbassadorFacts.WEEKLY_HOURS,
                                Stream.of("0", "2.9", "3", "40")
                                        .map(BigDecimal::new)
                                        .toList())),
                Cluster.eachChoice("cost", "", BLOCKS, AmbassadorFacts.MONEY_RESERVED, MoneyPurpose.class),
                Cluster.of(
                        new PlainPart(
                                "cost",
                                "course-time",
                                BESIDE,
                                all -> known(all, AmbassadorFacts.COURSE_TIME_POLICY) != CourseTimePolicy.NOT_SETTLED),
                        Asked.choice(AmbassadorFacts.COURSE_TIME_POLICY, CourseTimePolicy.class)),
                months("start-up", COUNTS, AmbassadorFacts.START_UP_TIME, 6, 36),
                months("operation", BLOCKS, AmbassadorFacts.OPERATION_TIME, 12, 120),
                Cluster.eachChoice(
                        "involvement", "design-", COUNTS, AmbassadorFacts.INVOLVED_IN_DESIGN, Involved.class),
                Cluster.eachChoice(
                        "involvement", "execution-", COUNTS, AmbassadorFacts.INVOLVED_IN_EXECUTION, Involved.class));
    }

    private static boolean isWonOver(Stance stance) {
        return switch (stance) {
            case NOT_INFORMED, OPPOSED -> false;
            case ACCEPTING, SUPPORTIVE -> true;
        };
    }

    private static Cluster months(String id, Weight weight, Fact<Period> fact, int fewest, int most) {
        return Cluster.of(
                new PlainPart("lead-time", id, weight, all -> known(all, fact).amount() >= fewest),
                Asked.of(
                        fact,
                        Stream.of(0, fewest - 1, fewest, most)
                                .map(Period::ofMonths)
                                .toList()));
    }
}
