// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static java.util.stream.Collectors.toMap;
import static nl.leerwijzer.core.condition.Verdict.MET;
import static nl.leerwijzer.core.condition.Verdict.NOT_MET;
import static nl.leerwijzer.core.condition.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.goalalignment.Block.Combination;
import org.junit.jupiter.api.Test;

/**
 * Relevance and all parts of the eight preconditions, against a plain evaluator.
 *
 * <p>The verdicts on the parts of one block of facts depend on that block alone, so each block is tried in full by
 * itself; standings depend on relevance and on what is due before the start, so those are tried in full together, with
 * the rest drawn at random.
 */
class StandingsTest {
    private static final Set<String> REQUIRED_BEFORE_START = Set.of(
            "process.agreed",
            "process.part-of-project",
            "goals.stated",
            "sharing.confidential-goals",
            "expertise.higher-education",
            "expertise.employability",
            "expertise.business-administration",
            "cost.adviser-hours",
            "time.adviser-days",
            "time.time-to-plan",
            "involvement.management");
    private static final Set<String> RECOMMENDED = Set.of(
            "process.first-step",
            "involvement.line-managers",
            "involvement.hr",
            "involvement.union-representatives",
            "involvement.works-council");

    /** Where in the recursion the rest is drawn: with this many blocks to go, so that it is drawn often and cheaply. */
    private static final int DRAW_BEFORE_LAST = 4;

    private final Guidance guidance = Guidance.discover();

    @Test
    void relevantWhenTrainingServesTodaysJobOnlyOrLivesInHrAlone() {
        for (Combination today :
                Block.yesNo("today", AlignmentFacts.TODAYS_JOB_ONLY).combinations()) {
            for (Combination alone :
                    Block.yesNo("alone", AlignmentFacts.HR_ALONE).combinations()) {
                Verdict first = today.verdicts().get("today");
                Verdict second = alone.verdicts().get("alone");
                Verdict expected =
                        first == MET || second == MET ? MET : first == NOT_MET && second == NOT_MET ? NOT_MET : UNKNOWN;

                assertThat(assess(List.of(today, alone))
                                .relevance()
                                .orElseThrow()
                                .verdict())
                        .as("%s, %s", first, second)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void everyCombinationOfAnswersInABlockHasTheVerdictsOfThePlainReading() {
        int checked = 0;
        BigInteger reachable = BigInteger.valueOf(3);
        Set<String> parts = new LinkedHashSet<>();
        for (Block block : allBlocks()) {
            for (Combination combination : block.combinations()) {
                Map<String, Verdict> verdicts = verdicts(assess(List.of(combination)));
                assertThat(verdicts).as(block.name()).containsAllEntriesOf(combination.verdicts());
                parts.addAll(combination.verdicts().keySet());
                checked++;
            }
            reachable = reachable.multiply(BigInteger.valueOf(block.distinct().size()));
        }
        System.out.println("combinations of answers within blocks checked: " + checked
                + "; combinations of relevance and part verdicts that can be reached: " + reachable);
        assertThat(parts)
                .containsExactlyInAnyOrderElementsOf(verdicts(assess(List.of())).keySet());
    }

    @Test
    void everyCombinationOfRelevanceAndWhatIsDueBeforeTheStartHasTheStandingOfThePlainEvaluator() {
        List<Combination> relevance = Block.yesNo("relevance", AlignmentFacts.HR_ALONE).combinations().stream()
                .map(combination -> new Combination(
                        combination
                                .answers()
                                .andThen(situation -> situation.set(AlignmentFacts.TODAYS_JOB_ONLY, false)),
                        combination.verdicts()))
                .toList();
        List<List<Combination>> blocks = new ArrayList<>(List.of(relevance));
        Block.beforeStart().forEach(block -> blocks.add(block.distinct()));
        Random random = new Random(20261123);

        int checked = tryAll(blocks, Situation.builder(), new LinkedHashMap<>(), random);

        System.out.println("standings checked: " + checked);
        assertThat(checked).isEqualTo(blocks.stream().mapToInt(List::size).reduce(1, Math::multiplyExact));
    }

    private int tryAll(
            List<List<Combination>> blocks, Situation.Builder known, Map<String, Verdict> expected, Random random) {
        if (blocks.isEmpty()) {
            check(known.build(), expected);
            return 1;
        }
        int checked = 0;
        for (Combination combination : blocks.get(0)) {
            Situation.Builder situation = known.build().toBuilder();
            Map<String, Verdict> verdicts = new LinkedHashMap<>(expected);
            give(combination, situation, verdicts);
            if (blocks.size() == DRAW_BEFORE_LAST) {
                Block.later().forEach(block -> give(drawn(block, random), situation, verdicts));
            }
            checked += tryAll(blocks.subList(1, blocks.size()), situation, verdicts, random);
        }
        return checked;
    }

    private static Combination drawn(Block block, Random random) {
        return block.combinations().get(random.nextInt(block.combinations().size()));
    }

    private static void give(Combination combination, Situation.Builder situation, Map<String, Verdict> verdicts) {
        combination.answers().accept(situation);
        verdicts.putAll(combination.verdicts());
    }

    private void check(Situation situation, Map<String, Verdict> expected) {
        InterventionAssessment assessment = assessment(situation);

        // A hundred thousand descriptions would cost more than the assessments, so only a difference is described.
        if (assessment.standing() != standing(expected)) {
            assertThat(assessment.standing()).as("%s", expected).isEqualTo(standing(expected));
        }
        assessment.preconditions().forEach(precondition -> {
            Verdict plain = precondition(precondition.precondition().id().name(), expected);
            if (precondition.verdict() != plain) {
                assertThat(precondition.verdict()).as("%s", expected).isEqualTo(plain);
            }
        });
    }

    // The plain evaluator.

    private static Standing standing(Map<String, Verdict> verdicts) {
        Verdict relevance = verdicts.get("relevance");
        if (relevance == NOT_MET) {
            return Standing.NOT_RELEVANT;
        }
        if (relevance == UNKNOWN) {
            return Standing.UNDECIDED;
        }
        List<Verdict> due = REQUIRED_BEFORE_START.stream().map(verdicts::get).toList();
        if (due.contains(NOT_MET)) {
            return Standing.BLOCKED;
        }
        return due.contains(UNKNOWN) ? Standing.UNDECIDED : Standing.ADVISED;
    }

    private static Verdict precondition(String name, Map<String, Verdict> verdicts) {
        List<Verdict> required = verdicts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(name + ".") && !RECOMMENDED.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (required.contains(NOT_MET)) {
            return NOT_MET;
        }
        return required.contains(UNKNOWN) ? UNKNOWN : MET;
    }

    @Test
    void aStartedTalkIsUnderWayWhateverIsMissing() {
        Situation started = Situation.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .started(GoalAlignment.ID, LocalDate.of(2026, 9, 1))
                .set(AlignmentFacts.PROCESS_AGREED, false)
                .build();

        assertThat(assessment(started).standing()).isEqualTo(Standing.UNDER_WAY);
    }

    private static List<Block> allBlocks() {
        return Stream.concat(Block.beforeStart().stream(), Block.later().stream())
                .toList();
    }

    private InterventionAssessment assess(List<Combination> combinations) {
        Situation.Builder situation = Situation.builder();
        combinations.forEach(combination -> combination.answers().accept(situation));
        return assessment(situation.build());
    }

    private InterventionAssessment assessment(Situation situation) {
        return guidance.assess(situation).find(GoalAlignment.ID).orElseThrow();
    }

    private static Map<String, Verdict> verdicts(InterventionAssessment assessment) {
        return assessment.parts().collect(toMap(StandingsTest::id, PartAssessment::verdict));
    }

    private static String id(PartAssessment part) {
        return part.precondition().name() + "." + part.part().id();
    }
}
