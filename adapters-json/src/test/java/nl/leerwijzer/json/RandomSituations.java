// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

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
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Role;

/** Situations over given facts, each of them answered or not, with values from all over their range. */
final class RandomSituations {
    private static final List<String> LABELS =
            List.of("Ploeg A", "Café \"De Zon\"", "a\\b/c", "😀 tuin", "x", "Δ", "80% & <b>", "nacht\u00a0dienst");

    private final Random random;
    private final Collection<Fact<?>> facts;

    RandomSituations(long seed, Collection<Fact<?>> facts) {
        this.random = new Random(seed);
        this.facts = facts;
    }

    /** The next one. */
    Situation next() {
        Situation.Builder situation = Situation.builder();
        if (random.nextBoolean()) {
            situation.asOf(date());
        }
        if (random.nextBoolean()) {
            situation.seed(random.nextLong());
        }
        List<Fact<?>> own = new ArrayList<>(
                facts.stream().filter(fact -> fact.list().isEmpty()).toList());
        java.util.Collections.shuffle(own, random);
        for (Fact<?> fact : own) {
            if (random.nextInt(3) > 0) {
                answer(situation, fact);
            }
        }
        // A list that goes takes the entries along that others refer to, so that once is not always enough.
        while (!situation.faults().isEmpty()) {
            situation
                    .faults()
                    .forEach(fault -> situation.forget(outermost(fault.where().fact())));
        }
        return situation.build();
    }

    /** The list that a column belongs to; any other fact itself. */
    private static Fact<?> outermost(Fact<?> fact) {
        return fact.list()
                .<Fact<?>>map(list -> Fact.list(list.namespace(), list.name()))
                .orElse(fact);
    }

    private <T> void answer(Situation.Builder situation, Fact<T> fact) {
        if (fact.whenNotApplicable().isPresent() && random.nextInt(4) == 0) {
            situation.setNotApplicable(fact, provenance());
        } else {
            situation.set(fact, value(fact), provenance());
        }
    }

    private Provenance provenance() {
        return random.nextInt(3) > 0
                ? Provenance.NONE
                : new Provenance(some(Origin.values()), some(Role.values()), maybe(date()));
    }

    private <E> Optional<E> some(E[] choices) {
        return maybe(choices[random.nextInt(choices.length)]);
    }

    private <E> Optional<E> maybe(E value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private LocalDate date() {
        return Kind.DateOf.MIN.plusDays(
                random.nextInt((int) (Kind.DateOf.MAX.toEpochDay() - Kind.DateOf.MIN.toEpochDay()) + 1));
    }

    @SuppressWarnings("unchecked") // each kind makes values of its own type
    private <T> T value(Fact<T> fact) {
        return (T) fact.kind().accept(new Maker(fact.id()));
    }

    private final class Maker implements Kind.Visitor<Object> {
        private final FactId id;

        Maker(FactId id) {
            this.id = id;
        }

        @Override
        public Object yesNo(Kind.YesNo kind) {
            return random.nextBoolean();
        }

        @Override
        public Object numeric(Kind.Numeric<?> kind) {
            return number(kind);
        }

        private <N extends Comparable<? super N>> N number(Kind.Numeric<N> kind) {
            BigDecimal min = kind.number(kind.min());
            BigDecimal max = kind.number(kind.max());
            int decimals = kind.isWhole() ? 0 : kind instanceof Kind.Amount ? 2 : random.nextInt(10);
            BigDecimal share = BigDecimal.valueOf(random.nextInt(5) == 0 ? random.nextInt(2) : random.nextDouble());
            BigDecimal number = min.add(max.subtract(min).multiply(share)).setScale(decimals, RoundingMode.HALF_EVEN);
            return ((Reading.Read<N>) kind.readNumber(number.max(min).min(max))).value();
        }

        @Override
        public Object date(Kind.DateOf kind) {
            return RandomSituations.this.date();
        }

        @Override
        public Object choice(Kind.Choice<?> kind) {
            return kind.choices().get(random.nextInt(kind.choices().size()));
        }

        @Override
        public Object choiceSet(Kind.ChoiceSet<?> kind) {
            return chosen(kind);
        }

        private <E extends Enum<E>> Set<E> chosen(Kind.ChoiceSet<E> kind) {
            Set<E> chosen = new LinkedHashSet<>();
            kind.choice().choices().stream()
                    .filter(choice -> random.nextBoolean())
                    .forEach(chosen::add);
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
            List<N> rising = Stream.of(number(kind.of()), number(kind.of()), number(kind.of()))
                    .sorted()
                    .toList();
            return new Estimate<>(rising.get(0), rising.get(1), rising.get(2));
        }

        @Override
        public Object label(Kind.LabelLine kind) {
            return new Label(LABELS.get(random.nextInt(LABELS.size())));
        }

        @Override
        public Object key(Kind.EntryKey kind) {
            return key();
        }

        private Key key() {
            return new Key(List.of("a", "B", "c.1", "d_2", "0-e").get(random.nextInt(5)));
        }

        @Override
        public Object reference(Kind.Reference kind) {
            return key();
        }

        @Override
        public Object uri(Kind.Link kind) {
            return URI.create("https://example.com/" + random.nextInt(100) + "?q=%20#top");
        }

        @Override
        public Object freeText(Kind.Words kind) {
            return new FreeText("regel 1\nregel \"2\"\t" + random.nextInt());
        }

        @Override
        public Object entries(Kind.Entries kind) {
            List<Entry> entries = new ArrayList<>();
            Set<Key> keys = new LinkedHashSet<>();
            for (int size = random.nextInt(4); size > 0; size--) {
                keys.add(key());
            }
            List<Fact<?>> columns = facts.stream()
                    .filter(fact -> fact.list().equals(Optional.of(id)))
                    .toList();
            for (Key key : keys) {
                AnswerSheet fields = AnswerSheet.empty();
                for (Fact<?> column : columns) {
                    if (random.nextBoolean()) {
                        fields = with(fields, column);
                    }
                }
                entries.add(Entry.of(key, fields));
            }
            return entries;
        }

        private <T> AnswerSheet with(AnswerSheet fields, Fact<T> column) {
            return column.whenNotApplicable().isPresent() && random.nextInt(3) == 0
                    ? fields.withNotApplicable(column, provenance())
                    : fields.with(column, value(column), provenance());
        }
    }
}
