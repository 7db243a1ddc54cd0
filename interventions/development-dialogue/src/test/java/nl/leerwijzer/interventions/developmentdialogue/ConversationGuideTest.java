// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Consent;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.interventions.developmentdialogue.PreparationSheet.Question;
import nl.leerwijzer.testkit.law.OnlyThese;
import org.junit.jupiter.api.Test;

class ConversationGuideTest {
    private final DevelopmentDialogue intervention = new DevelopmentDialogue();
    private static final Guidance GUIDANCE = OnlyThese.guidance(new DevelopmentDialogue());

    @Test
    void whereOneKindOfTalkLacksDevelopmentTheGuideIsAdvisedAndFirm() {
        InterventionAdvice advice = advise(Staff.WELL_TALKED_WITH);

        assertThat(advice.assessment().standing()).isEqualTo(Standing.ADVISED);
        assertThat(advice.firm()).isTrue();
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH);
        assertThat(guide.talksWithoutDevelopment())
                .extracting(PersonnelTalk::key)
                .containsExactly(new Key("planning"));
        assertThat(number(guide, "talks-held")).isEqualByComparingTo("3");
        assertThat(number(guide, "development-share")).isEqualByComparingTo("66.7");
    }

    @Test
    void aTalkOfWhichItIsUnknownWhetherItHasDevelopmentCountsAsNeither() {
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH.toBuilder()
                .setEntries(
                        DialogueFacts.TALKS,
                        Entry.of("a").with(DialogueFacts.TALK_DEVELOPMENT, true),
                        Entry.of("b").with(DialogueFacts.TALK_DEVELOPMENT, false),
                        Entry.of("c"),
                        Entry.of("d"))
                .build());

        assertThat(between(guide, "talks-with-development")).containsExactly("1", "3");
        assertThat(between(guide, "development-share")).containsExactly("25.0", "75.0");
        assertThat(missing(figure(guide, FigureId.of("talk-development", new Key("c")))))
                .containsExactly(FactRef.of(DialogueFacts.TALK_DEVELOPMENT, 3));
    }

    @Test
    void withoutTalksThereIsNoShareAndNoFactIsAskedFor() {
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH.toBuilder()
                .setEntries(DialogueFacts.TALKS)
                .build());

        assertThat(figure(guide, "development-share").value())
                .isInstanceOfSatisfying(
                        FigureValue.Undefined.class,
                        undefined -> assertThat(undefined.missing()).isEmpty());
        assertThat(guide.summary().arguments().get("talks")).isEqualTo(Text.of(DialogueFacts.ID, "summary.no-talks"));
    }

    @Test
    void plansInDismissalFilesBreakSafetyAndComeFirst() {
        InterventionAdvice advice = advise(Staff.UNSAFE);
        ConversationGuide guide = intervention.plan(Staff.UNSAFE);

        assertThat(advice.assessment().standing()).isEqualTo(Standing.BLOCKED);
        assertThat(guide.safe()).isEqualTo(Verdict.NOT_MET);
        assertThat(guide.sections().get(0).id()).isEqualTo("unsafe");
        assertThat(guide.sections())
                .extracting(Section::id)
                .contains("safe-first")
                .doesNotContain("moments");
        assertThat(guide.moments().firstTalk()).isEmpty();
        assertThat(figure(guide, "first-talk-day").value().isDefined()).isFalse();
    }

    @Test
    void promotionIsALegitimateUseAndGetsAWordOfCaution() {
        Situation promotion = Staff.WELL_TALKED_WITH.toBuilder()
                .set(DialogueFacts.USED_FOR_PROMOTION, true)
                .build();

        assertThat(advise(promotion).assessment().standing()).isEqualTo(Standing.ADVISED);
        assertThat(intervention.plan(promotion).cautions()).contains(Text.of(DialogueFacts.ID, "watch.promotion"));
        assertThat(intervention.plan(Staff.WELL_TALKED_WITH).cautions())
                .doesNotContain(Text.of(DialogueFacts.ID, "watch.promotion"));
    }

    @Test
    void eachBreachOfEqualityIsNamedWithItsConsequence() {
        ConversationGuide guide = intervention.plan(Staff.UNSAFE);

        assertThat(guide.equality().breaches())
                .containsExactly(
                        EqualityPoint.PLAN_FROM_BOTH,
                        EqualityPoint.COPY_FOR_EMPLOYEE,
                        EqualityPoint.NOT_USED_AGAINST_EMPLOYEE);
        assertThat(number(guide, "equality-breaches")).isEqualByComparingTo("3");
        assertThat(words(guide, "equality"))
                .contains(
                        EqualityPoint.PLAN_FROM_BOTH.consequence(),
                        EqualityPoint.COPY_FOR_EMPLOYEE.consequence(),
                        EqualityPoint.NOT_USED_AGAINST_EMPLOYEE.consequence())
                .doesNotContain(EqualityPoint.BOTH_SPEAK.consequence());
        assertThat(intervention.plan(Staff.WELL_TALKED_WITH).equality().inOrder())
                .hasSize(11);
    }

    @Test
    void whileSomeAnswersAreMissingTheNumberOfBreachesIsOpenAndSaysWhichFactsItWants() {
        ConversationGuide guide = intervention.plan(
                Staff.UNSAFE.toBuilder().forget(DialogueFacts.BOTH_SPEAK).build());

        assertThat(guide.equality().open()).containsExactly(EqualityPoint.BOTH_SPEAK);
        assertThat(missing(figure(guide, "equality-breaches"))).containsExactly(FactRef.of(DialogueFacts.BOTH_SPEAK));
    }

    @Test
    void bothSheetsAreAboutTheSameTopicsInTheSameOrderAndAskEachSideItsOwnQuestion() {
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH);
        List<Question> employee = guide.sheet(Side.EMPLOYEE).questions();
        List<Question> manager = guide.sheet(Side.MANAGER).questions();

        assertThat(employee).extracting(Question::topic).containsExactly(SheetTopic.values());
        assertThat(manager).extracting(Question::topic).containsExactly(SheetTopic.values());
        assertThat(employee)
                .extracting(Question::text)
                .doesNotContainAnyElementsOf(
                        manager.stream().map(Question::text).toList());
    }

    @Test
    void theSheetsNamePublicGoalsOnlyAndTheThemesOnWhichTheSidesHaveYetToFindEachOther() {
        PreparationSheet sheet = intervention.plan(Staff.WELL_TALKED_WITH).sheet(Side.EMPLOYEE);
        Texts texts = Texts.from(List.of(
                BundledTexts.of(DevelopmentDialogue.class, DialogueFacts.ID),
                BundledTexts.of(Organisation.class, "core")));

        assertThat(texts.render(sheet.themes().orElseThrow(), Language.NL))
                .isEqualTo("Denk ook vast na over: ‘Over teamwork’ en ‘Over guiding’.");
        assertThat(sheet.questions().stream()
                        .filter(question -> question.topic() == SheetTopic.DIRECTIONS)
                        .map(question -> texts.render(question.text(), Language.NL)))
                .containsExactly("Onze doelen zijn: ‘Alle aanvragen digitaal’. Wat merk jij daarvan in je werk?");
    }

    @Test
    void themesAreAlignedOneByOneAndCounted() {
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH);

        assertThat(guide.alignment().orElseThrow())
                .extracting(theme -> theme.agreement().orElseThrow())
                .containsExactly(
                        Agreement.PLAN_STEPS, Agreement.EXPLAIN_AND_ASK, Agreement.OWN_GROWTH, Agreement.DISCUSS_FIRST);
        assertThat(number(guide, "themes-parallel")).isEqualByComparingTo("1");
        assertThat(number(guide, "themes-partly")).isEqualByComparingTo("1");
        assertThat(number(guide, "themes-diverging")).isEqualByComparingTo("1");
        assertThat(number(guide, "themes-not-discussed")).isEqualByComparingTo("1");
    }

    @Test
    void aThemeThatIsNotFullyAnsweredCountsWhereverItMayBelong() {
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH.toBuilder()
                .setEntries(
                        DialogueFacts.THEMES,
                        Entry.of("open")
                                .with(DialogueFacts.THEME_DISCUSSED, true)
                                .with(DialogueFacts.THEME_WISHED, true)
                                .with(DialogueFacts.THEME_NEEDED, true))
                .build());

        assertThat(between(guide, "themes-parallel")).containsExactly("0", "1");
        assertThat(between(guide, "themes-partly")).containsExactly("0", "1");
        assertThat(number(guide, "themes-diverging")).isEqualByComparingTo("0");
        assertThat(missing(figure(guide, FigureId.of("theme-alignment", new Key("open")))))
                .containsExactly(FactRef.of(DialogueFacts.THEME_POSSIBLE, 1));
    }

    @Test
    void theRoundAndItsHoursFollowFromTheTimesGiven() {
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH);

        // 22 employees, 3 talks a week; 14 days ahead. 3 × (60 + 30) minutes a week.
        assertThat(number(guide, "round-weeks")).isEqualByComparingTo("8");
        assertThat(number(guide, "lead-time")).isEqualByComparingTo("10");
        assertThat(number(guide, "manager-hours")).isEqualByComparingTo("4.5");
        // 640 × 2 × (60 + 30 + 2 × 15) minutes, at 42, 47 and 55 euros an hour.
        assertThat(number(guide, "hours-per-year")).isEqualByComparingTo("2560");
        assertThat(figure(guide, "cost-per-year").value()).isInstanceOfSatisfying(FigureValue.Estimated.class, cost -> {
            assertThat(cost.estimate().low().amount()).isEqualByComparingTo("107520");
            assertThat(cost.estimate().likely().amount()).isEqualByComparingTo("120320");
            assertThat(cost.estimate().high().amount()).isEqualByComparingTo("140800");
        });
    }

    @Test
    void withoutFollowUpsTheirLengthIsNotAskedForAndAWordOfCautionIsGiven() {
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH.toBuilder()
                .set(DialogueFacts.FOLLOW_UPS, 0)
                .forget(DialogueFacts.FOLLOW_UP_LENGTH)
                .build());

        assertThat(number(guide, "hours-per-year")).isEqualByComparingTo("1920");
        assertThat(guide.cautions()).contains(Text.of(DialogueFacts.ID, "watch.no-follow-up"));
    }

    @Test
    void daysRunFromTheInvitationToTheNextTalk() {
        ConversationGuide guide = intervention.plan(Staff.WELL_TALKED_WITH);

        assertThat(day(guide, FigureId.of("invitation-day"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(day(guide, FigureId.of("first-talk-day"))).isEqualTo(LocalDate.of(2026, 12, 7));
        // A third and two thirds of 365 days later: 7 April, and 7 August, a Saturday that becomes a Monday.
        assertThat(day(guide, FigureId.of("follow-up-day", new Key("follow-up-1"))))
                .isEqualTo(LocalDate.of(2027, 4, 7));
        assertThat(day(guide, FigureId.of("follow-up-day", new Key("follow-up-2"))))
                .isEqualTo(LocalDate.of(2027, 8, 9));
        assertThat(day(guide, FigureId.of("next-talk-day"))).isEqualTo(LocalDate.of(2027, 12, 7));
        assertThat(day(guide, FigureId.of("first-round-end"))).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void onceUnderWayItSaysWhatIsDueAndInvitesNobodyAnyMore() {
        Situation underWay = Staff.WELL_TALKED_WITH.toBuilder()
                .started(DialogueFacts.ID, LocalDate.of(2026, 3, 2))
                .build();
        ConversationGuide guide = intervention.plan(underWay);

        assertThat(advise(underWay).assessment().standing()).isEqualTo(Standing.UNDER_WAY);
        assertThat(guide.sections()).extracting(Section::id).contains("under-way");
        assertThat(guide.figures()).extracting(figure -> figure.id().name()).doesNotContain("invitation-day");
        // Follow-ups on 1 July and 31 October 2026, a Saturday; the next talk on 2 March 2027.
        assertThat(day(guide, FigureId.of("next-moment"))).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    @Test
    void invitingAndHoldingAreStepsUntilTheFirstRoundIsUnderWay() {
        Situation underWay = Staff.WELL_TALKED_WITH.toBuilder()
                .started(DialogueFacts.ID, LocalDate.of(2026, 3, 2))
                .build();

        assertThat(steps(Staff.WELL_TALKED_WITH)).contains("embedding.invite", "embedding.hold");
        assertThat(steps(underWay)).doesNotContain("embedding.invite", "embedding.hold");
    }

    @Test
    void theWorksCouncilIsAskedUnlessItConsentedOrThereIsNone() {
        Situation.Builder notAsked = Staff.WELL_TALKED_WITH.toBuilder().set(DialogueFacts.CONSENT, Consent.NOT_ASKED);

        assertThat(steps(notAsked.build())).contains("embedding.consent");
        assertThat(steps(notAsked.set(Organisation.WORKS_COUNCIL, false).build()))
                .doesNotContain("embedding.consent", "embedding.find-out");
        for (Consent settled : List.of(Consent.GIVEN, Consent.SETTLED_IN_COLLECTIVE_AGREEMENT)) {
            assertThat(steps(Staff.WELL_TALKED_WITH.toBuilder()
                            .set(DialogueFacts.CONSENT, settled)
                            .build()))
                    .doesNotContain("embedding.consent", "embedding.find-out");
        }
    }

    private List<String> steps(Situation situation) {
        return intervention.plan(situation).sections().stream()
                .filter(section -> section.id().equals("embedding"))
                .flatMap(section -> ((Section.Steps) section).steps().stream())
                .map(step -> step.what().key())
                .toList();
    }

    @Test
    void anEmptySituationHasAGuideThatComputesNothingAndNamesWhatItWants() {
        ConversationGuide guide = intervention.plan(Situation.unknown());

        assertThat(guide.talks()).isEmpty();
        assertThat(guide.agenda()).isEmpty();
        assertThat(guide.alignment()).isEmpty();
        assertThat(guide.safe()).isEqualTo(Verdict.UNKNOWN);
        assertThat(guide.equality().breaches()).isEmpty();
        assertThat(guide.figures()).noneMatch(figure -> figure.value().isDefined());
        assertThat(guide.sheet(Side.MANAGER).questions()).hasSize(SheetTopic.values().length);
    }

    @Test
    void noFigureDependsOnALabel() {
        Situation renamed = Staff.WELL_TALKED_WITH.toBuilder()
                .setEntries(DialogueFacts.TALKS, relabelled(DialogueFacts.TALKS, DialogueFacts.TALK_LABEL))
                .setEntries(DialogueFacts.THEMES, relabelled(DialogueFacts.THEMES, DialogueFacts.THEME_LABEL))
                .build();

        assertThat(intervention.plan(renamed).figures())
                .isEqualTo(intervention.plan(Staff.WELL_TALKED_WITH).figures());
    }

    private static Entry[] relabelled(Fact<List<Entry>> list, Fact<Label> label) {
        return Staff.WELL_TALKED_WITH.find(list).orElseThrow().stream()
                .map(entry -> entry.with(label, new Label("Iets heel anders")))
                .toArray(Entry[]::new);
    }

    private InterventionAdvice advise(Situation situation) {
        return GUIDANCE.advise(situation).find(DialogueFacts.ID).orElseThrow();
    }

    private static List<Text> words(ConversationGuide guide, String section) {
        return guide.sections().stream()
                .filter(each -> each.id().equals(section))
                .map(Section.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .filter(Cell.Words.class::isInstance)
                .map(cell -> ((Cell.Words) cell).text())
                .toList();
    }

    private static BigDecimal number(ConversationGuide guide, String name) {
        return ((FigureValue.Exact) figure(guide, name).value()).quantity().amount();
    }

    private static List<String> between(ConversationGuide guide, String name) {
        FigureValue.Between between = (FigureValue.Between) figure(guide, name).value();
        return List.of(
                between.range().low().amount().toPlainString(),
                between.range().high().amount().toPlainString());
    }

    private static LocalDate day(ConversationGuide guide, FigureId id) {
        return ((FigureValue.Day) figure(guide, id).value()).date();
    }

    private static Set<FactRef> missing(Figure figure) {
        return ((FigureValue.Undefined) figure.value()).missing();
    }

    private static Figure figure(ConversationGuide guide, String name) {
        return figure(guide, FigureId.of(name));
    }

    private static Figure figure(ConversationGuide guide, FigureId id) {
        return guide.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
