// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;

/** An intervention of a third party with a list that has a column of every kind, and a column in a list of core. */
final class Orchard implements Intervention {
    static final String ID = "com.example.orchard";

    enum Fruit {
        APPLE,
        SOUR_CHERRY,
        PLUM
    }

    private static final Fact<List<Entry>> TREE_LIST = Fact.list(ID, "trees");
    static final Fact<Label> SIGN = Fact.label(ID, "sign").columnOf(TREE_LIST);
    static final Fact<Boolean> PRUNED = Fact.yesNo(ID, "pruned").columnOf(TREE_LIST);
    static final Fact<Boolean> GRAFTED =
            Fact.yesNo(ID, "grafted").orDoesNotApply(true).columnOf(TREE_LIST);
    static final Fact<Integer> BRANCHES =
            Fact.wholeNumber(ID, "branches", -5, 5_000).formerly("branch-count").columnOf(TREE_LIST);
    static final Fact<BigDecimal> HEIGHT = Fact.decimal(ID, "height", "0", "40", Unit.RATIO)
            .orDoesNotApply(false)
            .columnOf(TREE_LIST);
    static final Fact<Percentage> BLOSSOM = Fact.percentage(ID, "blossom").columnOf(TREE_LIST);
    static final Fact<Money> PRICE = Fact.money(ID, "price").columnOf(TREE_LIST);
    static final Fact<Period> REST =
            Fact.period(ID, "rest", PeriodUnit.WEEKS, 0, 52).columnOf(TREE_LIST);
    static final Fact<LocalDate> PLANTED = Fact.date(ID, "planted").columnOf(TREE_LIST);
    static final Fact<Fruit> FRUIT =
            Fact.choice(ID, "fruit", Fruit.class).orDoesNotApply(false).columnOf(TREE_LIST);
    static final Fact<Set<Fruit>> NEIGHBOURS =
            Fact.choices(ID, "neighbours", Fruit.class).orDoesNotApply(false).columnOf(TREE_LIST);
    static final Fact<Estimate<Money>> YIELD =
            Fact.estimate(ID, "yield", Fact.amounts()).columnOf(TREE_LIST);
    static final Fact<Estimate<Percentage>> LOSS = Fact.estimate(ID, "loss", Fact.percentages(0, 100))
            .orDoesNotApply(false)
            .columnOf(TREE_LIST);
    static final Fact<Estimate<Period>> AGE =
            Fact.estimate(ID, "age", Fact.periods(PeriodUnit.YEARS, 0, 300)).columnOf(TREE_LIST);
    static final Fact<Estimate<BigDecimal>> GIRTH =
            Fact.estimate(ID, "girth", Fact.decimals("0.1", "9", Unit.RATIO)).columnOf(TREE_LIST);
    static final Fact<Key> CODE = Fact.key(ID, "code").columnOf(TREE_LIST);
    static final Fact<Key> GROUP =
            Fact.reference(ID, "group", Organisation.WORKFORCE).columnOf(TREE_LIST);
    static final Fact<Key> PARENT = Fact.reference(ID, "parent", TREE_LIST).columnOf(TREE_LIST);
    static final Fact<URI> PAGE = Fact.uri(ID, "page").columnOf(TREE_LIST);
    static final Fact<List<Entry>> TREES = TREE_LIST.checkedBy(new EntryCheck(
            ID,
            "bare-plum",
            Set.of(FRUIT, BRANCHES),
            tree -> !(tree.find(FRUIT).equals(Optional.of(Fruit.PLUM))
                    && tree.find(BRANCHES).equals(Optional.of(0)))));
    static final Fact<Integer> GROUP_PICKERS =
            Fact.wholeNumber(ID, "pickers", 0, 1000, Unit.PEOPLE).columnOf(Organisation.WORKFORCE);

    /** Only this plug-in is installed; each of its texts is its own key. */
    static final Catalogue CATALOGUE = Guidance.builder()
            .plugins(new Source())
            .texts((owner, key, language) -> owner.equals(ID) ? Optional.of(words(language, key)) : Optional.empty())
            .build()
            .catalogue();

    static final Texts TEXTS = CATALOGUE.texts().and(TableTexts.source());

    /** The heading of one column begins like a formula, as somebody's texts may. */
    private static String words(Language language, String key) {
        return (key.equals("fact.trees.sign.name") ? "=" : "") + language.tag() + " " + key;
    }

    @Override
    public Profile profile() {
        return Profile.builder(ID).audience(Audience.EMPLOYEES).build();
    }

    @Override
    public Condition relevance() {
        return Condition.atLeast(Organisation.EMPLOYEES, 3);
    }

    @Override
    public List<Precondition> preconditions() {
        return List.of();
    }

    @Override
    public Set<Fact<?>> facts() {
        return new LinkedHashSet<>(List.of(
                TREES,
                SIGN,
                PRUNED,
                GRAFTED,
                BRANCHES,
                HEIGHT,
                BLOSSOM,
                PRICE,
                REST,
                PLANTED,
                FRUIT,
                NEIGHBOURS,
                YIELD,
                LOSS,
                AGE,
                GIRTH,
                CODE,
                GROUP,
                PARENT,
                PAGE,
                Organisation.WORKFORCE,
                Organisation.GROUP_HEADS,
                GROUP_PICKERS));
    }

    /** The kinds that a column may have: all but lists, and free text, which only instruments may ask for. */
    static Set<Class<?>> kindsOfColumns() {
        return Set.of(
                Kind.YesNo.class,
                Kind.WholeNumber.class,
                Kind.Decimal.class,
                Kind.Share.class,
                Kind.Amount.class,
                Kind.Span.class,
                Kind.DateOf.class,
                Kind.Choice.class,
                Kind.ChoiceSet.class,
                Kind.EstimateOf.class,
                Kind.LabelLine.class,
                Kind.EntryKey.class,
                Kind.Reference.class,
                Kind.Link.class);
    }

    @Override
    public Outcome plan(View situation) {
        return Outcome.builder(ID).summary("summary").build();
    }

    private static final class Source implements PluginSource {
        @Override
        public List<Candidate<Intervention>> interventions() {
            return List.of(new Offer());
        }

        @Override
        public List<Candidate<Instrument>> instruments() {
            return List.of();
        }
    }

    private record Offer() implements PluginSource.Candidate<Intervention> {
        @Override
        public String name() {
            return Orchard.class.getName();
        }

        @Override
        public Intervention load() {
            return new Orchard();
        }
    }
}
