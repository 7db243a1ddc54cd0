// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.fact.Reading.Read;
import nl.leerwijzer.core.fact.Reading.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Facts with the answers given to them, in the order in which they were given; an answer that is given again moves to
 * the end. It checks each answer against the kind of its fact, and keeps it in the one form that equal answers share.
 */
public final class AnswerSheet implements Answers {
    private final Map<Fact<?>, Given<?>> given;
    private volatile @Nullable Kept kept;

    /** What all answers look like to somebody who reads them in a form of their own. */
    @FunctionalInterface
    public interface Normaliser<T> {
        /** The form; the same sheet always gives an equal one. */
        T normalise(AnswerSheet sheet);
    }

    private record Kept(Normaliser<?> by, Object form) {}

    private AnswerSheet(Map<Fact<?>, Given<?>> given) {
        this.given = Collections.unmodifiableMap(given);
    }

    /** Nothing answered yet. */
    public static AnswerSheet empty() {
        return new AnswerSheet(Map.of());
    }

    /**
     * This sheet with one more answer, or another answer to the same fact.
     *
     * @throws IllegalArgumentException when the fact does not take the value; the message does not repeat it
     */
    public <T> AnswerSheet with(Fact<T> fact, T value, Provenance provenance) {
        Reading<T> reading = fact.kind().check(value);
        if (reading instanceof Read<T> read) {
            return and(fact, new Given<>(Optional.of(read.value()), provenance));
        }
        Refused<T> refused = (Refused<T>) reading;
        throw new IllegalArgumentException("the answer to " + fact + " is refused: "
                + refused.fault().id() + " (" + refused.expected().key() + ")");
    }

    /**
     * This sheet with the answer "does not apply".
     *
     * @throws IllegalArgumentException when the fact does not allow that answer
     */
    public AnswerSheet withNotApplicable(Fact<?> fact, Provenance provenance) {
        if (fact.whenNotApplicable().isEmpty()) {
            throw new IllegalArgumentException("'does not apply' is no answer to " + fact);
        }
        return and(fact, new Given<>(Optional.empty(), provenance));
    }

    /** This sheet without an answer to the fact. */
    public AnswerSheet without(Fact<?> fact) {
        Map<Fact<?>, Given<?>> fewer = new LinkedHashMap<>(given);
        fewer.remove(fact);
        return new AnswerSheet(fewer);
    }

    private AnswerSheet and(Fact<?> fact, Given<?> answer) {
        Map<Fact<?>, Given<?>> more = new LinkedHashMap<>(given);
        // A map keeps the key that it has: of two facts with one id, the kind of the one answered last must count.
        more.remove(fact);
        more.put(fact, answer);
        return new AnswerSheet(more);
    }

    /** All answers, in the order given. */
    public Map<Fact<?>, Given<?>> given() {
        return given;
    }

    @Override
    @SuppressWarnings("unchecked") // with() puts a value of the fact's own type under it
    public <T> Optional<T> find(Fact<T> fact) {
        Given<?> answer = given.get(fact);
        return answer == null ? Optional.empty() : (Optional<T>) answer.value();
    }

    @Override
    public boolean doesNotApply(Fact<?> fact) {
        Given<?> answer = given.get(fact);
        return answer != null && answer.value().isEmpty();
    }

    /**
     * These answers in a form of somebody's own, made once and kept with the sheet for when the same one asks again; an
     * engine reads every fact of a situation but once. Only the form asked for last is kept.
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the very same normaliser gets what it made
    public <T> T normalised(Normaliser<T> by) {
        Kept last = kept;
        if (last == null || last.by() != by) {
            last = new Kept(by, by.normalise(this));
            kept = last;
        }
        return (T) last.form();
    }

    /** What is known about an answer itself. */
    public Provenance provenance(Fact<?> fact) {
        Given<?> answer = given.get(fact);
        return answer == null ? Provenance.NONE : answer.provenance();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerSheet sheet && given.equals(sheet.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return "AnswerSheet[" + given.size() + " answers]";
    }
}
