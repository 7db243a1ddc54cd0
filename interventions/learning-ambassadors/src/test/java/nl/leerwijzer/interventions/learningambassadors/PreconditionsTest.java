// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.core.intervention.Phase.BEFORE_START;
import static nl.leerwijzer.core.intervention.Phase.IN_PREPARATION;
import static nl.leerwijzer.core.intervention.Phase.WHILE_RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Organisation;
import org.junit.jupiter.api.Test;

class PreconditionsTest {
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
