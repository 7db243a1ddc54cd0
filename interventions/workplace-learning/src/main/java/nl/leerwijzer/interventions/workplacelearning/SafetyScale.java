// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;

/**
 * What the scale of seven statements says of a team, from the mean of the team per statement.
 *
 * @param state what there is to go by
 * @param verdict whether the team is safe by this measurement: NOT_MET where it gives no score, and where the means alone
 *     rule out that it is safe; UNKNOWN where nothing was measured
 * @param items what each statement counts for, 1 (unsafe) to 7 (safe), reversed ones turned, in the order of the scale;
 *     empty unless MEASURED
 * @param missing while UNKNOWN, the facts that settle it
 */
public record SafetyScale(State state, Verdict verdict, Map<SafetyItem, BigDecimal> items, List<FactRef> missing) {
    /** Fewer people than this would show what single people think; our own choice. */
    public static final int FEWEST_RESPONDENTS = 5;

    /** From this score on, people agree at least somewhat that the team is safe; our own choice, no norm is known. */
    public static final BigDecimal SAFE_SCORE = BigDecimal.valueOf(5);

    private static final BigDecimal LOWEST_AND_HIGHEST = BigDecimal.valueOf(8);

    /** What there is to go by. */
    public enum State {
        /** Something is not known yet. */
        UNKNOWN,
        /** The team did not fill in the scale. */
        NOT_MEASURED,
        /** So few people answered that nothing of it is used. */
        SUPPRESSED,
        /** Not every statement is there just once, so that there is no score. */
        INCOMPLETE,
        /** There is a score. */
        MEASURED
    }

    public SafetyScale {
        Map<SafetyItem, BigDecimal> inOrder = new EnumMap<>(SafetyItem.class);
        inOrder.putAll(items);
        items = Collections.unmodifiableMap(inOrder);
        missing = List.copyOf(missing);
    }

    /** The mean over the seven statements, 1 (unsafe) to 7 (safe); empty unless MEASURED. */
    public Optional<BigDecimal> score() {
        return state == State.MEASURED ? Optional.of(mean(items)) : Optional.empty();
    }

    static SafetyScale read(Answers answers) {
        if (answers.doesNotApply(WorkplaceFacts.SAFETY_RESPONDENTS)) {
            return without(State.NOT_MEASURED, Verdict.UNKNOWN);
        }
        Optional<Integer> respondents = answers.find(WorkplaceFacts.SAFETY_RESPONDENTS);
        if (respondents.filter(people -> people < FEWEST_RESPONDENTS).isPresent()) {
            return without(State.SUPPRESSED, Verdict.NOT_MET);
        }
        Optional<List<Entry>> entries = answers.find(WorkplaceFacts.SAFETY_ITEMS);
        List<FactRef> unknown =
                entries.map(SafetyScale::unanswered).orElseGet(() -> List.of(FactRef.of(WorkplaceFacts.SAFETY_ITEMS)));
        Optional<Map<SafetyItem, BigDecimal>> items =
                unknown.isEmpty() ? entries.flatMap(SafetyScale::eachOnce) : Optional.empty();
        boolean mayBeSafe = !unknown.isEmpty()
                || items.filter(counts -> mean(counts).compareTo(SAFE_SCORE) >= 0)
                        .isPresent();
        if (respondents.isEmpty()) {
            // Only this question is sure to be needed: without a measurement, nobody has to ask for its means.
            return new SafetyScale(
                    State.UNKNOWN,
                    mayBeSafe ? Verdict.UNKNOWN : Verdict.NOT_MET,
                    Map.of(),
                    List.of(FactRef.of(WorkplaceFacts.SAFETY_RESPONDENTS)));
        }
        if (!unknown.isEmpty()) {
            return new SafetyScale(State.UNKNOWN, Verdict.UNKNOWN, Map.of(), unknown);
        }
        return items.map(counts -> new SafetyScale(State.MEASURED, Verdict.of(mayBeSafe), counts, List.of()))
                .orElseGet(() -> without(State.INCOMPLETE, Verdict.NOT_MET));
    }

    private static SafetyScale without(State state, Verdict verdict) {
        return new SafetyScale(state, verdict, Map.of(), List.of());
    }

    private static List<FactRef> unanswered(List<Entry> entries) {
        List<FactRef> unanswered = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (Fact<?> column : List.of(WorkplaceFacts.ITEM, WorkplaceFacts.ITEM_MEAN)) {
                if (!entries.get(i).isAnswered(column)) {
                    unanswered.add(FactRef.of(column, i + 1));
                }
            }
        }
        return unanswered;
    }

    /** What each statement counts for; empty unless each is there just once. */
    private static Optional<Map<SafetyItem, BigDecimal>> eachOnce(List<Entry> entries) {
        Map<SafetyItem, BigDecimal> items = new EnumMap<>(SafetyItem.class);
        for (Entry entry : entries) {
            SafetyItem item = entry.find(WorkplaceFacts.ITEM).orElseThrow();
            BigDecimal mean = entry.find(WorkplaceFacts.ITEM_MEAN).orElseThrow();
            items.put(item, item.isReversed() ? LOWEST_AND_HIGHEST.subtract(mean) : mean);
        }
        int all = SafetyItem.values().length;
        return items.size() == all && entries.size() == all ? Optional.of(items) : Optional.empty();
    }

    private static BigDecimal mean(Map<SafetyItem, BigDecimal> items) {
        return items.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(items.size()), MathContext.DECIMAL64);
    }
}
