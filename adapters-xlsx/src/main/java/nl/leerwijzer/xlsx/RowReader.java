// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.xlsx.CellReader.Outcome;
import nl.leerwijzer.xlsx.Column.Bound;
import nl.leerwijzer.xlsx.TableFault.Code;

/** Reads the fields of one row, and tells what is wrong with them. A field whose cells are blank is unknown. */
final class RowReader {
    private final Grid.Row row;
    private final Function<Integer, TablePlace> places;
    private final CellReader cells;
    private final FaultList faults;
    private AnswerSheet answers;

    /**
     * A reader of one row.
     *
     * @param places the place of the cell at a position, counted from 0
     */
    RowReader(Grid.Row row, Function<Integer, TablePlace> places, CellReader cells, FaultList faults) {
        this.row = row;
        this.places = places;
        this.cells = cells;
        this.faults = faults;
        this.answers = AnswerSheet.empty();
    }

    /** The answers in these columns, by position. */
    AnswerSheet read(Map<Integer, Column> columns) {
        Map<Fact<?>, Map<Integer, Column>> byFact = new LinkedHashMap<>();
        columns.forEach((position, column) -> column.fact()
                .ifPresent(fact -> byFact.computeIfAbsent(fact, each -> new LinkedHashMap<>())
                        .put(position, column)));
        byFact.forEach(this::readFact);
        return answers;
    }

    /** Reads one cell that is not blank; empty when it is refused. */
    Optional<Object> value(int position, Column column) {
        Outcome outcome = cells.read(column, row.cell(position));
        if (outcome instanceof Outcome.Fault fault) {
            faults.add(fault.code(), places.apply(position), fault.message());
        }
        return outcome instanceof Outcome.Value value ? Optional.of(value.value()) : Optional.empty();
    }

    private void readFact(Fact<?> fact, Map<Integer, Column> columns) {
        Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
        columns.forEach((position, column) -> {
            if (!row.cell(position).isBlank()) {
                outcomes.put(position, cells.read(column, row.cell(position)));
            }
        });
        boolean refused = false;
        for (Map.Entry<Integer, Outcome> outcome : outcomes.entrySet()) {
            if (outcome.getValue() instanceof Outcome.Fault fault) {
                faults.add(fault.code(), places.apply(outcome.getKey()), fault.message());
                refused = true;
            }
        }
        if (refused || outcomes.isEmpty()) {
            return;
        }
        long notApplicable = outcomes.values().stream()
                .filter(Outcome.NotApplicable.class::isInstance)
                .count();
        if (notApplicable == outcomes.size()) {
            answers = answers.withNotApplicable(fact, Provenance.NONE);
        } else if (notApplicable > 0) {
            faults.add(
                    Code.MIXED_ANSWER, places.apply(outcomes.keySet().iterator().next()));
        } else {
            Map<Integer, Object> values = new LinkedHashMap<>();
            outcomes.forEach((position, outcome) -> values.put(position, ((Outcome.Value) outcome).value()));
            answer(fact, columns, values).ifPresent(value -> answers = with(answers, fact, value));
        }
    }

    @SuppressWarnings("unchecked") // the columns of a fact make a value of its own type
    private static <T> AnswerSheet with(AnswerSheet answers, Fact<T> fact, Object value) {
        return answers.with(fact, (T) value, Provenance.NONE);
    }

    /** The answer that the cells make together. */
    private Optional<Object> answer(Fact<?> fact, Map<Integer, Column> columns, Map<Integer, Object> values) {
        if (fact.kind() instanceof Kind.EstimateOf<?> kind) {
            return estimate(kind, columns, values);
        }
        return fact.kind() instanceof Kind.ChoiceSet
                ? set(columns, values)
                : values.values().stream().findFirst();
    }

    private Optional<Object> set(Map<Integer, Column> columns, Map<Integer, Object> values) {
        Set<Enum<?>> chosen = new LinkedHashSet<>();
        boolean complete = true;
        for (Map.Entry<Integer, Column> column : columns.entrySet()) {
            Object answer = values.get(column.getKey());
            if (answer == null) {
                complete = false;
                faults.add(Code.INCOMPLETE_SET, places.apply(column.getKey()));
            } else if (answer.equals(true)) {
                chosen.add(((Column.OfSet) column.getValue()).choice());
            }
        }
        return complete ? Optional.of(chosen) : Optional.empty();
    }

    private Optional<Object> estimate(
            Kind.EstimateOf<?> kind, Map<Integer, Column> columns, Map<Integer, Object> values) {
        Map<Bound, Object> numbers = new EnumMap<>(Bound.class);
        values.forEach((position, value) -> numbers.put(bound(columns, position), value));
        Object likely = numbers.get(Bound.LIKELY);
        Object low = numbers.getOrDefault(Bound.LOW, likely);
        Object high = numbers.getOrDefault(Bound.HIGH, likely);
        int first = values.keySet().iterator().next();
        if (likely == null || low == null || high == null || numbers.size() == 2) {
            faults.add(Code.INCOMPLETE_ESTIMATE, places.apply(first), missing(columns, values));
            return Optional.empty();
        }
        Optional<Object> estimate = rising(kind.of(), low, likely, high);
        if (estimate.isEmpty()) {
            faults.add(Code.ESTIMATE_ORDER, places.apply(first));
        }
        return estimate;
    }

    @SuppressWarnings("unchecked") // the cells of an estimate are read as its numeric kind
    private static <N extends Comparable<? super N>> Optional<Object> rising(
            Kind.Numeric<N> kind, Object low, Object likely, Object high) {
        BigDecimal middle = kind.number((N) likely);
        boolean rises = kind.number((N) low).compareTo(middle) <= 0 && middle.compareTo(kind.number((N) high)) <= 0;
        return rises ? Optional.of(new Estimate<>((N) low, (N) likely, (N) high)) : Optional.empty();
    }

    private static Bound bound(Map<Integer, Column> columns, int position) {
        Column column = columns.get(position);
        if (column instanceof Column.OfEstimate part) {
            return part.bound();
        }
        throw new IllegalStateException("an estimate takes a column for each number");
    }

    private static Text missing(Map<Integer, Column> columns, Map<Integer, Object> values) {
        List<Bound> absent = new ArrayList<>(List.of(Bound.values()));
        values.keySet().forEach(position -> absent.remove(bound(columns, position)));
        return TableTexts.fault(Code.INCOMPLETE_ESTIMATE)
                .with(
                        "missing",
                        absent.stream()
                                .map(bound -> TableTexts.own("heading.estimate." + bound.id()))
                                .toList());
    }
}
