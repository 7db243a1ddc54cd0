// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;

/**
 * A typed key for something that can be known of an organisation, and that can ask for itself.
 *
 * <p>A fact named {@code union-present} is worded by these texts of its namespace: {@code fact.union-present.name} (a
 * few words), {@code fact.union-present.question} and {@code fact.union-present.why}; a choice also by
 * {@code fact.union-present.choice.<choice>}. A column of a list has {@code fact.<list>.<name>.…} instead.
 *
 * <p>Two facts are equal when their ids are.
 *
 * @param <T> the type of its answer
 */
public final class Fact<T> {
    /** The name that core reserves for the date on which an intervention started. */
    public static final String STARTED = "started";

    /** The most euros that a fact about money takes. */
    public static final Money MAX_MONEY = Money.ofEuros(1_000_000_000L);

    private final FactId id;
    private final Kind<T> kind;
    private final boolean trait;
    private final Optional<Boolean> whenNotApplicable;
    private final List<String> formerNames;
    private final int hash;

    private Fact(
            FactId id, Kind<T> kind, boolean trait, Optional<Boolean> whenNotApplicable, List<String> formerNames) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.trait = trait;
        this.whenNotApplicable = whenNotApplicable;
        this.formerNames = List.copyOf(formerNames);
        this.hash = id.hashCode();
    }

    /** A fact of any kind; the other factories are shorter. */
    public static <T> Fact<T> of(String namespace, String name, Kind<T> kind) {
        return new Fact<>(new FactId(namespace, name), kind, false, Optional.empty(), List.of());
    }

    public static Fact<Boolean> yesNo(String namespace, String name) {
        return of(namespace, name, new Kind.YesNo());
    }

    public static Fact<Integer> wholeNumber(String namespace, String name, int min, int max) {
        return wholeNumber(namespace, name, min, max, Unit.NUMBER);
    }

    public static Fact<Integer> wholeNumber(String namespace, String name, int min, int max, Unit unit) {
        return of(namespace, name, new Kind.WholeNumber(min, max, unit));
    }

    /** A number with decimals; the bounds are decimal texts such as {@code "0.5"}. */
    public static Fact<BigDecimal> decimal(String namespace, String name, String min, String max, Unit unit) {
        return of(namespace, name, new Kind.Decimal(new BigDecimal(min), new BigDecimal(max), unit));
    }

    /** A percentage from 0 to 100. */
    public static Fact<Percentage> percentage(String namespace, String name) {
        return percentage(namespace, name, 0, 100);
    }

    public static Fact<Percentage> percentage(String namespace, String name, int min, int max) {
        return of(namespace, name, percentages(min, max));
    }

    /** An amount of money, not negative and at most {@link #MAX_MONEY}. */
    public static Fact<Money> money(String namespace, String name) {
        return of(namespace, name, amounts());
    }

    public static Fact<Period> period(String namespace, String name, PeriodUnit unit, int min, int max) {
        return of(namespace, name, periods(unit, min, max));
    }

    public static Fact<LocalDate> date(String namespace, String name) {
        return of(namespace, name, new Kind.DateOf());
    }

    public static <E extends Enum<E>> Fact<E> choice(String namespace, String name, Class<E> choices) {
        return of(namespace, name, new Kind.Choice<>(choices));
    }

    public static <E extends Enum<E>> Fact<Set<E>> choices(String namespace, String name, Class<E> choices) {
        return of(namespace, name, new Kind.ChoiceSet<>(new Kind.Choice<>(choices)));
    }

    /** An estimate; the numeric kind comes from the factories that follow. */
    public static <N extends Comparable<? super N>> Fact<Estimate<N>> estimate(
            String namespace, String name, Kind.Numeric<N> of) {
        return of(namespace, name, new Kind.EstimateOf<>(of));
    }

    /** The numeric kind of money from nothing to {@link #MAX_MONEY}. */
    public static Kind.Numeric<Money> amounts() {
        return new Kind.Amount(Money.ZERO, MAX_MONEY);
    }

    /** The numeric kind of percentages between two bounds. */
    public static Kind.Numeric<Percentage> percentages(int min, int max) {
        return new Kind.Share(Percentage.of(min), Percentage.of(max));
    }

    /** The numeric kind of periods between two bounds. */
    public static Kind.Numeric<Period> periods(PeriodUnit unit, int min, int max) {
        return new Kind.Span(new Period(min, unit), new Period(max, unit));
    }

    /** The numeric kind of decimals between two bounds, given as decimal texts. */
    public static Kind.Numeric<BigDecimal> decimals(String min, String max, Unit unit) {
        return new Kind.Decimal(new BigDecimal(min), new BigDecimal(max), unit);
    }

    public static Fact<Label> label(String namespace, String name) {
        return of(namespace, name, new Kind.LabelLine());
    }

    /** A short id. The key of an entry itself needs no fact: every entry has one. */
    public static Fact<Key> key(String namespace, String name) {
        return of(namespace, name, new Kind.EntryKey());
    }

    /** The key of an entry of that list. */
    public static Fact<Key> reference(String namespace, String name, Fact<List<Entry>> list) {
        return of(namespace, name, new Kind.Reference(list.id()));
    }

    public static Fact<URI> uri(String namespace, String name) {
        return of(namespace, name, new Kind.Link());
    }

    /** Free text, which only instruments may ask for. */
    public static Fact<FreeText> freeText(String namespace, String name) {
        return of(namespace, name, new Kind.Words());
    }

    /** A list of entries. Its columns are facts made with {@link #columnOf}. */
    public static Fact<List<Entry>> list(String namespace, String name) {
        return of(namespace, name, new Kind.Entries(List.of()));
    }

    /** The date on which the intervention with this id started; core asks for it, nobody declares it. */
    public static Fact<LocalDate> started(String namespace) {
        return date(namespace, STARTED);
    }

    /**
     * This fact as a column of a list: every entry may answer it.
     *
     * @throws IllegalStateException when this is a list itself or already a column
     */
    public Fact<T> columnOf(Fact<List<Entry>> list) {
        if (kind instanceof Kind.Entries
                || id.list().isPresent()
                || list.id().list().isPresent()) {
            throw new IllegalStateException("lists are one level deep: " + id + " cannot be a column");
        }
        return new Fact<>(
                new FactId(id.namespace(), id.name(), Optional.of(list.id())),
                kind,
                trait,
                whenNotApplicable,
                formerNames);
    }

    /**
     * This column as a trait of people: age band, contract kind, schooling, full- or part-time. No condition, order or
     * figure may read it; it only selects evidence and cautions.
     */
    public Fact<T> asTrait() {
        return new Fact<>(id, kind, true, whenNotApplicable, formerNames);
    }

    /**
     * This fact with the further answer "does not apply".
     *
     * @param holds what that answer means to a condition: whether atoms about this fact hold then
     */
    public Fact<T> orDoesNotApply(boolean holds) {
        return new Fact<>(id, kind, trait, Optional.of(holds), formerNames);
    }

    /** This fact with a name that it had before, which stored documents may still use. */
    public Fact<T> formerly(String name) {
        List<String> names = new ArrayList<>(formerNames);
        names.add(new FactId(id.namespace(), name).name());
        return new Fact<>(id, kind, trait, whenNotApplicable, names);
    }

    /**
     * This list with a check across the fields of each entry.
     *
     * @throws IllegalStateException when this is not a list
     */
    public Fact<T> checkedBy(EntryCheck check) {
        if (!(kind instanceof Kind.Entries entries)) {
            throw new IllegalStateException("only a list has entries to check: " + id);
        }
        List<EntryCheck> checks = new ArrayList<>(entries.checks());
        checks.add(check);
        @SuppressWarnings("unchecked") // T is List<Entry>, as kind shows
        Kind<T> checked = (Kind<T>) new Kind.Entries(checks);
        return new Fact<>(id, checked, trait, whenNotApplicable, formerNames);
    }

    public FactId id() {
        return id;
    }

    public Kind<T> kind() {
        return kind;
    }

    /** The list that this is a column of. */
    public Optional<FactId> list() {
        return id.list();
    }

    public boolean isTrait() {
        return trait;
    }

    /** Whether "does not apply" is an answer, and if so, whether atoms about this fact hold then. */
    public Optional<Boolean> whenNotApplicable() {
        return whenNotApplicable;
    }

    public List<String> formerNames() {
        return formerNames;
    }

    /** What the fact is called, in a few words. */
    public Text name() {
        return text("name");
    }

    /** The question that asks for it. */
    public Text question() {
        return text("question");
    }

    /** Why it is asked. */
    public Text why() {
        return text("why");
    }

    /** A choice of this fact in words. */
    public Text choice(Enum<?> choice) {
        return text("choice." + Kind.Choice.id(choice));
    }

    private Text text(String part) {
        if (id.name().equals(STARTED) && id.list().isEmpty()) {
            return Text.of("core", "fact.started." + part);
        }
        String list = id.list().map(owner -> owner.name() + ".").orElse("");
        return Text.of(id.namespace(), "fact." + list + id.name() + "." + part);
    }

    /**
     * A value of this fact as a placeholder shows it: with its unit, a choice in words, yes or no.
     *
     * @return empty for lists, and for labels and free text, which reasons never show
     */
    public Optional<Object> show(T value) {
        return kind.accept(new Shown(this, value));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Fact<?> fact && hash == fact.hash && id.equals(fact.id));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
