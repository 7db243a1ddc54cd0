// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.core.intervention.Phase.BEFORE_START;
import static nl.leerwijzer.core.intervention.Phase.IN_PREPARATION;
import static nl.leerwijzer.core.intervention.Phase.WHILE_RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PreconditionsTest {
    private static final Guidance GUIDANCE = Guidance.discover();

    /** A part that looks at one number, and the first number that meets it. */
    record Bound<T>(String part, Fact<T> fact, T justTooLittle, T justEnough) {}

    /** A part that asks whether a set of choices holds one. */
    record Item<E extends Enum<E>>(String part, Fact<Set<E>> fact, E item) {}

    @Test
    void theFivePreconditionsOfThePageStandInItsOrder() {
        assertThat(new LearningAmbassadors().preconditions())
                .extracting(precondition -> precondition.id().name())
                .containsExactly("preparation", "expertise", "cost", "lead-time", "involvement");
    }

    @Test
    void onlyUnionMoneyTimeAndAYearOfWorkCanBlock() {
        assertThat(parts().filter(Part::canBlock))
                .extracting(Part::id)
                .containsExactly(
                        "union",
                        "ambassador-time",
                        "ambassador-training",
                        "ambassador-guidance",
                        "courses",
                        "operation");
        assertThat(parts().filter(part -> part.necessity() == Necessity.RECOMMENDED))
                .extracting(Part::id)
                .containsExactly("course-time");
        assertThat(parts().filter(part -> part.phase() == WHILE_RUNNING))
                .extracting(Part::id)
                .containsExactly("execution-ambassadors", "execution-colleagues");
        assertThat(parts().map(Part::phase).distinct())
                .containsExactlyInAnyOrder(BEFORE_START, IN_PREPARATION, WHILE_RUNNING);
    }

    @Test
    void everyPartSaysWhoCanMendItAndHowLongThatTakes() {
        List<Condition.Leaf> leaves = new ArrayList<>();
        parts().forEach(part -> collectLeaves(part.condition(), leaves));

        assertThat(leaves).hasSize(29).allSatisfy(leaf -> {
            Remedy remedy = leaf.remedy().orElseThrow();
            if (remedy.isChangeable()) {
                assertThat(remedy.roles()).isNotEmpty();
                assertThat(remedy.leadTime()).isPresent();
                assertThat(remedy.effort()).isPresent();
            }
        });
        assertThat(leaves)
                .filteredOn(leaf -> !leaf.remedy().orElseThrow().isChangeable())
                .singleElement()
                .isInstanceOfSatisfying(
                        Condition.Atom.class, atom -> assertThat(atom.fact()).isEqualTo(Organisation.HR_FUNCTION));
    }

    static Stream<Bound<?>> bounds() {
        return Stream.of(
                new Bound<>(
                        "ambassador-time", AmbassadorFacts.WEEKLY_HOURS, new BigDecimal("2.9"), BigDecimal.valueOf(3)),
                new Bound<>("start-up", AmbassadorFacts.START_UP_TIME, Period.ofMonths(5), Period.ofMonths(6)),
                new Bound<>("operation", AmbassadorFacts.OPERATION_TIME, Period.ofMonths(11), Period.ofMonths(12)),
                new Bound<>("materials", AmbassadorFacts.UNION_MATERIALS, false, true),
                new Bound<>("support", AmbassadorFacts.EXPERIENCED_SUPPORT, false, true));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    <T> void aPartIsMetFromItsBoundOn(Bound<T> bound) {
        assertThat(verdict(bound.part(), Situation.unknown())).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(bound.part(), with(bound.fact(), bound.justTooLittle())))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(bound.part(), with(bound.fact(), bound.justEnough())))
                .isEqualTo(Verdict.MET);
    }

    static Stream<Item<?>> items() {
        return Stream.of(
                new Item<>("recruited", AmbassadorFacts.AMBASSADOR_STEPS, AmbassadorStep.RECRUITED),
                new Item<>("selected", AmbassadorFacts.AMBASSADOR_STEPS, AmbassadorStep.SELECTED),
                new Item<>("trained", AmbassadorFacts.AMBASSADOR_STEPS, AmbassadorStep.TRAINED),
                new Item<>("agreed-spending", AmbassadorFacts.AGREEMENTS, Agreement.SPENDING),
                new Item<>("agreed-means", AmbassadorFacts.AGREEMENTS, Agreement.MEANS),
                new Item<>("agreed-say", AmbassadorFacts.AGREEMENTS, Agreement.SAY),
                new Item<>("agreed-time", AmbassadorFacts.AGREEMENTS, Agreement.TIME),
                new Item<>("agreed-procedures", AmbassadorFacts.AGREEMENTS, Agreement.PROCEDURES),
                new Item<>("agreed-registration", AmbassadorFacts.AGREEMENTS, Agreement.REGISTRATION),
                new Item<>("overview-training-options", AmbassadorFacts.OVERVIEW, OverviewItem.TRAINING_OPTIONS),
                new Item<>("overview-training-agreements", AmbassadorFacts.OVERVIEW, OverviewItem.TRAINING_AGREEMENTS),
                new Item<>("overview-tools", AmbassadorFacts.OVERVIEW, OverviewItem.TOOLS),
                new Item<>("courses", AmbassadorFacts.MONEY_RESERVED, MoneyPurpose.COURSES),
                new Item<>("ambassador-training", AmbassadorFacts.MONEY_RESERVED, MoneyPurpose.AMBASSADOR_TRAINING),
                new Item<>("ambassador-guidance", AmbassadorFacts.MONEY_RESERVED, MoneyPurpose.AMBASSADOR_GUIDANCE),
                new Item<>("design-ambassadors", AmbassadorFacts.INVOLVED_IN_DESIGN, Involved.AMBASSADORS),
                new Item<>("design-colleagues", AmbassadorFacts.INVOLVED_IN_DESIGN, Involved.COLLEAGUES),
                new Item<>("execution-ambassadors", AmbassadorFacts.INVOLVED_IN_EXECUTION, Involved.AMBASSADORS),
                new Item<>("execution-colleagues", AmbassadorFacts.INVOLVED_IN_EXECUTION, Involved.COLLEAGUES));
    }

    @ParameterizedTest
    @MethodSource("items")
    <E extends Enum<E>> void aPartThatAsksForAnItemIsMetByThatItemAlone(Item<E> item) {
        EnumSet<E> none = EnumSet.noneOf(item.item().getDeclaringClass());
        EnumSet<E> all = EnumSet.allOf(item.item().getDeclaringClass());
        EnumSet<E> allOthers = EnumSet.complementOf(EnumSet.of(item.item()));

        assertThat(verdict(item.part(), Situation.unknown())).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(item.part(), with(item.fact(), none))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(item.part(), with(item.fact(), allOthers))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(item.part(), with(item.fact(), EnumSet.of(item.item()))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(item.part(), with(item.fact(), all))).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void whoDoesNotKnowTheIdeaOrOpposesItIsStillToBeWonOver(Stance stance) {
        Verdict expected = Verdict.of(stance == Stance.ACCEPTING || stance == Stance.SUPPORTIVE);

        assertThat(verdict("managers", with(AmbassadorFacts.MANAGERS_STANCE, stance)))
                .isEqualTo(expected);
        assertThat(verdict("hr", with(AmbassadorFacts.HR_STANCE, stance)))
                .as("whether there is HR is unknown")
                .isEqualTo(expected == Verdict.MET ? Verdict.MET : Verdict.UNKNOWN);
        assertThat(verdict(
                        "hr",
                        Situation.builder()
                                .set(Organisation.HR_FUNCTION, true)
                                .set(AmbassadorFacts.HR_STANCE, stance)
                                .build()))
                .isEqualTo(expected);
    }

    @Test
    void withoutHrThereIsNobodyInHrToWinOver() {
        assertThat(verdict("hr", with(Organisation.HR_FUNCTION, false))).isEqualTo(Verdict.MET);
        assertThat(verdict("hr", with(Organisation.HR_FUNCTION, true))).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(UnionCooperation.class)
    void aUnionTakesPartOnlyOnceThatIsAgreed(UnionCooperation cooperation) {
        assertThat(verdict("union", with(AmbassadorFacts.UNION_COOPERATION, cooperation)))
                .isEqualTo(Verdict.of(cooperation == UnionCooperation.AGREED));
    }

    @ParameterizedTest
    @EnumSource(CourseTimePolicy.class)
    void anyPolicyOnCourseTimeWillDoAsLongAsItIsSettled(CourseTimePolicy policy) {
        assertThat(verdict("course-time", with(AmbassadorFacts.COURSE_TIME_POLICY, policy)))
                .isEqualTo(Verdict.of(policy != CourseTimePolicy.NOT_SETTLED));
    }

    @Test
    void standingFollowsRelevanceAndTheSixPartsThatCanBlock() {
        int seen = 0;
        for (Verdict initiative : Verdict.values()) {
            for (Verdict doubt : Verdict.values()) {
                for (Verdict union : Verdict.values()) {
                    for (Verdict hours : Verdict.values()) {
                        for (Verdict year : Verdict.values()) {
                            for (Optional<Set<MoneyPurpose>> money : everyAnswer(MoneyPurpose.class)) {
                                Situation situation = situation(initiative, doubt, union, hours, year, money);
                                Verdict relevance = both(initiative, doubt);
                                Verdict mayStart = both(both(union, hours), both(year, reserved(money)));

                                assertThat(assess(situation).standing())
                                        .as("%s %s %s %s %s %s", initiative, doubt, union, hours, year, money)
                                        .isEqualTo(standing(relevance, mayStart));
                                seen++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(3 * 3 * 3 * 3 * 3 * 9);
    }

    @Test
    void whatHasStartedIsUnderWayWhateverIsMissing() {
        RandomSituations situations = new RandomSituations(11);
        for (int i = 0; i < 200; i++) {
            Situation situation = situations.next(0.6).toBuilder()
                    .asOf(LocalDate.of(2030, 1, 1))
                    .started(AmbassadorFacts.ID, LocalDate.of(2026, 1, 1))
                    .build();

            assertThat(assess(situation).standing()).isEqualTo(Standing.UNDER_WAY);
        }
    }

    private static Situation situation(
            Verdict initiative,
            Verdict doubt,
            Verdict union,
            Verdict hours,
            Verdict year,
            Optional<Set<MoneyPurpose>> money) {
        Situation.Builder situation = Situation.builder();
        set(situation, initiative, AmbassadorFacts.LITTLE_INITIATIVE, true, false);
        set(
                situation,
                doubt,
                AmbassadorFacts.HOLDING_BACK,
                EnumSet.of(Barrier.DOUBT_OF_OWN_ABILITY, Barrier.NO_INTEREST),
                EnumSet.of(Barrier.NO_INTEREST));
        set(situation, union, AmbassadorFacts.UNION_COOPERATION, UnionCooperation.AGREED, UnionCooperation.IN_TALKS);
        set(situation, hours, AmbassadorFacts.WEEKLY_HOURS, BigDecimal.valueOf(4), BigDecimal.valueOf(2));
        set(situation, year, AmbassadorFacts.OPERATION_TIME, Period.ofMonths(12), Period.ofMonths(6));
        money.ifPresent(purposes -> situation.set(AmbassadorFacts.MONEY_RESERVED, purposes));
        return situation.build();
    }

    private static <T> void set(Situation.Builder situation, Verdict wanted, Fact<T> fact, T met, T notMet) {
        if (wanted != Verdict.UNKNOWN) {
            situation.set(fact, wanted == Verdict.MET ? met : notMet);
        }
    }

    private static Verdict reserved(Optional<Set<MoneyPurpose>> money) {
        return money.map(purposes -> Verdict.of(purposes.size() == 3)).orElse(Verdict.UNKNOWN);
    }

    private static Verdict both(Verdict one, Verdict other) {
        if (one == Verdict.NOT_MET || other == Verdict.NOT_MET) {
            return Verdict.NOT_MET;
        }
        return one == Verdict.MET && other == Verdict.MET ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static Standing standing(Verdict relevance, Verdict mayStart) {
        if (relevance == Verdict.NOT_MET) {
            return Standing.NOT_RELEVANT;
        }
        if (relevance == Verdict.UNKNOWN || mayStart == Verdict.UNKNOWN) {
            return Standing.UNDECIDED;
        }
        return mayStart == Verdict.MET ? Standing.ADVISED : Standing.BLOCKED;
    }

    /** Every set of choices, and no answer. */
    private static <E extends Enum<E>> List<Optional<Set<E>>> everyAnswer(Class<E> type) {
        List<E> choices = new Kind.Choice<>(type).choices();
        List<Optional<Set<E>>> answers = new ArrayList<>();
        answers.add(Optional.empty());
        for (int bits = 0; bits < 1 << choices.size(); bits++) {
            EnumSet<E> chosen = EnumSet.noneOf(type);
            for (int i = 0; i < choices.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(choices.get(i));
                }
            }
            answers.add(Optional.of(chosen));
        }
        return answers;
    }

    private static <T> Situation with(Fact<T> fact, T value) {
        return Situation.builder().set(fact, value).build();
    }

    private static InterventionAssessment assess(Situation situation) {
        return GUIDANCE.assess(situation).find(LearningAmbassadors.ID).orElseThrow();
    }

    private static Verdict verdict(String part, Situation situation) {
        return assess(situation)
                .parts()
                .filter(assessed -> assessed.part().id().equals(part))
                .map(PartAssessment::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Part> parts() {
        return new LearningAmbassadors()
                .preconditions().stream().map(Precondition::parts).flatMap(List::stream);
    }

    private static void collectLeaves(Condition condition, List<Condition.Leaf> leaves) {
        if (condition instanceof Condition.Leaf leaf) {
            leaves.add(leaf);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(child -> collectLeaves(child, leaves));
        } else {
            throw new AssertionError("no such branch is expected here");
        }
    }
}
