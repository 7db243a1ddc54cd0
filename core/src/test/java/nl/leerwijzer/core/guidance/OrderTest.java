// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.Intention;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Fact<Boolean> READY = Fact.yesNo("com.example.ready", "ready");

    private static StubIntervention stub(String name) {
        return new StubIntervention("com.example." + name) {};
    }

    private static List<String> order(Situation situation, Intervention... interventions) {
        StubSource source = new StubSource();
        for (Intervention intervention : interventions) {
            source.and(intervention.profile().id(), () -> intervention);
        }
        return Guidance.builder().plugins(source).build().assess(situation).interventions().stream()
                .map(assessment -> assessment.id().substring("com.example.".length()))
                .toList();
    }

    private static StubIntervention needing(String name, int unmet) {
        Fact<Boolean> answer = Fact.yesNo("com.example." + name, "answer");
        StubIntervention stub = new Needing("com.example." + name);
        for (int i = 0; i < unmet; i++) {
            stub.needs(Precondition.of(
                    "com.example." + name,
                    "precondition-" + i,
                    Part.recommended(Phase.IN_PREPARATION, "part", Condition.isYes(answer))));
        }
        return stub;
    }

    /** A class of its own per name is not needed: ids differ. */
    private static final class Needing extends StubIntervention {
        Needing(String id) {
            super(id);
        }
    }

    @Test
    void standingComesFirst() {
        StubIntervention advised = new StubIntervention("com.example.advised");
        StubIntervention underWay = new StubIntervention("com.example.under-way");
        StubIntervention undecided = new StubIntervention("com.example.ready").relevantWhen(Condition.isYes(READY));
        StubIntervention blocked = new StubIntervention("com.example.blocked")
                .needs(Precondition.of(
                        "com.example.blocked", "never", Part.required(Phase.BEFORE_START, "part", Condition.any())));
        StubIntervention notRelevant = new StubIntervention("com.example.nothing").relevantWhen(Condition.any());
        StubIntervention failed = new StubIntervention("com.example.failed")
                .relevantWhen(Condition.computed("com.example.failed", "throws", List.of(), answers -> {
                    throw new IllegalStateException("broken");
                }));

        Situation situation = Situation.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .started("com.example.under-way", LocalDate.of(2026, 1, 1))
                .build();

        assertThat(order(situation, failed, notRelevant, blocked, undecided, underWay, advised))
                .containsExactly("advised", "under-way", "ready", "blocked", "nothing", "failed");
    }

    @Test
    void theAudienceWhoseIntentionIsWeakerComesFirst() {
        StubIntervention employer = stub("z-employer").audience(Audience.EMPLOYER);
        StubIntervention employees = stub("a-employees").audience(Audience.EMPLOYEES);
        for (Intention management : Intention.values()) {
            for (Intention staff : Intention.values()) {
                Situation situation = Situation.builder()
                        .set(Organisation.MANAGEMENT_INTENTION, management)
                        .set(Organisation.EMPLOYEE_INTENTION, staff)
                        .build();

                List<String> expected = management.compareTo(staff) < 0
                        ? List.of("z-employer", "a-employees")
                        : List.of("a-employees", "z-employer");
                assertThat(order(situation, employer, employees)).isEqualTo(expected);
            }
        }
    }

    @Test
    void whileOneIntentionIsUnknownBothCountAsEqual() {
        Situation situation = Situation.builder()
                .set(Organisation.MANAGEMENT_INTENTION, Intention.WEAK)
                .build();

        assertThat(order(
                        situation,
                        stub("z-employer").audience(Audience.EMPLOYER),
                        stub("a-employees").audience(Audience.EMPLOYEES)))
                .containsExactly("a-employees", "z-employer");
    }

    @Test
    void fewerOpenOrUnmetAtomsComeFirst() {
        assertThat(order(Situation.unknown(), needing("a", 3), needing("b", 1), needing("c", 2)))
                .containsExactly("b", "c", "a");
    }

    @Test
    void installingAnotherPluginNeverSwapsTwoOthers() {
        List<StubIntervention> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(needing("plugin-" + i, i % 3).audience(i % 2 == 0 ? Audience.EMPLOYER : Audience.EMPLOYEES));
        }
        Situation situation = Situation.builder()
                .set(Organisation.MANAGEMENT_INTENTION, Intention.STRONG)
                .set(Organisation.EMPLOYEE_INTENTION, Intention.WEAK)
                .build();
        List<String> whole = order(situation, all.toArray(Intervention[]::new));
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<StubIntervention> some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            List<StubIntervention> installed = some.subList(0, 1 + random.nextInt(all.size()));

            List<String> order = order(situation, installed.toArray(Intervention[]::new));

            assertThat(order).isEqualTo(whole.stream().filter(order::contains).toList());
            assertThat(order).hasSameSizeAs(installed);
        }
        assertThat(whole)
                .hasSameElementsAs(Arrays.asList(
                        "plugin-0",
                        "plugin-1",
                        "plugin-2",
                        "plugin-3",
                        "plugin-4",
                        "plugin-5",
                        "plugin-6",
                        "plugin-7"));
    }
}
