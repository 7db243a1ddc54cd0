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
import java.util.OptionalInt;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;

/**
 * What the scale of seven statements says of a team, from the mean of the team per statement.
 *
 * @param state what there is to go by
 * @param items what each statement counts for, 1 (unsafe) to 7 (safe), reversed ones turned, in the order of the scale;
 *     empty unless MEASURED
 * @param missing while UNKNOWN, the facts that settle it
 * @param mostRespondents how many people answered the statement that most people answered, as far as that is known
 */
public record SafetyScale(
        State state, Map<SafetyItem, BigDecimal> items, List<FactRef> missing, OptionalInt mostRespondents) {
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
        /** So few people answered some statement that its mean is not used at all. */
        SUPPRESSED,
        /** Not every statement is there just once, so that there is no score. */
        INCOMPLETE,
        /** There is a score. */
        MEASURED
    }

    public SafetyScale {
        items = Collections.unmodifiableMap(new EnumMap<>(items));
        missing = List.copyOf(missing);
    }

    /** The mean over the seven statements, 1 (unsafe) to 7 (safe); empty unless MEASURED. */
    public Optional<BigDecimal> score() {
        return items.values().stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(items.size()), MathContext.DECIMAL64));
    }

    /** Whether the team is safe by this measurement: NOT_MET where there was one that gives no score. */
    public Verdict verdict() {
        return switch (state) {
            case UNKNOWN, NOT_MEASURED -> Verdict.UNKNOWN;
            case SUPPRESSED, INCOMPLETE -> Verdict.NOT_MET;
            case MEASURED -> Verdict.of(score().orElseThrow().compareTo(SAFE_SCORE) >= 0);
        };
    }

    static SafetyScale read(Answers answers) {
        if (answers.doesNotApply(WorkplaceFacts.SAFETY_ITEMS)) {
            return without(State.NOT_MEASURED, List.of(), OptionalInt.empty());
        }
        Optional<List<Entry>> given = answers.find(WorkplaceFacts.SAFETY_ITEMS);
        if (given.isEmpty()) {
            return without(State.UNKNOWN, List.of(FactRef.of(WorkplaceFacts.SAFETY_ITEMS)), OptionalInt.empty());
        }
        List<Entry> entries = given.get();
        List<Integer> respondents = entries.stream()
                .flatMap(entry -> entry.find(WorkplaceFacts.ITEM_RESPONDENTS).stream())
                .toList();
        OptionalInt most = respondents.stream().mapToInt(Integer::intValue).max();
        if (respondents.stream().anyMatch(people -> people < FEWEST_RESPONDENTS)) {
            return without(State.SUPPRESSED, List.of(), most);
        }
        List<FactRef> missing = unanswered(entries);
        if (!missing.isEmpty()) {
            return without(State.UNKNOWN, missing, most);
        }
        Map<SafetyItem, BigDecimal> items = new EnumMap<>(SafetyItem.class);
        entries.forEach(entry -> items.put(entry.find(WorkplaceFacts.ITEM).orElseThrow(), turned(entry)));
        boolean eachOnce = items.size() == SafetyItem.values().length && entries.size() == items.size();
        return eachOnce
                ? new SafetyScale(State.MEASURED, items, List.of(), most)
                : without(State.INCOMPLETE, List.of(), most);
    }

    private static SafetyScale without(State state, List<FactRef> missing, OptionalInt mostRespondents) {
        return new SafetyScale(state, new EnumMap<>(SafetyItem.class), missing, mostRespondents);
    }

    private static List<FactRef> unanswered(List<Entry> entries) {
        List<FactRef> unanswered = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (Fact<?> column : WorkplaceFacts.ITEM_COLUMNS) {
                if (!entries.get(i).isAnswered(column)) {
                    unanswered.add(FactRef.of(column, i + 1));
                }
            }
        }
        return unanswered;
    }

    private static BigDecimal turned(Entry entry) {
        BigDecimal mean = entry.find(WorkplaceFacts.ITEM_MEAN).orElseThrow();
        return entry.find(WorkplaceFacts.ITEM).orElseThrow().isReversed() ? LOWEST_AND_HIGHEST.subtract(mean) : mean;
    }
}
