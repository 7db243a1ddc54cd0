// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.value.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads an object that answers a fact: a value with what is known about it, "does not apply", or the numbers of an
 * estimate.
 */
final class AnswerObject<T> {
    static final String VALUE = "value";
    static final String DOES_NOT_APPLY = "doesNotApply";
    static final String ORIGIN = "origin";
    static final String ROLE = "role";
    static final String DATE = "date";

    /** An object that has one of these fields is an answer rather than a namespace. */
    static final List<String> MARKS = List.of(VALUE, DOES_NOT_APPLY, EstimateReader.LIKELY);

    private static final List<String> FIELDS = List.of(VALUE, DOES_NOT_APPLY, ORIGIN, ROLE, DATE);
    private static final Map<String, Origin> ORIGINS = AnswerReader.byId(Origin.values(), Origin::id);
    private static final Map<String, Role> ROLES = AnswerReader.byId(Role.values(), Role::id);

    private final AnswerReader answers;
    private final Walker walker;
    private final Cursor cursor;
    private final Fact<T> fact;
    private final @Nullable EstimateReader<?> estimate;
    private final Set<String> given = new HashSet<>();
    private Optional<T> value = Optional.empty();
    private boolean applies = true;
    private Provenance provenance = Provenance.NONE;
    private boolean misspelt;

    AnswerObject(AnswerReader answers, Fact<T> fact) {
        this.answers = answers;
        this.walker = answers.walker();
        this.cursor = walker.cursor();
        this.fact = fact;
        this.estimate = fact.kind() instanceof Kind.EstimateOf<?> kind ? new EstimateReader<>(answers, kind) : null;
    }

    /** Reads the object that begins here into its place; gives whether there was an answer that could be read. */
    boolean read(Pointer pointer, AnswerTarget target) {
        int offset = cursor.offset();
        walker.members(pointer, fact.kind().expected(), (name, at) -> readField(pointer, name, at));
        boolean ofEstimate = EstimateReader.FIELDS.stream().anyMatch(given::contains);
        boolean wrapped = FIELDS.stream().anyMatch(given::contains);
        if ((ofEstimate && wrapped) || given.containsAll(List.of(VALUE, DOES_NOT_APPLY))) {
            walker.faults().add(JsonFault.Code.MIXED_ANSWER, pointer, offset);
            return false;
        }
        if (ofEstimate) {
            value = finishEstimate(pointer, offset);
        } else if (!given.contains(VALUE) && !given.contains(DOES_NOT_APPLY) && !misspelt) {
            walker.refuseMissing(pointer, offset, VALUE);
        }
        if (!applies) {
            target.setNotApplicable(fact, provenance);
        }
        value.ifPresent(read -> target.set(fact, read, provenance));
        return value.isPresent() || !applies;
    }

    private void readField(Pointer pointer, String name, int offset) {
        if (estimate != null && EstimateReader.FIELDS.contains(name)) {
            given.add(name);
            estimate.readField(name, pointer.child(name));
        } else if (FIELDS.contains(name)) {
            given.add(name);
            readWrapping(name, pointer.child(name));
        } else {
            misspelt = true;
            List<String> known = new ArrayList<>(FIELDS);
            known.addAll(estimate == null ? List.of() : EstimateReader.FIELDS);
            walker.refuseName(JsonFault.Code.UNKNOWN_FIELD, pointer, offset, NearestNames.of(name, known));
        }
    }

    private void readWrapping(String name, Pointer pointer) {
        Provenance known = provenance;
        switch (name) {
            case VALUE -> value = answers.value(fact, pointer);
            case DOES_NOT_APPLY -> applies = !readsNotApplicable(pointer);
            case ORIGIN -> provenance = new Provenance(answers.oneOf(pointer, ORIGINS), known.role(), known.date());
            case ROLE -> provenance = new Provenance(known.origin(), answers.oneOf(pointer, ROLES), known.date());
            default ->
                provenance = new Provenance(known.origin(), known.role(), answers.scalar(new Kind.DateOf(), pointer));
        }
    }

    private boolean readsNotApplicable(Pointer pointer) {
        if (!cursor.at(JsonToken.VALUE_TRUE)) {
            walker.refuseType(pointer, JsonTexts.expected("true"));
            return false;
        }
        if (fact.whenNotApplicable().isEmpty()) {
            walker.faults().add(JsonFault.Code.ALWAYS_APPLIES, pointer, cursor.offset());
            return false;
        }
        return true;
    }

    @SuppressWarnings("unchecked") // there is an estimate reader only where the fact's values are estimates
    private Optional<T> finishEstimate(Pointer pointer, int offset) {
        if (estimate == null) {
            return Optional.empty();
        }
        if (misspelt) {
            estimate.forgiveMissing();
        }
        return (Optional<T>) estimate.finish(pointer, offset);
    }
}
