// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;

/** Entries over given columns, each answered or not, with values from all over their range. */
final class RandomEntries {
    private static final List<String> LABELS = List.of(
            "Ploeg A",
            "Café \"De Zon\"",
            "a\\b/c; d, e",
            "😀 tuin",
            "'s-Hertogenbosch",
            "''",
            "=1+1",
            "+31",
            "-nacht",
            "@kantoor",
            "'=SUM(A1)",
            " ＝HYPERLINK(\"x\")".strip(),
            "80% & <b>",
            "nacht\u00a0dienst",
            "ja",
            "12,5",
            "007",
            "n.v.t.",
            "key",
            "#N/A");

    private final Random random;
    private final List<Fact<?>> columns;

    RandomEntries(long seed, Collection<Fact<?>> facts, Fact<List<Entry>> list) {
        this.random = new Random(seed);
        this.columns = facts.stream()
                .filter(fact -> fact.list().equals(Optional.of(list.id())))
                .toList();
    }

    /** A list that references to these keys fit in. */
    List<Entry> next(List<Key> keys) {
        return keys.stream().map(key -> entry(key, keys)).toList();
    }

    private Entry entry(Key key, List<Key> keys) {
        AnswerSheet fields = AnswerSheet.empty();
        for (Fact<?> column : columns) {
            if (random.nextInt(4) > 0) {
                fields = with(fields, column, keys);
            }
        }
        return Entry.of(key, fields);
    }

    @SuppressWarnings("unchecked") // each kind makes values of its own type
    private <T> AnswerSheet with(AnswerSheet fields, Fact<T> column, List<Key> keys) {
        return column.whenNotApplicable().isPresent() && random.nextInt(4) == 0
                ? fields.withNotApplicable(column, Provenance.NONE)
                : fields.with(column, (T) column.kind().accept(new Maker(keys)), Provenance.NONE);
    }

    private final class Maker implements Kind.Visitor<Object> {
        private final List<Key> keys;

        Maker(List<Key> keys) {
            this.keys = keys;
        }

        private <E> E any(List<E> of) {
            return of.get(random.nextInt(of.size()));
        }

        @Override
        public Object yesNo(Kind.YesNo kind) {
            return random.nextBoolean();
        }

        @Override
        public Object numeric(Kind.Numeric<?> kind) {
            return number(kind);
        }

        /** A number of at most the 15 digits that spreadsheets keep. */
        private <N extends Comparable<? super N>> N number(Kind.Numeric<N> kind) {
            BigDecimal min = kind.number(kind.min());
            BigDecimal max = kind.number(kind.max());
            int decimals = kind.isWhole() ? 0 : kind instanceof Kind.Amount ? random.nextInt(3) : random.nextInt(8);
            BigDecimal share = BigDecimal.valueOf(random.nextInt(5) == 0 ? random.nextInt(2) : random.nextDouble());
            BigDecimal number = min.add(max.subtract(min).multiply(share)).setScale(decimals, RoundingMode.HALF_EVEN);
            return ((Reading.Read<N>) kind.readNumber(number.max(min).min(max))).value();
        }

        @Override
        public Object date(Kind.DateOf kind) {
            return LocalDate.of(1900, 3, 1).plusDays(random.nextInt(100_000));
        }

        @Override
        public Object choice(Kind.Choice<?> kind) {
            return any(kind.choices());
        }

        @Override
        public Object choiceSet(Kind.ChoiceSet<?> kind) {
            Set<Object> chosen = new LinkedHashSet<>(kind.choice().choices());
            chosen.removeIf(choice -> random.nextBoolean());
            return chosen;
        }

        @Override
        public Object estimate(Kind.EstimateOf<?> kind) {
            return estimated(kind);
        }

        private <N extends Comparable<? super N>> Estimate<N> estimated(Kind.EstimateOf<N> kind) {
            if (random.nextInt(3) == 0) {
                return Estimate.exactly(number(kind.of()));
            }
            List<N> rising = new ArrayList<>(Stream.of(number(kind.of()), number(kind.of()), number(kind.of()))
                    .sorted()
                    .toList());
            return new Estimate<>(rising.get(0), rising.get(1), rising.get(2));
        }

        @Override
        public Object label(Kind.LabelLine kind) {
            return new Label(any(LABELS));
        }

        @Override
        public Object key(Kind.EntryKey kind) {
            return new Key(any(List.of("a", "B", "c.1", "007", "0-e", "1E5")));
        }

        @Override
        public Object reference(Kind.Reference kind) {
            return any(keys);
        }

        @Override
        public Object uri(Kind.Link kind) {
            return URI.create("https://example.com/" + random.nextInt(100) + "?q=%20;a,b#top");
        }

        @Override
        public Object freeText(Kind.Words kind) {
            return new FreeText("regel");
        }

        @Override
        public Object entries(Kind.Entries kind) {
            throw new IllegalStateException("lists are one level deep");
        }
    }
}
