// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import static nl.leerwijzer.instruments.roiobjections.Workshop.group;
import static nl.leerwijzer.instruments.roiobjections.Workshop.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InstrumentResult;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.LowSchooledReason;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the instrument makes of documents, as a host sees it. */
class RoiObjectionsTest {
    private static final String PENSION = "Die gaan toch bijna met pensioen.";

    private final Guidance guidance = Guidance.discover();

    @Test
    void isFoundWithoutAComplaint() {
        assertThat(guidance.catalogue().diagnostics()).isEmpty();
        assertThat(guidance.catalogue().instrument(RoiObjections.ID)).isPresent();
        assertThat(new RoiObjections().profile().evidence()).hasSizeGreaterThan(10);
    }

    @Test
    void emptyDocumentOffersTheFourAssumptionsToChooseFrom() {
        Outcome outcome = use(Situation.builder());

        assertThat(outcome.summary().key()).isEqualTo("summary.nothing-given");
        assertThat(section(outcome, "choose"))
                .hasValueSatisfying(choose ->
                        assertThat(((Section.Paragraph) choose).sentences()).hasSize(1 + Assumption.values().length));
        assertThat(outcome.figures()).isEmpty();
    }

    @Test
    void choosingNothingIsTheSameAsNotChoosing() {
        assertThat(use(Situation.builder().set(RoiObjections.ASSUMPTIONS, Set.of())))
                .isEqualTo(use(Situation.builder()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Older staff learn just as well.", "Ik geloof niet dat ze te snel vertrekken.", "Hello."})
    void statementWithoutABeliefSaysSoAndOffersTheChoice(String statement) {
        Outcome outcome = use(saying(statement));

        assertThat(outcome.summary().key()).isEqualTo("summary.none-heard");
        assertThat(section(outcome, "choose")).isPresent();
        assertThat(outcome.sections()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Assumption.class)
    void everyAssumptionIsAnsweredFromBothSidesWithItsEvidenceAndItsLimits(Assumption assumption) {
        Outcome outcome = use(Situation.builder().set(RoiObjections.ASSUMPTIONS, Set.of(assumption)));

        assertThat(outcome.sections())
                .extracting(Section::id)
                .containsExactly(
                        "belief-" + assumption.id(),
                        "true-" + assumption.id(),
                        "against-" + assumption.id(),
                        "evidence-" + assumption.id(),
                        "settles-" + assumption.id(),
                        "next");
        Section.Table evidence =
                (Section.Table) section(outcome, "evidence-" + assumption.id()).orElseThrow();
        assertThat(evidence.rows()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(evidence.rows())
                .allSatisfy(row -> assertThat(row)
                        .extracting(cell -> ((Cell.Words) cell).text().key())
                        .satisfies(keys -> assertThat(keys.get(1)).isEqualTo(keys.get(0) + ".limits"))
                        .satisfies(keys -> assertThat(keys.get(2)).isEqualTo("sources")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void beliefIsCalledCommonAndNeverAPrejudice(Language language) {
        String shown = rendered(
                use(Situation.builder().set(RoiObjections.ASSUMPTIONS, Set.of(Assumption.values()))), language);

        assertThat(shown)
                .contains(language == Language.NL ? "veelgehoorde gedachte" : "common belief")
                .doesNotContainIgnoringCase("vooroordeel")
                .doesNotContainIgnoringCase("prejudice");
    }

    @Test
    void choiceAndStatementAreAnsweredTogetherInTheOrderOfTheGuide() {
        Outcome outcome =
                use(saying(PENSION).set(RoiObjections.ASSUMPTIONS, Set.of(Assumption.TRAINING_FOR_THE_NEIGHBOURS)));

        assertThat(outcome.sections())
                .extracting(Section::id)
                .containsSubsequence("belief-too-short-payback", "belief-training-for-the-neighbours");
        assertThat(keys(section(outcome, "belief-too-short-payback")))
                .contains("belief.heard-by")
                .doesNotContain("belief.chosen");
        assertThat(keys(section(outcome, "belief-training-for-the-neighbours")))
                .contains("belief.chosen")
                .doesNotContain("belief.heard-by");
    }

    @Test
    void reasonIsAnsweredByItselfAndBothAreWhereNoneIsKnown() {
        Outcome motivation = use(Situation.builder()
                .set(RoiObjections.LOW_SCHOOLED_REASONS, Set.of(LowSchooledReason.TOO_LITTLE_MOTIVATED)));
        Outcome ability = use(saying("Unskilled people are unable to follow this."));
        Outcome both =
                use(Situation.builder().set(RoiObjections.ASSUMPTIONS, Set.of(Assumption.LOW_SCHOOLED_TOO_UNCERTAIN)));
        String against = "against-low-schooled-too-uncertain";
        String motivated = "against.low-schooled-too-uncertain.too-little-motivated";
        String able = "against.low-schooled-too-uncertain.not-able-enough";

        assertThat(keys(section(motivation, against))).contains(motivated).doesNotContain(able);
        assertThat(keys(section(ability, against))).contains(able).doesNotContain(motivated);
        assertThat(keys(section(both, against))).contains(motivated, able);
    }

    @Test
    void withoutAWorkforceTheAnswerNamesWhatTheCalculationNeeds() {
        Outcome outcome = use(saying(PENSION));

        assertThat(keys(section(outcome, "settles-too-short-payback")))
                .containsExactly("section.settles.title", "settles.too-short-payback", "settles.no-workforce");
        assertThat(outcome.figures()).isEmpty();
    }

    @Test
    void calculationSettlesPaybackGroupByGroup() {
        Outcome outcome = use(Workshop.with(saying(PENSION), group("lang", 90), group("krap", 24), group("kort", 6)));

        assertThat(groups(outcome, "settles-too-short-payback", "settles.earned-back"))
                .containsExactly("Groep lang", "Groep krap");
        assertThat(groups(outcome, "settles-too-short-payback", "settles.not-earned-back"))
                .containsExactly("Groep kort");
        assertThat(groups(outcome, "settles-too-short-payback", "settles.knowledge-ends-first"))
                .containsExactly("Groep lang");
        assertThat(groups(outcome, "settles-too-short-payback", "settles.stay-ends-first"))
                .containsExactly("Groep krap", "Groep kort");
        assertThat(exact(outcome, "payback", "krap")).isEqualTo(12.0);
        assertThat(exact(outcome, "extension", "kort")).isEqualTo(6.0);
    }

    @Test
    void calculationSettlesUncertaintyByThePartOfTheBenefitThatIsEnough() {
        Outcome outcome = use(Workshop.with(
                Situation.builder().set(RoiObjections.ASSUMPTIONS, Set.of(Assumption.LESS_PRODUCTIVE_WITH_AGE)),
                group("krap", 24),
                group("kort", 6)));

        // 1,200 of cost against 2,400 of benefit in 24 months, and against 600 in 6.
        assertThat(exact(outcome, "needed-share", "krap")).isEqualTo(50.0);
        assertThat(exact(outcome, "needed-share", "kort")).isEqualTo(200.0);
        assertThat(groups(outcome, "settles-less-productive-with-age", "settles.pays-at-worst"))
                .containsExactly("Groep krap");
        assertThat(groups(outcome, "settles-less-productive-with-age", "settles.may-not-pay"))
                .containsExactly("Groep kort");
    }

    @Test
    void calculationSettlesWhatANextEmployerCosts() {
        Outcome outcome = use(Workshop.with(
                saying("We'd be training them for the competition"), group("krap", 24), group("kort", 6)));

        assertThat(groups(outcome, "settles-training-for-the-neighbours", "settles.earned-back-before-leaving"))
                .containsExactly("Groep krap");
        assertThat(groups(outcome, "settles-training-for-the-neighbours", "settles.leave-before-earned-back"))
                .containsExactly("Groep kort");
    }

    @Test
    void benefitThatMayBeNothingLeavesNoPartThatIsEnough() {
        Outcome outcome = use(Workshop.with(
                        Situation.builder()
                                .set(RoiObjections.ASSUMPTIONS, Set.of(Assumption.LOW_SCHOOLED_TOO_UNCERTAIN)),
                        group("krap", 24))
                .set(CaseFacts.BENEFIT, new Estimate<>(Money.ZERO, Money.ofEuros(2_400), Money.ofEuros(4_800))));

        assertThat(figure(outcome, "needed-share", "krap").value())
                .isInstanceOfSatisfying(
                        FigureValue.Undefined.class,
                        undefined -> assertThat(undefined.reason().key())
                                .isEqualTo("figure.needed-share.undefined.no-benefit"));
    }

    @Test
    void groupsOfWhichTooLittleIsKnownNameWhatIsMissing() {
        InstrumentResult result = guidance.use(
                RoiObjections.ID,
                saying(PENSION)
                        .setEntries(Organisation.WORKFORCE, Entry.of("dag"))
                        .build());

        assertThat(keys(section(result.outcome().orElseThrow(), "settles-too-short-payback")))
                .contains("settles.too-little-known");
        assertThat(result.missing())
                .extracting(FactRef::fact)
                .extracting(fact -> (Object) fact)
                .contains(CaseFacts.EXPECTED_STAY, CaseFacts.BENEFIT);
    }

    @Test
    void traitsOfPeopleChangeNothing() {
        Outcome plain = use(Workshop.with(saying(PENSION), group("krap", 24)));

        for (AgeBand age : AgeBand.values()) {
            assertThat(use(Workshop.with(saying(PENSION), group("krap", 24).with(Organisation.GROUP_AGE, age))))
                    .isEqualTo(plain);
        }
    }

    @Test
    void wordsOfAStatementAppearNowhere() {
        String canary = "Kwibus Zwabberdam 0612345678";
        List<String> statements = List.of(
                canary + ": " + PENSION,
                "Older workers are slow, says " + canary + ".",
                canary,
                "Schoonmakers willen niet, " + canary + " ook niet.");
        for (String statement : statements) {
            InstrumentResult result = guidance.use(
                    RoiObjections.ID,
                    Workshop.with(saying(statement), group("krap", 24)).build());
            String everything = Stream.of(
                            result.toString(),
                            result.diagnostics().toString(),
                            rendered(result.outcome().orElseThrow(), Language.NL),
                            rendered(result.outcome().orElseThrow(), Language.EN))
                    .collect(Collectors.joining("\n"))
                    .toLowerCase(Locale.ROOT);

            assertThat(result.diagnostics()).isEmpty();
            for (String word : canary.toLowerCase(Locale.ROOT).split(" ", -1)) {
                assertThat(everything).doesNotContain(word);
            }
        }
    }

    @Test
    void whatWasHeardIsShownInOurTerms() {
        Text heardBy = section(use(saying(PENSION)), "belief-too-short-payback").stream()
                .flatMap(section -> ShownTexts.of(section).stream())
                .filter(text -> text.key().equals("belief.heard-by"))
                .findFirst()
                .orElseThrow();

        assertThat(guidance.catalogue().texts().render(heardBy, Language.NL))
                .isEqualTo("Herkend aan: toch al, vertrek en binnenkort.");
        assertThat(guidance.catalogue().texts().render(heardBy, Language.EN))
                .isEqualTo("Recognised by: anyway, leaving and soon.");
    }

    @Test
    void situationTakesNoStatement() {
        Situation situation = saying(PENSION).build();

        assertThatThrownBy(() -> guidance.advise(situation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(RoiObjections.ID)
                .hasMessageNotContaining("pensioen");
    }

    private Outcome use(Situation.Builder document) {
        InstrumentResult result = guidance.use(RoiObjections.ID, document.build());
        assertThat(result.diagnostics()).isEmpty();
        return result.outcome().orElseThrow();
    }

    private String rendered(Outcome outcome, Language language) {
        return ShownTexts.of(outcome).stream()
                .map(text -> guidance.catalogue().texts().render(text, language))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Section> section(Outcome outcome, String id) {
        return outcome.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    private static List<String> keys(Optional<Section> section) {
        return ShownTexts.of(section.orElseThrow()).stream().map(Text::key).toList();
    }

    private List<String> groups(Outcome outcome, String section, String key) {
        Text sentence = ShownTexts.of(section(outcome, section).orElseThrow()).stream()
                .filter(text -> text.key().equals(key))
                .findFirst()
                .orElseThrow();
        return ((List<?>) Objects.requireNonNull(sentence.arguments().get("groups")))
                .stream()
                        .map(name -> guidance.catalogue().texts().render((Text) name, Language.NL))
                        .toList();
    }

    private static Figure figure(Outcome outcome, String name, String group) {
        FigureId id = FigureId.of(name, new Key(group));
        return outcome.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double exact(Outcome outcome, String name, String group) {
        FigureValue value = figure(outcome, name, group).value();
        return ((FigureValue.Exact) value).quantity().amount().doubleValue();
    }
}
