// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.SharedFacts;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Generated interventions over forty facts: 24 of yes or no, 10 whole numbers and 6 choices. The same rules are given
 * twice: as conditions for the engine, and as Java source for {@link StraightLine}.
 */
public final class Workload {
    /** A choice among four. */
    public enum Letter {
        A,
        B,
        C,
        D
    }

    static final int YES_NO = 24;
    static final int NUMBERS = 10;
    static final int CHOICES = 6;
    private static final String OWNER = "com.example.shared";

    private final List<Fact<Boolean>> yesNo = new ArrayList<>();
    private final List<Fact<Integer>> numbers = new ArrayList<>();
    private final List<Fact<Letter>> choices = new ArrayList<>();
    private final List<Generated> interventions = new ArrayList<>();
    private final Random random = new Random(20261123);

    /** A rule in both forms. The Java expression is 0 for not met, 1 for unknown, 2 for met. */
    record Rule(Condition condition, String java) {}

    /** An intervention: its relevance, and its preconditions of one part each. */
    record Generated(String id, Rule relevance, List<Rule> preconditions) {}

    Workload(int size) {
        for (int i = 0; i < YES_NO; i++) {
            yesNo.add(Fact.yesNo(OWNER, "yes-no-" + i));
        }
        for (int i = 0; i < NUMBERS; i++) {
            numbers.add(Fact.wholeNumber(OWNER, "number-" + i, 0, 100));
        }
        for (int i = 0; i < CHOICES; i++) {
            choices.add(Fact.choice(OWNER, "choice-" + i, Letter.class));
        }
        for (int i = 0; i < size; i++) {
            List<Rule> preconditions = new ArrayList<>();
            int count = 4 + random.nextInt(6);
            for (int p = 0; p < count; p++) {
                preconditions.add(rule());
            }
            interventions.add(new Generated("com.example.generated-" + i, rule(), preconditions));
        }
    }

    List<Generated> interventions() {
        return interventions;
    }

    int preconditions() {
        return interventions.stream()
                .mapToInt(generated -> generated.preconditions().size())
                .sum();
    }

    private Rule rule() {
        int shape = random.nextInt(10);
        if (shape < 3) {
            return atom();
        }
        List<Rule> children = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            children.add(atom());
        }
        if (shape < 6) {
            return fold(children, "min", Condition.all(conditions(children)));
        }
        if (shape < 8) {
            return fold(children, "max", Condition.any(conditions(children)));
        }
        if (shape < 9) {
            Rule all = fold(children, "min", Condition.all(conditions(children)));
            return new Rule(Condition.not(all.condition()), "(2 - " + all.java() + ")");
        }
        Rule first = fold(children, "min", Condition.all(conditions(children)));
        Rule second = atom();
        return new Rule(
                Condition.any(first.condition(), second.condition()),
                "Math.max(" + first.java() + ", " + second.java() + ")");
    }

    private static List<Condition> conditions(List<Rule> rules) {
        return rules.stream().map(Rule::condition).toList();
    }

    private static Rule fold(List<Rule> rules, String function, Condition condition) {
        String java = rules.get(0).java();
        for (Rule rule : rules.subList(1, rules.size())) {
            java = "Math." + function + "(" + java + ", " + rule.java() + ")";
        }
        return new Rule(condition, java);
    }

    private Rule atom() {
        int which = random.nextInt(YES_NO + NUMBERS + CHOICES);
        if (which < YES_NO) {
            String java = "(b[" + which + "] < 0 ? 1 : b[" + which + "] * 2)";
            return new Rule(Condition.isYes(yesNo.get(which)), java);
        }
        if (which < YES_NO + NUMBERS) {
            int index = which - YES_NO;
            int bound = 10 * (1 + random.nextInt(9));
            String java = "(n[" + index + "] < 0 ? 1 : n[" + index + "] >= " + bound + " ? 2 : 0)";
            return new Rule(Condition.atLeast(numbers.get(index), bound), java);
        }
        int index = which - YES_NO - NUMBERS;
        Letter letter = Letter.values()[random.nextInt(4)];
        String java = "(c[" + index + "] == null ? 1 : c[" + index + "] == Workload.Letter." + letter + " ? 2 : 0)";
        return new Rule(Condition.is(choices.get(index), letter), java);
    }

    /** What is known of one organisation, in the form of each side: a tenth of the facts is unknown. */
    static final class Known {
        final Situation situation;
        final byte[] yesNo;
        final int[] numbers;
        final @Nullable Letter[] choices;

        Known(Situation situation, byte[] yesNo, int[] numbers, @Nullable Letter[] choices) {
            this.situation = situation;
            this.yesNo = yesNo;
            this.numbers = numbers;
            this.choices = choices;
        }
    }

    Known known(Random draw) {
        Situation.Builder builder = Situation.builder();
        byte[] b = new byte[YES_NO];
        int[] n = new int[NUMBERS];
        @Nullable Letter[] c = new Letter[CHOICES];
        for (int i = 0; i < YES_NO; i++) {
            b[i] = (byte) (draw.nextInt(10) == 0 ? -1 : draw.nextInt(2));
            if (b[i] >= 0) {
                builder.set(yesNo.get(i), b[i] == 1);
            }
        }
        for (int i = 0; i < NUMBERS; i++) {
            n[i] = draw.nextInt(10) == 0 ? -1 : draw.nextInt(101);
            if (n[i] >= 0) {
                builder.set(numbers.get(i), n[i]);
            }
        }
        for (int i = 0; i < CHOICES; i++) {
            if (draw.nextInt(10) != 0) {
                Letter letter = Letter.values()[draw.nextInt(4)];
                c[i] = letter;
                builder.set(choices.get(i), letter);
            }
        }
        return new Known(builder.build(), b, n, c);
    }

    Guidance guidance() {
        return SharedFacts.guidance(interventions.stream().map(Plugin::new).toList());
    }

    private record Plugin(Generated generated) implements Intervention {
        @Override
        public Profile profile() {
            return Profile.builder(generated.id()).audience(Audience.EMPLOYEES).build();
        }

        @Override
        public Condition relevance() {
            return generated.relevance().condition();
        }

        @Override
        public List<Precondition> preconditions() {
            List<Precondition> preconditions = new ArrayList<>();
            for (Rule rule : generated.preconditions()) {
                preconditions.add(Precondition.of(
                        generated.id(),
                        "precondition-" + preconditions.size(),
                        Part.required(Phase.BEFORE_START, "part", rule.condition())));
            }
            return preconditions;
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of();
        }

        @Override
        public Outcome plan(View situation) {
            return Outcome.builder(generated.id()).summary("summary").build();
        }
    }
}
