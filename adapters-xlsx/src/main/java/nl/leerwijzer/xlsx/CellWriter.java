// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;

/** Turns the fields of an entry into what stands in cells. {@link CellReader} reads it back. */
final class CellWriter {
    private final Wording wording;
    private final Language language;

    CellWriter(Wording wording, Language language) {
        this.wording = wording;
        this.language = language;
    }

    /** What stands in a column of an entry's row. */
    CellValue write(Column column, Entry entry) {
        if (column.fact().isEmpty()) {
            return new CellValue.Words(entry.key().id());
        }
        Fact<?> fact = column.fact().get();
        if (entry.doesNotApply(fact)) {
            return new CellValue.Words(wording.notApplicable(language));
        }
        Optional<?> answer = entry.find(fact);
        return answer.map(value -> column.cell().accept(new Writer(column, part(column, value))))
                .orElse(CellValue.blank());
    }

    /** The part of an answer that belongs in one column. */
    private static Object part(Column column, Object value) {
        if (column instanceof Column.OfSet option) {
            return ((Set<?>) value).contains(option.choice());
        }
        if (column instanceof Column.OfEstimate part) {
            Estimate<?> estimate = (Estimate<?>) value;
            return switch (part.bound()) {
                case LOW -> estimate.low();
                case LIKELY -> estimate.likely();
                case HIGH -> estimate.high();
            };
        }
        return value;
    }

    /** One value, written as each kind has it. */
    private final class Writer implements Kind.Visitor<CellValue> {
        private final Column column;
        private final Object value;

        Writer(Column column, Object value) {
            this.column = column;
            this.value = value;
        }

        @Override
        public CellValue yesNo(Kind.YesNo kind) {
            return new CellValue.Words(wording.yesNo((Boolean) value, language));
        }

        @Override
        public CellValue numeric(Kind.Numeric<?> kind) {
            return new CellValue.Numeric(number(kind), false);
        }

        @SuppressWarnings("unchecked") // the values of a fact are of the type of its kind
        private <N extends Comparable<? super N>> BigDecimal number(Kind.Numeric<N> kind) {
            return kind.number((N) value);
        }

        @Override
        public CellValue date(Kind.DateOf kind) {
            return new CellValue.Day((LocalDate) value);
        }

        @Override
        public CellValue choice(Kind.Choice<?> kind) {
            return new CellValue.Words(wording.choice(column.fact().orElseThrow(), kind, (Enum<?>) value, language));
        }

        @Override
        public CellValue choiceSet(Kind.ChoiceSet<?> kind) {
            throw new IllegalStateException("a set takes a column for each choice");
        }

        @Override
        public CellValue estimate(Kind.EstimateOf<?> kind) {
            throw new IllegalStateException("an estimate takes a column for each number");
        }

        @Override
        public CellValue label(Kind.LabelLine kind) {
            return new CellValue.Words(((Label) value).line());
        }

        @Override
        public CellValue key(Kind.EntryKey kind) {
            return new CellValue.Words(((Key) value).id());
        }

        @Override
        public CellValue reference(Kind.Reference kind) {
            return new CellValue.Words(((Key) value).id());
        }

        @Override
        public CellValue uri(Kind.Link kind) {
            return new CellValue.Words(value.toString());
        }

        @Override
        public CellValue freeText(Kind.Words kind) {
            return new CellValue.Words(((FreeText) value).words());
        }

        @Override
        public CellValue entries(Kind.Entries kind) {
            throw new IllegalStateException("lists are one level deep");
        }
    }
}
