// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.decision.Decision;
import nl.leerwijzer.core.decision.DecisionReason;
import nl.leerwijzer.core.decision.Decisions;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import tools.jackson.core.JsonToken;

/** Reads one document of decisions. */
final class DecisionDocument {
    static final String DECISIONS = "decisions";
    static final String INTERVENTION = "intervention";
    static final String CHOICE = "choice";
    static final String REASON = "reason";
    static final String ROLE = "role";
    static final String DATE = "date";
    static final String REVIEW = "review";
    static final String STANDING = "standing";

    /** The fields that a decision must have. */
    static final List<String> REQUIRED = List.of(INTERVENTION, CHOICE, REASON, ROLE, DATE);

    private static final List<String> FIELDS = List.of(INTERVENTION, CHOICE, REASON, ROLE, DATE, REVIEW, STANDING);
    private static final Map<String, Decision.Choice> CHOICES =
            AnswerReader.byId(Decision.Choice.values(), Decision.Choice::id);
    private static final Map<String, DecisionReason> REASONS =
            AnswerReader.byId(DecisionReason.values(), DecisionReason::id);
    private static final Map<String, Role> ROLES = AnswerReader.byId(Role.values(), Role::id);
    private static final Map<String, Standing> STANDINGS = AnswerReader.byId(Standing.values(), Standing::id);

    private final SourceText source;
    private final Faults faults;
    private final Cursor cursor;
    private final Walker walker;
    private final AnswerReader answers;
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<List<Object>> days = new HashSet<>();

    DecisionDocument(SourceText source) {
        this.source = source;
        this.faults = new Faults(source);
        this.cursor = new Cursor(source);
        this.walker = new Walker(cursor, faults);
        this.answers = new AnswerReader(walker, (list, pointer) -> Optional.empty());
    }

    /** Reads it all. */
    DecisionResult read() {
        if (source.isMarked()) {
            faults.add(JsonFault.Code.BYTE_ORDER_MARK, Pointer.ROOT, 0);
        }
        try (cursor) {
            readDocument();
            cursor.requireEnd();
        } catch (ReadingStopped stopped) {
            faults.add(stopped.code(), walker.here(), stopped.offset(), DocumentReader.message(stopped));
        }
        return new DecisionResult(
                faults.isEmpty() ? Optional.of(new Decisions(decisions)) : Optional.empty(), faults.list());
    }

    private void readDocument() {
        if (cursor.next() != JsonToken.START_OBJECT) {
            faults.add(
                    JsonFault.Code.NOT_AN_OBJECT,
                    Pointer.ROOT,
                    cursor.offset(),
                    Text.of(JsonTexts.OWNER, "fault.not-an-object.decisions"));
            cursor.skip();
            return;
        }
        walker.members(Pointer.ROOT, JsonTexts.expected("decision-document"), (name, offset) -> {
            Pointer pointer = Pointer.ROOT.child(name);
            switch (name) {
                case DocumentReader.SCHEMA -> DocumentReader.readSchema(walker, pointer);
                case DECISIONS -> readDecisions(pointer);
                default ->
                    walker.refuseName(
                            JsonFault.Code.UNKNOWN_FIELD,
                            Pointer.ROOT,
                            offset,
                            NearestNames.of(name, List.of(DocumentReader.SCHEMA, DECISIONS)));
            }
        });
    }

    private void readDecisions(Pointer pointer) {
        int offset = cursor.offset();
        Text expected = JsonTexts.expected("decisions").with("max", DecisionReader.MAX_DECISIONS);
        walker.elements(pointer, expected, index -> {
            if (index < DecisionReader.MAX_DECISIONS) {
                readDecision(pointer.child(index));
            } else {
                cursor.skip();
                if (index == DecisionReader.MAX_DECISIONS) {
                    walker.refuse(JsonFault.Code.OUT_OF_RANGE, pointer, offset, expected);
                }
            }
        });
    }

    /** A decision, while it is being read. */
    private static final class Draft {
        private final Set<String> given = new HashSet<>();
        private Optional<String> intervention = Optional.empty();
        private Optional<Decision.Choice> choice = Optional.empty();
        private Optional<DecisionReason> reason = Optional.empty();
        private Optional<Role> role = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private Optional<LocalDate> review = Optional.empty();
        private Optional<Standing> standing = Optional.empty();
        private int reviewOffset;
    }

    private void readDecision(Pointer pointer) {
        int offset = cursor.offset();
        boolean object = cursor.at(JsonToken.START_OBJECT);
        int faultsBefore = faults.count();
        Draft draft = new Draft();
        walker.members(pointer, JsonTexts.expected("decision"), (name, at) -> readField(pointer, name, at, draft));
        if (!object) {
            return;
        }
        REQUIRED.stream()
                .filter(field -> !draft.given.contains(field))
                .forEach(field -> walker.refuseMissing(pointer, offset, field));
        if (isReviewedTooEarly(draft)) {
            walker.refuse(
                    JsonFault.Code.OUT_OF_RANGE,
                    pointer.child(REVIEW),
                    draft.reviewOffset,
                    JsonTexts.expected("review"));
        }
        if (draft.intervention.isPresent()
                && draft.date.isPresent()
                && !days.add(List.of(draft.intervention.get(), draft.date.get()))) {
            faults.add(
                    JsonFault.Code.DUPLICATE_KEY,
                    pointer,
                    offset,
                    Text.of(JsonTexts.OWNER, "fault.duplicate-decision"));
        }
        if (faults.count() == faultsBefore) {
            decisions.add(new Decision(
                    draft.intervention.orElseThrow(),
                    draft.choice.orElseThrow(),
                    draft.reason.orElseThrow(),
                    draft.role.orElseThrow(),
                    draft.date.orElseThrow(),
                    draft.review,
                    draft.standing));
        }
    }

    private static boolean isReviewedTooEarly(Draft draft) {
        return draft.review.isPresent()
                && draft.date.isPresent()
                && draft.review.get().isBefore(draft.date.get());
    }

    private void readField(Pointer decision, String name, int offset, Draft draft) {
        Pointer pointer = decision.child(name);
        draft.given.add(name);
        switch (name) {
            case INTERVENTION -> draft.intervention = intervention(pointer);
            case CHOICE -> draft.choice = answers.oneOf(pointer, CHOICES);
            case REASON -> draft.reason = answers.oneOf(pointer, REASONS);
            case ROLE -> draft.role = answers.oneOf(pointer, ROLES);
            case STANDING -> draft.standing = answers.oneOf(pointer, STANDINGS);
            case DATE -> draft.date = answers.scalar(new Kind.DateOf(), pointer);
            case REVIEW -> {
                draft.reviewOffset = cursor.offset();
                draft.review = answers.scalar(new Kind.DateOf(), pointer);
            }
            default -> walker.refuseName(JsonFault.Code.UNKNOWN_FIELD, decision, offset, NearestNames.of(name, FIELDS));
        }
    }

    private Optional<String> intervention(Pointer pointer) {
        Text expected = JsonTexts.expected("intervention");
        if (!cursor.at(JsonToken.VALUE_STRING)) {
            walker.refuseType(pointer, expected);
            return Optional.empty();
        }
        int offset = cursor.offset();
        Optional<String> text = walker.text(pointer);
        if (text.isPresent() && !FactId.isNamespace(text.get())) {
            walker.refuse(JsonFault.Code.WRONG_FORM, pointer, offset, expected);
            return Optional.empty();
        }
        return text;
    }
}
