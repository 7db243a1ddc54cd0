// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import static nl.leerwijzer.instruments.roiobjections.Workshop.group;
import static nl.leerwijzer.instruments.roiobjections.Workshop.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.instruments.roiobjections.matching.Listener;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.RoiByGroup;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that can be shown is worded, in both languages, and nothing is worded that is never shown. */
class TextsTest {
    private static final BundledTexts OWN = BundledTexts.of(RoiObjections.class, RoiObjections.ID);
    private static final Texts TEXTS = Texts.from(List.of(
            OWN,
            BundledTexts.of(RoiByGroup.class, RoiByGroup.ID),
            BundledTexts.of(Fact.class, "core"),
            BundledTexts.of(Fact.class, "organisation")));

    private final RoiObjections instrument = new RoiObjections();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatCanBeShownReadsWithoutGaps(Language language) {
        for (Text text : Set.copyOf(shown())) {
            assertThat(TEXTS.pattern(text.owner(), text.key(), language))
                    .as("%s:%s in %s", text.owner(), text.key(), language)
                    .isPresent();
            assertThat(TEXTS.render(text, language)).as(text.key()).isNotBlank().doesNotContain("⟨", "{", "}", "  ");
        }
    }

    @Test
    void noTextIsWithoutUse() {
        Set<String> used = new TreeSet<>();
        shown().forEach(text -> collect(text, used));

        assertThat(used).isEqualTo(OWN.keys(Language.NL));
    }

    @Test
    void languagesHaveTheSameTextsWithTheSamePlaceholders() {
        assertThat(OWN.keys(Language.EN)).isEqualTo(OWN.keys(Language.NL));
        for (String key : OWN.keys(Language.NL)) {
            assertThat(placeholders(key, Language.EN)).as(key).isEqualTo(placeholders(key, Language.NL));
        }
    }

    private static Set<String> placeholders(String key, Language language) {
        return TextPattern.parse(OWN.find(RoiObjections.ID, key, language).orElseThrow())
                .placeholders();
    }

    private List<Text> shown() {
        List<Text> texts = new ArrayList<>(standing());
        for (Situation document : documents()) {
            texts.addAll(ShownTexts.of(instrument.use(document)));
        }
        new Listener().concepts().forEach(concept -> texts.add(Text.of(RoiObjections.ID, "term." + concept)));
        for (HorizonBound bound : HorizonBound.values()) {
            texts.add(Text.of(RoiByGroup.ID, "figure.horizon-bound.term." + bound.id()));
        }
        for (Derived.Reason reason : Derived.Reason.values()) {
            texts.add(Text.of(RoiByGroup.ID, "undefined." + reason.id()));
        }
        return texts;
    }

    /** Documents that between them lead to everything there is to say. */
    private static List<Situation> documents() {
        Entry pays = group("pays", 90);
        Entry paysNot = group("pays-not", 6);
        Entry unlabelled = Entry.of("unlabelled").with(Organisation.GROUP_HEADS, 4);
        return List.of(
                Situation.unknown(),
                saying("Hello.").build(),
                saying("Die gaan toch bijna met pensioen.").build(),
                everyAssumption().build(),
                everyAssumption().setEntries(Organisation.WORKFORCE, unlabelled).build(),
                Workshop.with(everyAssumption(), pays, paysNot, unlabelled).build(),
                Workshop.with(everyAssumption(), pays)
                        .set(CaseFacts.BENEFIT, new Estimate<>(Money.ZERO, Money.ofEuros(1), Money.ofEuros(2)))
                        .build());
    }

    private static Situation.Builder everyAssumption() {
        return Situation.builder().set(RoiObjections.ASSUMPTIONS, Set.of(Assumption.values()));
    }

    /** What is shown without a document. */
    private List<Text> standing() {
        List<Text> texts = new ArrayList<>();
        Profile profile = instrument.profile();
        texts.add(profile.title());
        texts.add(profile.problem());
        texts.addAll(profile.methodSteps());
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        for (Evidence evidence : profile.evidence()) {
            texts.add(evidence.text());
            texts.add(evidence.limits());
        }
        profile.seeAlso().stream().map(Reference::why).forEach(texts::add);
        for (Fact<?> fact : instrument.facts()) {
            texts.add(fact.name());
            texts.add(fact.question());
            texts.add(fact.why());
            choices(fact).forEach(choice -> texts.add(fact.choice(choice)));
        }
        return texts;
    }

    private static Collection<? extends Enum<?>> choices(Fact<?> fact) {
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            return choice.choices();
        }
        return fact.kind() instanceof Kind.ChoiceSet<?> set ? set.choice().choices() : List.of();
    }

    private static void collect(Text text, Set<String> used) {
        if (text.owner().equals(RoiObjections.ID)) {
            used.add(text.key());
        }
        text.arguments().values().forEach(argument -> collectFrom(argument, used));
    }

    private static void collectFrom(Object argument, Set<String> used) {
        if (argument instanceof Text text) {
            collect(text, used);
        } else if (argument instanceof List<?> list) {
            list.forEach(element -> collectFrom(element, used));
        }
    }
}
