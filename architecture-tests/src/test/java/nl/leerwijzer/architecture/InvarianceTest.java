// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.situations.Situations;
import org.junit.jupiter.api.Test;

/** Who people are changes no standing, no order and no figure. */
class InvarianceTest {
    private static final int SITUATIONS = 10_000;
    private static final Guidance GUIDANCE = Guidance.discover();

    @Test
    void labelsAndTraitsPermutedOverGroupsChangeNothingThatCounts() {
        Situations situations = Situations.of(GUIDANCE.catalogue().facts(), List.of(), 20261123);
        AtomicInteger permuted = new AtomicInteger();
        AtomicInteger withFigures = new AtomicInteger();
        IntStream.range(0, SITUATIONS).parallel().forEach(place -> {
            Situation situation = situations.get(place);
            Situation other = permute(situation, new Random(place));
            if (!situation.equals(other)) {
                permuted.incrementAndGet();
                withFigures.addAndGet(figuresOfEqualAdvice(situation, other).isEmpty() ? 0 : 1);
            }
        });
        System.out.println("situations: " + SITUATIONS + ", changed by the permutation: " + permuted
                + ", with figures: " + withFigures);
        assertThat(permuted.get()).isGreaterThan(SITUATIONS / 5);
        assertThat(withFigures.get()).isGreaterThan(permuted.get() / 2);
    }

    private static List<Figure> figuresOfEqualAdvice(Situation situation, Situation other) {
        Advice before = GUIDANCE.advise(situation);
        Advice after = GUIDANCE.advise(other);

        assertThat(before.diagnostics()).isEmpty();
        assertThat(standings(after)).isEqualTo(standings(before));
        assertThat(figures(after)).isEqualTo(figures(before));
        return figures(before).values().stream().flatMap(List::stream).toList();
    }

    private static List<String> standings(Advice advice) {
        return advice.assessment().interventions().stream()
                .map(each -> each.id() + " " + each.standing() + " " + each.openOrUnmet())
                .toList();
    }

    private static Map<String, List<Figure>> figures(Advice advice) {
        Map<String, List<Figure>> figures = new TreeMap<>();
        advice.interventions()
                .forEach(each -> each.outcome().ifPresent(outcome -> figures.put(each.id(), outcome.figures())));
        return figures;
    }

    /** The same groups, with their labels and traits dealt out anew. */
    private static Situation permute(Situation situation, Random random) {
        if (situation.find(Organisation.WORKFORCE).isEmpty()) {
            return situation;
        }
        List<Entry> groups = situation.find(Organisation.WORKFORCE).orElseThrow();
        List<Integer> dealt = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            dealt.add(i);
        }
        Collections.shuffle(dealt, random);
        List<Entry> mixed = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            mixed.add(Entry.of(
                    groups.get(i).key(),
                    combine(groups.get(i).answers(), groups.get(dealt.get(i)).answers())));
        }
        return situation.toBuilder().set(Organisation.WORKFORCE, mixed).build();
    }

    private static AnswerSheet combine(AnswerSheet own, AnswerSheet looks) {
        AnswerSheet sheet = AnswerSheet.empty();
        for (Map.Entry<Fact<?>, Given<?>> each : own.given().entrySet()) {
            sheet = isLook(each.getKey()) ? sheet : copy(sheet, each.getKey(), own);
        }
        for (Map.Entry<Fact<?>, Given<?>> each : looks.given().entrySet()) {
            sheet = isLook(each.getKey()) ? copy(sheet, each.getKey(), looks) : sheet;
        }
        return sheet;
    }

    private static boolean isLook(Fact<?> fact) {
        return fact.isTrait() || fact.kind() instanceof Kind.LabelLine;
    }

    private static <T> AnswerSheet copy(AnswerSheet to, Fact<T> fact, AnswerSheet from) {
        return from.find(fact)
                .map(value -> to.with(fact, value, Provenance.NONE))
                .orElseGet(() -> to.withNotApplicable(fact, Provenance.NONE));
    }
}
