// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;

/** Makes situations out of nothing but the facts that are installed: any fact known or not, any value it takes. */
final class SituationGenerator {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Collection<Fact<?>> facts;
    private final Random random;

    SituationGenerator(Collection<Fact<?>> facts, long seed) {
        this.facts = facts;
        this.random = new Random(seed);
    }

    Situation next() {
        double known = random.nextDouble();
        Situation.Builder builder = Situation.builder().seed(random.nextInt(3));
        if (random.nextInt(4) > 0) {
            builder.asOf(TODAY.plusDays(random.nextInt(400) - 200L));
        }
        for (Fact<?> fact : facts) {
            if (fact.list().isEmpty() && random.nextDouble() < known) {
                answer(builder, fact, known);
            }
        }
        return builder.build();
    }

    private <T> void answer(Situation.Builder builder, Fact<T> fact, double known) {
        if (fact.whenNotApplicable().isPresent() && random.nextInt(5) == 0) {
            builder.setNotApplicable(fact);
        } else if (fact.kind() instanceof Kind.Entries) {
            @SuppressWarnings("unchecked") // the kind says so
            Fact<List<Entry>> list = (Fact<List<Entry>>) (Fact<?>) fact;
            builder.set(list, entries(list, known));
        } else {
            value(fact).ifPresent(value -> builder.set(fact, value));
        }
    }

    private List<Entry> entries(Fact<List<Entry>> list, double known) {
        List<Entry> entries = new ArrayList<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            AnswerSheet sheet = AnswerSheet.empty();
            for (Fact<?> column : facts) {
                if (column.list().equals(Optional.of(list.id())) && random.nextDouble() < known) {
                    sheet = with(sheet, column);
                }
            }
            entries.add(Entry.of(new Key("entry-" + i), withoutFaults(list, sheet)));
        }
        return entries;
    }

    private <T> AnswerSheet with(AnswerSheet sheet, Fact<T> column) {
        return value(column)
                .map(value -> sheet.with(column, value, Provenance.NONE))
                .orElse(sheet);
    }

    private AnswerSheet withoutFaults(Fact<List<Entry>> list, AnswerSheet sheet) {
        if (list.equals(Organisation.GOALS)) {
            return sheet.find(Organisation.GOAL_PUBLIC).orElse(false) ? sheet : sheet.without(Organisation.GOAL_LABEL);
        }
        boolean single =
                sheet.find(Organisation.GROUP_HEADS).map(heads -> heads < 2).orElse(false);
        return single ? sheet.without(Organisation.GROUP_HEADS) : sheet;
    }

    /** A value of the fact; small numbers are likelier than large ones. */
    @SuppressWarnings("unchecked") // each branch makes a value of the kind that it looked at
    private <T> Optional<T> value(Fact<T> fact) {
        Object value = fact.kind().accept(new Kind.Visitor<Object>() {
            @Override
            public Object yesNo(Kind.YesNo kind) {
                return random.nextBoolean();
            }

            @Override
            public Object numeric(Kind.Numeric<?> kind) {
                return number(kind);
            }

            @Override
            public Object date(Kind.DateOf kind) {
                return TODAY.plusDays(random.nextInt(2_000) - 1_000L);
            }

            @Override
            public Object choice(Kind.Choice<?> kind) {
                return kind.choices().get(random.nextInt(kind.choices().size()));
            }

            @Override
            public Object choiceSet(Kind.ChoiceSet<?> kind) {
                Set<Object> chosen = new HashSet<>();
                kind.choice().choices().stream()
                        .filter(each -> random.nextBoolean())
                        .forEach(chosen::add);
                return chosen;
            }

            @Override
            public Object estimate(Kind.EstimateOf<?> kind) {
                return estimateOf(kind.of());
            }

            @Override
            public Object label(Kind.LabelLine kind) {
                return new Label("Groep " + (char) ('A' + random.nextInt(26)));
            }

            @Override
            public Object key(Kind.EntryKey kind) {
                return new Key("key-" + random.nextInt(9));
            }

            @Override
            public Object reference(Kind.Reference kind) {
                return Optional.empty();
            }

            @Override
            public Object uri(Kind.Link kind) {
                return URI.create("https://example.com/" + random.nextInt(9));
            }

            @Override
            public Object freeText(Kind.Words kind) {
                return new FreeText("woorden");
            }

            @Override
            public Object entries(Kind.Entries kind) {
                return List.of();
            }
        });
        return value instanceof Optional ? Optional.empty() : Optional.of((T) value);
    }

    private <N extends Comparable<? super N>> N number(Kind.Numeric<N> kind) {
        BigDecimal low = kind.number(kind.min());
        BigDecimal width = kind.number(kind.max()).subtract(low);
        double skewed = Math.pow(random.nextDouble(), 1 + random.nextInt(6));
        BigDecimal raw = low.add(width.multiply(BigDecimal.valueOf(skewed)));
        Reading<N> reading = kind.readNumber(raw.setScale(kind.isWhole() ? 0 : 2, RoundingMode.DOWN));
        return reading instanceof Reading.Read<N> read ? read.value() : kind.min();
    }

    private <N extends Comparable<? super N>> Estimate<N> estimateOf(Kind.Numeric<N> kind) {
        List<N> three = new ArrayList<>(List.of(number(kind), number(kind), number(kind)));
        three.sort(null);
        return new Estimate<>(three.get(0), three.get(1), three.get(2));
    }
}
