// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.value.Estimate;

/** Reads the three numbers of an estimate, in whatever order they stand. */
final class EstimateReader<N extends Comparable<? super N>> {
    static final String LOW = "low";
    static final String LIKELY = "likely";
    static final String HIGH = "high";
    static final List<String> FIELDS = List.of(LOW, LIKELY, HIGH);

    private final AnswerReader answers;
    private final Walker walker;
    private final Kind.EstimateOf<N> kind;
    private final Map<String, Optional<N>> numbers = new HashMap<>();
    private boolean misspelt;

    EstimateReader(AnswerReader answers, Kind.EstimateOf<N> kind) {
        this.answers = answers;
        this.walker = answers.walker();
        this.kind = kind;
    }

    /** Reads the object that begins here, which holds nothing else. */
    Optional<Estimate<N>> read(Pointer pointer) {
        int offset = walker.cursor().offset();
        walker.members(pointer, kind.expected(), (name, at) -> {
            if (FIELDS.contains(name)) {
                readField(name, pointer.child(name));
            } else {
                forgiveMissing();
                walker.refuseName(JsonFault.Code.UNKNOWN_FIELD, pointer, at, NearestNames.of(name, FIELDS));
            }
        });
        return finish(pointer, offset);
    }

    /** Lets numbers be missing without a fault: the object holds an unknown field, which may be the misspelt one. */
    void forgiveMissing() {
        misspelt = true;
    }

    /** Reads one of the numbers. */
    void readField(String name, Pointer pointer) {
        numbers.put(name, answers.scalar(kind.of(), pointer));
    }

    /** The estimate that was read in the object that begins at this offset. */
    Optional<Estimate<N>> finish(Pointer pointer, int offset) {
        if (!misspelt) {
            FIELDS.stream()
                    .filter(field -> !numbers.containsKey(field))
                    .forEach(field -> walker.refuseMissing(pointer, offset, field));
        }
        Optional<N> low = number(LOW);
        Optional<N> likely = number(LIKELY);
        Optional<N> high = number(HIGH);
        if (low.isEmpty() || likely.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().compareTo(likely.get()) > 0 || likely.get().compareTo(high.get()) > 0) {
            walker.faults().add(JsonFault.Code.ESTIMATE_ORDER, pointer, offset);
            return Optional.empty();
        }
        return Optional.of(new Estimate<>(low.get(), likely.get(), high.get()));
    }

    private Optional<N> number(String field) {
        return numbers.getOrDefault(field, Optional.empty());
    }
}
