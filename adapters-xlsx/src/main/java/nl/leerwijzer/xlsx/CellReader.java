// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.fact.Reading.Fault;
import nl.leerwijzer.core.fact.Reading.Refused;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.xlsx.TableFault.Code;

/**
 * Turns what stands in a cell into one of the three plain forms that a fact's kind reads: true or false, a number, a
 * text. What is right and what is refused, the kind decides.
 */
final class CellReader {
    private static final int MOST_DIGITS = 40;

    private final Wording wording;

    CellReader(Wording wording) {
        this.wording = wording;
    }

    /** What came of a cell: a value, or what is wrong with it. */
    sealed interface Outcome {
        /** The value, of the type of the column's kind. */
        record Value(Object value) implements Outcome {}

        /** The answer that the fact does not apply. */
        record NotApplicable() implements Outcome {}

        /** A refusal. */
        record Fault(Code code, Text message) implements Outcome {}
    }

    /** Reads a cell that is not blank. */
    Outcome read(Column column, CellValue cell) {
        if (cell instanceof CellValue.Formula) {
            return fault(Code.FORMULA);
        }
        if (cell instanceof CellValue.Failed) {
            return fault(Code.ERROR_VALUE);
        }
        if (cell instanceof CellValue.Words words && saysNotApplicable(column, words)) {
            boolean allowed = column.fact().flatMap(Fact::whenNotApplicable).isPresent();
            return allowed ? new Outcome.NotApplicable() : fault(Code.ALWAYS_APPLIES);
        }
        boolean twoWays = cell instanceof CellValue.Words words
                && column.cell() instanceof Kind.Numeric
                && NumberText.isAmbiguous(amount(words.text()));
        return twoWays
                ? fault(Code.AMBIGUOUS_NUMBER)
                : outcome(column, column.cell().accept(new Reader(column, cell)));
    }

    /** A line of text or a key may be worded like it, and then is nothing but that text. */
    private boolean saysNotApplicable(Column column, CellValue.Words words) {
        boolean text = column.cell() instanceof Kind.LabelLine
                || column.cell() instanceof Kind.EntryKey
                || column.cell() instanceof Kind.Words;
        boolean allowed = column.fact().flatMap(Fact::whenNotApplicable).isPresent();
        return (allowed || !text) && wording.isNotApplicable(words.text());
    }

    private static Outcome fault(Code code) {
        return new Outcome.Fault(code, TableTexts.fault(code));
    }

    private static Outcome outcome(Column column, Reading<?> reading) {
        if (reading instanceof Reading.Read<?> read) {
            return new Outcome.Value(read.value());
        }
        Refused<?> refused = (Refused<?>) reading;
        Code code = code(refused.fault());
        Text message = TableTexts.fault(code);
        return new Outcome.Fault(
                code,
                code == Code.UNKNOWN_CHOICE
                        ? message.with("choices", choices(column))
                        : message.with("expected", refused.expected()));
    }

    private static Object choices(Column column) {
        Fact<?> fact = column.fact().orElseThrow();
        return ((Kind.Choice<?>) column.cell())
                .choices().stream().map(fact::choice).toList();
    }

    private static Code code(Fault fault) {
        return switch (fault) {
            case WRONG_TYPE -> Code.WRONG_TYPE;
            case OUT_OF_RANGE -> Code.OUT_OF_RANGE;
            case UNKNOWN_CHOICE -> Code.UNKNOWN_CHOICE;
            case MALFORMED -> Code.WRONG_FORM;
            case PERSONAL -> Code.PERSONAL;
        };
    }

    /** Without the signs that say what is counted anyway. */
    private static String amount(String words) {
        String number = words.startsWith("€") ? words.substring(1) : words;
        return Spaces.strip(number.endsWith("%") ? number.substring(0, number.length() - 1) : number);
    }

    /** A whole number as somebody typed it, where a text was meant. */
    private static Optional<String> digits(BigDecimal number) {
        boolean short_ = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
        return short_ && number.stripTrailingZeros().scale() <= 0
                ? Optional.of(number.setScale(0).toPlainString())
                : Optional.empty();
    }

    /** One cell, read as each kind has it. */
    private final class Reader implements Kind.Visitor<Reading<?>> {
        private final Column column;
        private final CellValue cell;

        Reader(Column column, CellValue cell) {
            this.column = column;
            this.cell = cell;
        }

        private <T> Reading<T> refused(Kind<T> kind) {
            return new Refused<>(Fault.WRONG_TYPE, kind.expected());
        }

        @Override
        public Reading<?> yesNo(Kind.YesNo kind) {
            Text expected = TableTexts.expected("yes-no");
            Optional<Boolean> answer = cell instanceof CellValue.Flag flag
                    ? Optional.of(flag.value())
                    : cell instanceof CellValue.Words words ? wording.yesNo(words.text()) : Optional.empty();
            return answer.<Reading<?>>map(kind::readBoolean).orElseGet(() -> new Refused<>(Fault.WRONG_TYPE, expected));
        }

        @Override
        public Reading<?> numeric(Kind.Numeric<?> kind) {
            if (cell instanceof CellValue.Numeric number) {
                boolean hundredths = number.isPercent() && kind instanceof Kind.Share;
                return kind.readNumber(hundredths ? number.value().movePointRight(2) : number.value());
            }
            return cell instanceof CellValue.Words words
                    ? NumberText.parse(amount(words.text()))
                            .<Reading<?>>map(kind::readNumber)
                            .orElseGet(() -> refused(kind))
                    : refused(kind);
        }

        @Override
        public Reading<?> date(Kind.DateOf kind) {
            if (cell instanceof CellValue.Day day) {
                return kind.check(day.date());
            }
            if (!(cell instanceof CellValue.Words words)) {
                return new Refused<>(Fault.WRONG_TYPE, TableTexts.expected("date"));
            }
            return Dates.parse(words.text());
        }

        @Override
        public Reading<?> choice(Kind.Choice<?> kind) {
            Optional<Enum<?>> choice = cell instanceof CellValue.Words words
                    ? wording.choice(column.fact().orElseThrow(), kind, words.text())
                    : Optional.empty();
            return choice.<Reading<?>>map(Reading.Read::new)
                    .orElseGet(() -> new Refused<>(Fault.UNKNOWN_CHOICE, kind.expected()));
        }

        @Override
        public Reading<?> choiceSet(Kind.ChoiceSet<?> kind) {
            throw new IllegalStateException("a set takes a column for each choice");
        }

        @Override
        public Reading<?> estimate(Kind.EstimateOf<?> kind) {
            throw new IllegalStateException("an estimate takes a column for each number");
        }

        @Override
        public Reading<?> label(Kind.LabelLine kind) {
            return text(kind);
        }

        @Override
        public Reading<?> key(Kind.EntryKey kind) {
            return text(kind);
        }

        @Override
        public Reading<?> reference(Kind.Reference kind) {
            return text(kind);
        }

        @Override
        public Reading<?> uri(Kind.Link kind) {
            return text(kind);
        }

        @Override
        public Reading<?> freeText(Kind.Words kind) {
            return text(kind);
        }

        private <T> Reading<T> text(Kind<T> kind) {
            Optional<String> text = cell instanceof CellValue.Words words
                    ? Optional.of(words.text())
                    : cell instanceof CellValue.Numeric number ? digits(number.value()) : Optional.empty();
            return text.map(kind::readText).orElseGet(() -> refused(kind));
        }

        @Override
        public Reading<?> entries(Kind.Entries kind) {
            throw new IllegalStateException("lists are one level deep");
        }
    }
}
