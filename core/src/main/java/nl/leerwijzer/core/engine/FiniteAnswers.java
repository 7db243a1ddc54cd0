// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.value.Period;

/** All answers to a fact, "does not apply" included, where they are few: yes/no, choices, sets, small whole numbers. */
final class FiniteAnswers {
    /** The most combinations of answers that are tried for a computed condition. */
    static final int MOST = 4_096;

    private FiniteAnswers() {}

    /** All answers in a fixed order; empty when there are more than {@link #MOST}, or no end to them. */
    static List<Object> of(Fact<?> fact) {
        List<Object> answers = new ArrayList<>(values(fact.kind()));
        if (!answers.isEmpty() && fact.whenNotApplicable().isPresent()) {
            answers.add(NotApplicable.ANSWER);
        }
        return answers.size() > MOST ? List.of() : List.copyOf(answers);
    }

    private static List<?> values(Kind<?> kind) {
        if (kind instanceof Kind.YesNo) {
            return List.of(false, true);
        }
        if (kind instanceof Kind.Choice<?> choice) {
            return choice.choices();
        }
        if (kind instanceof Kind.ChoiceSet<?> set) {
            return set.choice().choices().size() > 12 ? List.of() : subsets(set.choice());
        }
        if (kind instanceof Kind.WholeNumber number) {
            return few(number.min(), number.max())
                    ? IntStream.rangeClosed(number.min(), number.max()).boxed().toList()
                    : List.of();
        }
        if (kind instanceof Kind.Span span) {
            int min = span.min().amount();
            int max = span.max().amount();
            return few(min, max)
                    ? IntStream.rangeClosed(min, max)
                            .mapToObj(amount -> new Period(amount, span.periodUnit()))
                            .toList()
                    : List.of();
        }
        return List.of();
    }

    private static boolean few(int min, int max) {
        return (long) max - min < MOST;
    }

    private static <E extends Enum<E>> List<Set<E>> subsets(Kind.Choice<E> choice) {
        List<E> choices = choice.choices();
        List<Set<E>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << choices.size(); bits++) {
            EnumSet<E> subset = EnumSet.noneOf(choice.type());
            for (int i = 0; i < choices.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(choices.get(i));
                }
            }
            subsets.add(Collections.unmodifiableSet(subset));
        }
        return List.copyOf(subsets);
    }
}
