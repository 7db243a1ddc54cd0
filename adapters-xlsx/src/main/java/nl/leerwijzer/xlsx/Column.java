// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.core.value.Unit;

/** One column of a table: the keys of the entries, a fact, or a part of a fact that takes several cells. */
sealed interface Column {
    /** Units that would say nothing behind a name. */
    Set<Unit> WITHOUT_UNIT = Set.of(Unit.NUMBER, Unit.RATIO, Unit.PEOPLE, Unit.FTE);

    /** The technical name, which stays the same in every language and order. */
    String id();

    /** The fact that the column is of; empty for the keys. */
    Optional<Fact<?>> fact();

    /** What one cell holds. */
    Kind<?> cell();

    /** What stands above the column. */
    Text heading();

    /** The keys of the entries. */
    record OfKeys() implements Column {
        @Override
        public String id() {
            return "key";
        }

        @Override
        public Optional<Fact<?>> fact() {
            return Optional.empty();
        }

        @Override
        public Kind<?> cell() {
            return new Kind.EntryKey();
        }

        @Override
        public Text heading() {
            return TableTexts.own("heading.key");
        }
    }

    /** A fact that takes one cell. */
    record OfFact(String id, Fact<?> of) implements Column {
        @Override
        public Optional<Fact<?>> fact() {
            return Optional.of(of);
        }

        @Override
        public Kind<?> cell() {
            return of.kind();
        }

        @Override
        public Text heading() {
            return of.kind() instanceof Kind.Numeric<?> numeric ? inUnit(of, numeric.unit()) : of.name();
        }
    }

    /** One of the three numbers of an estimate. */
    record OfEstimate(String id, Fact<?> of, Kind.EstimateOf<?> kind, Bound bound) implements Column {
        @Override
        public Optional<Fact<?>> fact() {
            return Optional.of(of);
        }

        @Override
        public Kind<?> cell() {
            return kind.of();
        }

        @Override
        public Text heading() {
            return TableTexts.own("heading.part")
                    .with("name", inUnit(of, kind.of().unit()))
                    .with("part", TableTexts.own("heading.estimate." + bound.id()));
        }
    }

    /** Whether a choice belongs to a set. */
    record OfSet(String id, Fact<?> of, Enum<?> choice) implements Column {
        @Override
        public Optional<Fact<?>> fact() {
            return Optional.of(of);
        }

        @Override
        public Kind<?> cell() {
            return new Kind.YesNo();
        }

        @Override
        public Text heading() {
            return TableTexts.own("heading.part").with("name", of.name()).with("part", of.choice(choice));
        }
    }

    /** The numbers of an estimate, in the order in which they rise. */
    enum Bound {
        LOW,
        LIKELY,
        HIGH;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The name of a fact with its unit behind it; bare numbers have none, and counts say in their names what they count. */
    private static Text inUnit(Fact<?> fact, Unit unit) {
        if (WITHOUT_UNIT.contains(unit)) {
            return fact.name();
        }
        boolean euros = unit.owner().equals(Unit.EUR.owner()) && unit.id().startsWith(Unit.EUR.id());
        Text inWords = Text.of(unit.owner(), "unit." + unit.id()).with("amount", new Name(euros ? "€" : ""));
        return TableTexts.own("heading.unit").with("name", fact.name()).with("unit", inWords);
    }
}
