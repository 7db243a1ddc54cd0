// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static nl.leerwijzer.core.condition.Verdict.MET;
import static nl.leerwijzer.core.condition.Verdict.NOT_MET;
import static nl.leerwijzer.core.condition.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;
import org.junit.jupiter.api.Test;

/**
 * Every set of assumptions heard, beside workforces of up to two groups that show a gap or none, against a plain
 * evaluator. Without preconditions, relevance and start are all that a standing depends on.
 */
class StandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Guidance guidance = Guidance.discover();

    private enum Start {
        ABSENT,
        PAST,
        FUTURE
    }

    /** A group as far as it is counted; the gap between those that count is far too wide, or too narrow, for doubt. */
    private record Group(Optional<Integer> heads, Optional<Integer> participants) {
        static List<Group> all() {
            return List.of(
                    new Group(Optional.of(40), Optional.of(10)),
                    new Group(Optional.of(40), Optional.of(35)),
                    new Group(Optional.of(40), Optional.of(36)),
                    new Group(Optional.of(40), Optional.empty()),
                    new Group(Optional.empty(), Optional.of(10)),
                    new Group(Optional.of(Participation.SMALLEST_GROUP - 1), Optional.of(0)),
                    new Group(Optional.of(40), Optional.of(41)));
        }

        boolean isKnown() {
            return heads.isPresent() && participants.isPresent();
        }

        boolean counts() {
            return heads.orElseThrow() >= 5 && participants.orElseThrow() <= heads.orElseThrow();
        }

        double share() {
            return participants.orElseThrow() / (double) heads.orElseThrow();
        }

        Entry entry(String key) {
            Entry entry = Entry.of(key);
            Entry withHeads = heads.map(count -> entry.with(Organisation.GROUP_HEADS, count))
                    .orElse(entry);
            return participants
                    .map(count -> withHeads.with(CaseFacts.PARTICIPANTS, count))
                    .orElse(withHeads);
        }
    }

    @Test
    void everyCombinationOfAnswersAndStartAgreesWithThePlainEvaluator() {
        int judged = 0;
        Set<Verdict> reached = new TreeSet<>();
        for (Optional<Boolean> steers : List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
            for (Optional<Set<Assumption>> heard : everythingHeard()) {
                for (Optional<List<Group>> workforce : workforces()) {
                    Verdict relevance = both(verdict(steers), either(isHeard(heard), someGroupLags(workforce)));
                    reached.add(relevance);
                    for (Start start : Start.values()) {
                        InterventionAssessment found = assess(situation(steers, heard, workforce, start));

                        assertThat(found.relevance().orElseThrow().verdict())
                                .as("%s %s %s", steers, heard, workforce)
                                .isEqualTo(relevance);
                        assertThat(found.standing())
                                .as("%s %s %s %s", steers, heard, workforce, start)
                                .isEqualTo(standing(relevance, start));
                        assertThat(found.parts()).isEmpty();
                        judged++;
                    }
                }
            }
        }

        System.out.println("reachable combinations of relevance and part verdicts: " + reached.size()
                + ", judged one by one, in every combination of answers and start: " + judged);
        assertThat(reached).containsExactlyInAnyOrder(Verdict.values());
        assertThat(judged).isEqualTo(3 * (1 + 16) * (1 + 1 + 7 + 7 * 7) * 3);
    }

    private static List<Optional<Set<Assumption>>> everythingHeard() {
        List<Optional<Set<Assumption>>> answers = new ArrayList<>(List.of(Optional.empty()));
        answers.add(Optional.of(EnumSet.noneOf(Assumption.class)));
        for (Assumption assumption : Assumption.values()) {
            for (Optional<Set<Assumption>> smaller : List.copyOf(answers)) {
                smaller.ifPresent(others -> {
                    Set<Assumption> larger = EnumSet.of(assumption);
                    larger.addAll(others);
                    answers.add(Optional.of(larger));
                });
            }
        }
        return answers;
    }

    private static List<Optional<List<Group>>> workforces() {
        List<Optional<List<Group>>> workforces = new ArrayList<>(List.of(Optional.empty(), Optional.of(List.of())));
        for (Group first : Group.all()) {
            workforces.add(Optional.of(List.of(first)));
            for (Group second : Group.all()) {
                workforces.add(Optional.of(List.of(first, second)));
            }
        }
        return workforces;
    }

    private static Situation situation(
            Optional<Boolean> steers, Optional<Set<Assumption>> heard, Optional<List<Group>> workforce, Start start) {
        Situation.Builder situation = Situation.builder().asOf(TODAY);
        steers.ifPresent(answer -> situation.set(RoiByGroup.STEERS_ON_RETURN, answer));
        heard.ifPresent(answer -> situation.set(RoiByGroup.ASSUMPTIONS_HEARD, answer));
        workforce.ifPresent(groups -> {
            List<Entry> entries = new ArrayList<>();
            groups.forEach(group -> entries.add(group.entry("group-" + entries.size())));
            situation.set(Organisation.WORKFORCE, entries);
        });
        switch (start) {
            case ABSENT -> {}
            case PAST -> situation.started(RoiByGroup.ID, TODAY.minusMonths(5));
            case FUTURE -> situation.started(RoiByGroup.ID, TODAY.plusDays(1));
        }
        return situation.build();
    }

    private InterventionAssessment assess(Situation situation) {
        return guidance.assess(situation).find(RoiByGroup.ID).orElseThrow();
    }

    // The plain evaluator.

    private static Verdict verdict(Optional<Boolean> answer) {
        return answer.map(Verdict::of).orElse(UNKNOWN);
    }

    private static Verdict isHeard(Optional<Set<Assumption>> heard) {
        return heard.map(assumptions -> Verdict.of(!assumptions.isEmpty())).orElse(UNKNOWN);
    }

    /** Whether of two groups that both count one lags far behind; unknown while anything is that is asked of a group. */
    private static Verdict someGroupLags(Optional<List<Group>> workforce) {
        if (workforce.isEmpty() || !workforce.get().stream().allMatch(Group::isKnown)) {
            return UNKNOWN;
        }
        List<Group> counted = workforce.get().stream().filter(Group::counts).toList();
        return Verdict.of(counted.size() == 2
                && Math.abs(counted.get(0).share() - counted.get(1).share()) > 0.5);
    }

    private static Verdict both(Verdict one, Verdict other) {
        if (one == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return one == MET && other == MET ? MET : UNKNOWN;
    }

    private static Verdict either(Verdict one, Verdict other) {
        if (one == MET || other == MET) {
            return MET;
        }
        return one == NOT_MET && other == NOT_MET ? NOT_MET : UNKNOWN;
    }

    private static Standing standing(Verdict relevance, Start start) {
        if (start == Start.PAST) {
            return Standing.UNDER_WAY;
        }
        return switch (relevance) {
            case MET -> Standing.ADVISED;
            case NOT_MET -> Standing.NOT_RELEVANT;
            case UNKNOWN -> Standing.UNDECIDED;
        };
    }
}
