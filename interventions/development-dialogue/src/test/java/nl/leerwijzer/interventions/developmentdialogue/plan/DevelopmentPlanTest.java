// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import static nl.leerwijzer.interventions.developmentdialogue.plan.SamplePlan.check;
import static nl.leerwijzer.interventions.developmentdialogue.plan.SamplePlan.checkUsedFor;
import static nl.leerwijzer.interventions.developmentdialogue.plan.SamplePlan.complete;
import static nl.leerwijzer.interventions.developmentdialogue.plan.SamplePlan.events;
import static nl.leerwijzer.interventions.developmentdialogue.plan.SamplePlan.inForceAnd;
import static nl.leerwijzer.interventions.developmentdialogue.plan.SamplePlan.step;
import static nl.leerwijzer.interventions.developmentdialogue.plan.SamplePlan.theme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InstrumentResult;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.developmentdialogue.Agreement;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanStage;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.Refusal;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ActionKind;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.PlanUse;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.StepOwner;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.Support;
import nl.leerwijzer.testkit.situations.Samples;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

class DevelopmentPlanTest {
    private static final Set<PlanUse> AGAINST = EnumSet.of(PlanUse.RATING, PlanUse.DEMOTION, PlanUse.DISMISSAL);

    @Test
    void isFoundWithoutAComplaint() {
        Guidance guidance = Guidance.discover();

        InstrumentResult result = guidance.use(PlanFacts.ID, complete().build());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.missing()).isEmpty();
        assertThat(result.outcome().orElseThrow().type()).isEqualTo("development-plan-check/1");
    }

    @Test
    void aSituationThatHoldsAPlanIsRefused() {
        Guidance guidance = Guidance.discover();
        Situation situation = Situation.builder()
                .set(DialogueFacts.OFFER_FITS, false)
                .set(PlanFacts.REVIEW, LocalDate.of(2027, 6, 28))
                .build();

        assertThatThrownBy(() -> guidance.assess(situation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no facts of an instrument");
        assertThatThrownBy(() -> guidance.advise(situation)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noFactTakesWordsOfOnesOwn() {
        assertThat(PlanFacts.all())
                .allSatisfy(fact -> assertThat(fact.kind())
                        .isNotInstanceOfAny(Kind.Words.class, Kind.LabelLine.class, Kind.Link.class));
    }

    @Test
    void whatIsReadOfAPlanCanBeLoggedWithoutTellingAnything() {
        PersonalPlan plan = PersonalPlan.in(complete().build());
        PlanCheck check = check(complete());

        assertThat(List.of(
                        plan.toString(),
                        plan.steps().orElseThrow().toString(),
                        check.themes().orElseThrow().toString(),
                        check.history().orElseThrow().toString()))
                .containsExactly("PersonalPlan[…]", "[GrowthStep[…]]", "[PlanTheme[…]]", "PlanHistory[…]");
    }

    @Test
    void noThemeIsAboutHealthOrAUnion() {
        assertThat(ThemeKind.values())
                .extracting(Kind.Choice::id)
                .noneMatch(id -> id.contains("health") || id.contains("union") || id.contains("absence"));
    }

    @Test
    void aPlanThatLacksNothingSaysSo() {
        PlanCheck check = check(complete());

        assertThat(check.missing()).isZero();
        assertThat(check.gaps()).isEmpty();
        assertThat(check.stepGaps()).containsExactly(Map.entry(1, List.of()));
        assertThat(check.duties()).contains(List.of(new Duty(Duty.Kind.GIVE_COPY, OptionalInt.empty())));
        assertThat(sections(check)).contains("complete").doesNotContain("missing", "refused", "unsafe");
        assertThat(term(check, "stage")).isEqualTo("in-force");
    }

    @Test
    void eachFieldOfAStepThatIsNotFilledInIsOneGap() {
        Map<Fact<?>, Gap> gapOf = new LinkedHashMap<>();
        gapOf.put(PlanFacts.STEP_ACTION, Gap.NO_ACTION);
        gapOf.put(PlanFacts.STEP_DATE, Gap.NO_DATE);
        gapOf.put(PlanFacts.STEP_OWNER, Gap.NO_OWNER);
        gapOf.put(PlanFacts.STEP_SUPPORT, Gap.NO_SUPPORT);
        gapOf.put(PlanFacts.STEP_SIGN, Gap.NO_SIGN);
        gapOf.put(PlanFacts.STEP_FOLLOW_UP, Gap.NO_FOLLOW_UP);

        gapOf.forEach((column, gap) -> {
            PlanCheck check =
                    check(complete().setEntries(PlanFacts.STEPS, step("whole"), without(step("half"), column)));

            assertThat(check.stepGaps())
                    .as(gap.name())
                    .containsExactly(Map.entry(1, List.of()), Map.entry(2, List.of(gap)));
            assertThat(check.missing()).isEqualTo(1);
        });
        assertThat(gapOf.values()).containsExactly(Gap.values());
    }

    @Test
    void anOrganisationThatDoesNothingForAStepIsAGapToo() {
        PlanCheck check = check(complete()
                .setEntries(PlanFacts.STEPS, step("a").with(PlanFacts.STEP_SUPPORT, EnumSet.noneOf(Support.class))));

        assertThat(check.stepGaps()).containsExactly(Map.entry(1, List.of(Gap.NO_SUPPORT)));
    }

    @Test
    void whatThePlanAsAWholeLacksIsFoundOneByOne() {
        assertGaps(complete().forget(PlanFacts.USED_FOR), PlanGap.NO_PURPOSE);
        assertGaps(complete().set(PlanFacts.USED_FOR, EnumSet.noneOf(PlanUse.class)), PlanGap.NO_PURPOSE);
        assertGaps(complete().forget(PlanFacts.REVIEW), PlanGap.NO_REVIEW);
        assertGaps(complete().forget(PlanFacts.THEMES), PlanGap.NO_THEMES);
        assertGaps(
                complete().setEntries(PlanFacts.STEPS).forget(PlanFacts.THEMES), PlanGap.NO_STEPS, PlanGap.NO_THEMES);
        assertGaps(
                complete().setEntries(PlanFacts.STEPS, step("a").with(PlanFacts.STEP_OWNER, StepOwner.COACH)),
                PlanGap.NO_OWN_STEP);
        assertGaps(
                complete().setEntries(PlanFacts.STEPS, step("a").with(PlanFacts.STEP_ACTION, ActionKind.COURSE)),
                PlanGap.COURSES_ONLY);
        assertGaps(
                complete().setEntries(PlanFacts.STEPS, step("a").with(PlanFacts.STEP_THEME, ThemeKind.CRAFT)),
                PlanGap.THEME_WITHOUT_STEP,
                PlanGap.STEP_WITHOUT_THEME);
    }

    @Test
    void whatCannotBeToldYetIsNotHeldAgainstThePlan() {
        Entry unowned = without(step("a"), PlanFacts.STEP_OWNER);
        Entry byTheCoach = step("b").with(PlanFacts.STEP_OWNER, StepOwner.COACH);
        Entry aboutSomething = without(step("c"), PlanFacts.STEP_THEME);

        assertGaps(complete().setEntries(PlanFacts.STEPS, unowned, byTheCoach));
        assertGaps(complete().setEntries(PlanFacts.STEPS, aboutSomething));
    }

    @Test
    void theThemesWithoutAStepAreNamedByKindAndTheStepsByNumber() {
        PlanCheck check = check(complete()
                .setEntries(
                        PlanFacts.THEMES,
                        theme("a", ThemeKind.LEADING, true, true, true, false),
                        theme("b", ThemeKind.COOPERATION, true, false, false, false),
                        theme("c", ThemeKind.CRAFT, true, true, false, true)));

        assertThat(check.themesWithoutStep()).containsExactly(ThemeKind.CRAFT, ThemeKind.LEADING);
        assertThat(check.stepsWithoutTheme()).containsExactly(1);
    }

    @Test
    void eachUseAgainstTheEmployeeBreaksSafetyAloneAndMixedWithGrowth() {
        for (Set<PlanUse> uses : subsets()) {
            PlanCheck check = checkUsedFor(uses);
            boolean against = uses.stream().anyMatch(AGAINST::contains);

            assertThat(check.purpose().orElseThrow().breaksSafety())
                    .as("%s", uses)
                    .isEqualTo(against);
            assertThat(sections(check).contains("unsafe")).as("%s", uses).isEqualTo(against);
            assertThat(sections(check).contains("moments")).as("%s", uses).isEqualTo(!against);
            assertThat(sections(check).contains("alignment")).as("%s", uses).isEqualTo(!against);
            assertThat(check.summary().key()).isEqualTo(against ? "summary.unsafe" : "summary");
        }
        assertThat(subsets()).hasSize(32);
        assertThat(checkUsedFor(EnumSet.of(PlanUse.DEVELOPMENT, PlanUse.RATING)).purpose())
                .contains(Purpose.MIXED);
        assertThat(checkUsedFor(EnumSet.of(PlanUse.CAREER, PlanUse.DEMOTION)).purpose())
                .contains(Purpose.MIXED);
        assertThat(checkUsedFor(EnumSet.of(PlanUse.DISMISSAL)).purpose()).contains(Purpose.AGAINST_EMPLOYEE);
        assertThat(checkUsedFor(EnumSet.of(PlanUse.DEVELOPMENT, PlanUse.CAREER)).purpose())
                .contains(Purpose.DEVELOPMENT_AND_CAREER);
    }

    @Test
    void whileSafetyIsBrokenNobodyIsAskedToApproveButWhatIsOwedToTheEmployeeStays() {
        Situation.Builder unsafe =
                complete().set(PlanFacts.USED_FOR, EnumSet.of(PlanUse.DEVELOPMENT, PlanUse.DISMISSAL));
        Entry promised = step("a").with(PlanFacts.STEP_SUPPORTED, false);

        assertThat(kinds(check(unsafe.set(PlanFacts.EVENTS, events(SamplePlan.TO_FORCE.subList(0, 3))))))
                .isEmpty();
        assertThat(kinds(check(unsafe.set(PlanFacts.EVENTS, inForceAnd()).setEntries(PlanFacts.STEPS, promised))))
                .containsExactly(Duty.Kind.GIVE_COPY, Duty.Kind.SUPPORT_STEP);
    }

    @Test
    void aCareerWishIsWelcomeAndGetsAWordThatItMayNotCountAgainstAnyone() {
        PlanCheck check = check(complete()
                .set(PlanFacts.USED_FOR, EnumSet.of(PlanUse.CAREER))
                .setEntries(PlanFacts.THEMES, theme("a", ThemeKind.OTHER_WORK, true, true, false, true)));

        assertThat(check.purpose()).contains(Purpose.CAREER);
        assertThat(cautions(check)).contains("watch.career-only", "watch.career-wish");
        assertThat(sections(check)).doesNotContain("unsafe");
    }

    @Test
    void agreementIsNeverCalledConsent() {
        assertThat(cautions(check(complete()))).contains("caution.no-consent");
        assertThat(cautions(new DevelopmentPlan().use(Situation.unknown()))).contains("caution.no-consent");
    }

    @Test
    void theCopyStaysOpenFromTheStartToAfterTheReviewUntilItIsGiven() {
        assertThat(kinds(check(complete().setEntries(PlanFacts.EVENTS)))).contains(Duty.Kind.GIVE_COPY);
        assertThat(kinds(check(complete().set(PlanFacts.EVENTS, inForceAnd())))).containsExactly(Duty.Kind.GIVE_COPY);
        assertThat(kinds(check(complete().set(PlanFacts.EVENTS, inForceAnd(PlanEvent.REVIEWED)))))
                .containsExactly(Duty.Kind.GIVE_COPY);
        assertThat(kinds(check(complete().set(PlanFacts.EVENTS, inForceAnd(PlanEvent.REVIEWED, PlanEvent.COPY_GIVEN)))))
                .isEmpty();
        assertThat(kinds(check(
                        complete().set(PlanFacts.EVENTS, inForceAnd(PlanEvent.COPY_GIVEN, PlanEvent.REPORT_CHANGED)))))
                .containsExactly(
                        Duty.Kind.EMPLOYEE_APPROVES_REPORT, Duty.Kind.MANAGER_APPROVES_REPORT, Duty.Kind.GIVE_COPY);
    }

    @Test
    void whatTheOrganisationPromisedIsOwedOnceThePlanIsInForceAndWhileItIsNotToldThatItWasDone() {
        Entry untold = without(step("a"), PlanFacts.STEP_SUPPORTED);
        Entry done = step("b");
        Situation.Builder plan = complete().setEntries(PlanFacts.STEPS, untold, done);

        assertThat(check(plan).duties().orElseThrow())
                .contains(new Duty(Duty.Kind.SUPPORT_STEP, OptionalInt.of(1)))
                .doesNotContain(new Duty(Duty.Kind.SUPPORT_STEP, OptionalInt.of(2)));
        assertThat(kinds(check(plan.set(PlanFacts.EVENTS, events(SamplePlan.TO_FORCE.subList(0, 5))))))
                .doesNotContain(Duty.Kind.SUPPORT_STEP);
    }

    @Test
    void aFollowUpThatIsPastIsOwedUntilAsManyWereHeld() {
        Entry early = step("a").with(PlanFacts.STEP_FOLLOW_UP, LocalDate.of(2026, 11, 22));
        Entry today = step("b").with(PlanFacts.STEP_FOLLOW_UP, SamplePlan.TODAY);
        Situation.Builder plan = complete().setEntries(PlanFacts.STEPS, early, today);

        assertThat(kinds(check(plan))).contains(Duty.Kind.HOLD_FOLLOW_UP);
        assertThat(kinds(check(plan.set(PlanFacts.EVENTS, inForceAnd(PlanEvent.FOLLOW_UP_HELD)))))
                .doesNotContain(Duty.Kind.HOLD_FOLLOW_UP);
    }

    @Test
    void theNextMomentIsTheFirstFollowUpThatIsNotPast() {
        LocalDate later = SamplePlan.TODAY.plusDays(9);
        Entry past = step("a").with(PlanFacts.STEP_FOLLOW_UP, SamplePlan.TODAY.minusDays(1));
        Entry next = step("b").with(PlanFacts.STEP_FOLLOW_UP, later);

        assertThat(day(check(complete().setEntries(PlanFacts.STEPS, past, next)), PlanFigures.NEXT_MOMENT))
                .isEqualTo(later);
        assertThat(figures(check(complete().setEntries(PlanFacts.STEPS, past)))).doesNotContain("next-moment");
    }

    @Test
    void theReviewIsDueOnItsDay() {
        assertThat(kinds(check(complete().set(PlanFacts.REVIEW, SamplePlan.TODAY))))
                .contains(Duty.Kind.REVIEW);
        assertThat(kinds(check(complete().set(PlanFacts.REVIEW, SamplePlan.TODAY.plusDays(1)))))
                .doesNotContain(Duty.Kind.REVIEW);
    }

    @Test
    void withoutATodayNothingIsPast() {
        Situation today = complete()
                .setEntries(PlanFacts.STEPS, step("a").with(PlanFacts.STEP_FOLLOW_UP, LocalDate.of(2020, 1, 1)))
                .set(PlanFacts.REVIEW, LocalDate.of(2020, 2, 1))
                .build();
        Situation.Builder undated = Situation.builder();
        today.answers().given().forEach((fact, given) -> copy(undated, today, fact));

        PlanCheck check = check(undated);

        assertThat(kinds(check)).containsExactly(Duty.Kind.GIVE_COPY);
        assertThat(cautions(check)).contains("watch.no-today");
        assertThat(figures(check)).doesNotContain("next-moment");
    }

    @Test
    void stepsThatAreNotAllowedStandInATableWithTheirPlaceAndReason() {
        PlanCheck check = check(complete()
                .set(
                        PlanFacts.EVENTS,
                        events(List.of(PlanEvent.REVIEWED, PlanEvent.PLAN_WRITTEN, PlanEvent.PLAN_WRITTEN))));

        assertThat(check.history().orElseThrow().refused())
                .extracting(refused -> refused.position() + " " + refused.reason())
                .containsExactly("1 " + Refusal.NOT_IN_FORCE, "3 " + Refusal.ALREADY_WRITTEN);
        assertThat(table(check, "refused").rows()).hasSize(2);
        assertThat(check.history().orElseThrow().state().stage()).isEqualTo(PlanStage.DRAFT);
    }

    @Test
    void aHistoryOfWhichOneStepIsUnknownSaysNothingAndNamesThatStep() {
        List<Entry> history = new ArrayList<>(inForceAnd());
        history.set(2, Entry.of("unknown"));

        PlanCheck check = check(complete().set(PlanFacts.EVENTS, history));

        assertThat(check.history()).isEmpty();
        assertThat(check.duties()).isEmpty();
        assertThat(undefined(check, "stage").missing()).containsExactly(FactRef.of(PlanFacts.EVENT_WHAT, 3));
    }

    @Test
    void everyThemeHasItsAlignmentAndWhatToAgree() {
        PlanCheck check = check(complete()
                .setEntries(
                        PlanFacts.THEMES,
                        theme("a", ThemeKind.NEW_TECHNOLOGY, true, true, true, true),
                        theme("b", ThemeKind.CRAFT, true, true, true, false),
                        theme("c", ThemeKind.LEADING, true, false, true, true),
                        theme("d", ThemeKind.COOPERATION, false, true, true, true),
                        Entry.of("e").with(PlanFacts.THEME_WISHED, true)));

        assertThat(check.themes().orElseThrow())
                .extracting(theme -> theme.alignment().agreement())
                .containsExactly(
                        Optional.of(Agreement.PLAN_STEPS),
                        Optional.of(Agreement.MAKE_POSSIBLE),
                        Optional.of(Agreement.EXPLAIN_AND_ASK),
                        Optional.of(Agreement.DISCUSS_FIRST),
                        Optional.empty());
        assertThat(table(check, "alignment").rows()).hasSize(5);
        assertThat(termOf(check, FigureId.of("theme-alignment", new Key("theme-2"))))
                .isEqualTo("partly");
    }

    @Test
    void theDaysToMeetOnStandInOrderEachOnceAndTellNothing() {
        Entry later = step("b").with(PlanFacts.STEP_FOLLOW_UP, LocalDate.of(2027, 9, 6));
        Entry sameDay = step("c");
        PlanCheck check = check(complete().setEntries(PlanFacts.STEPS, later, step("a"), sameDay));

        Section.Timeline moments = (Section.Timeline) section(check, "moments");

        assertThat(moments.milestones())
                .extracting(milestone -> day(check, milestone.when()))
                .containsExactly(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 28), LocalDate.of(2027, 9, 6));
        assertThat(moments.milestones())
                .extracting(Section.Milestone::what)
                .containsExactly(
                        Text.of(PlanFacts.ID, "moment.follow-up").with("number", 1),
                        Text.of(PlanFacts.ID, "moment.review"),
                        Text.of(PlanFacts.ID, "moment.follow-up").with("number", 2));
        assertThat(cautions(check)).contains("watch.after-review");
    }

    @Test
    void aPlanThatIsReviewedHasNoMoreDaysToMeetOn() {
        assertThat(sections(check(complete().set(PlanFacts.EVENTS, inForceAnd(PlanEvent.REVIEWED)))))
                .doesNotContain("moments");
        assertThat(cautions(check(complete().set(PlanFacts.EVENTS, inForceAnd(PlanEvent.REVIEWED)))))
                .contains("watch.no-follow-up");
    }

    @Test
    void obligedTrainingWithoutBothTimeAndMoneyGetsANoteOnTheLaw() {
        for (Set<Support> support :
                List.of(EnumSet.of(Support.WORKING_TIME), EnumSet.of(Support.MONEY), EnumSet.of(Support.GUIDANCE))) {
            Entry obliged = step("a").with(PlanFacts.STEP_OBLIGED, true).with(PlanFacts.STEP_SUPPORT, support);
            assertThat(cautions(check(complete().setEntries(PlanFacts.STEPS, obliged))))
                    .contains("watch.obliged-training");
        }
        Entry free = step("a")
                .with(PlanFacts.STEP_OBLIGED, true)
                .with(PlanFacts.STEP_SUPPORT, EnumSet.of(Support.WORKING_TIME, Support.MONEY));
        assertThat(cautions(check(complete().setEntries(PlanFacts.STEPS, free))))
                .doesNotContain("watch.obliged-training");
        assertThat(cautions(check(
                        complete().setEntries(PlanFacts.STEPS, step("a").with(PlanFacts.STEP_OBLIGED, false)))))
                .doesNotContain("watch.obliged-training");
    }

    @Test
    void anEmptyDocumentIsCheckedAndNamesWhatItWants() {
        PlanCheck check = new DevelopmentPlan().use(Situation.unknown());

        assertThat(check.history()).isEmpty();
        assertThat(check.gaps())
                .containsExactlyInAnyOrder(PlanGap.NO_PURPOSE, PlanGap.NO_STEPS, PlanGap.NO_THEMES, PlanGap.NO_REVIEW);
        assertThat(undefined(check, "stage").missing()).containsExactly(FactRef.of(PlanFacts.EVENTS));
    }

    @Test
    void everyPlanGetsASoundCheckTwiceTheSameThatShowsNoKeyOfTheHost() {
        int inForce = 0;
        int unsafe = 0;
        for (int seed = 0; seed < Samples.of(1_000); seed++) {
            Situation plan = new RandomPlans(seed).next();
            PlanCheck check = new DevelopmentPlan().use(plan);

            OutcomeBuilder.requireSound(check);
            assertThat(ShownTexts.of(check)).isEqualTo(ShownTexts.of(new DevelopmentPlan().use(plan)));
            assertThat(ShownTexts.of(check).toString()).doesNotContain("Key[");
            assertThat(check.figures())
                    .allSatisfy(figure -> assertThat(
                                    figure.id().entry().map(key -> key.id()).orElse(""))
                            .doesNotContain(RandomPlans.KEY));
            assertThat(count(check, "missing")).isEqualTo(check.missing());
            boolean breaks = check.purpose().filter(Purpose::breaksSafety).isPresent();
            assertThat(figures(check).contains("follow-up-day") && breaks).isFalse();
            unsafe += breaks ? 1 : 0;
            inForce += check.history()
                            .filter(history -> history.state().stage() == PlanStage.IN_FORCE)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(inForce).isGreaterThan(Samples.of(50));
        assertThat(unsafe).isGreaterThan(Samples.of(200));
    }

    private static void assertGaps(Situation.Builder plan, PlanGap... gaps) {
        assertThat(check(plan).gaps()).containsExactlyInAnyOrder(gaps);
    }

    private static List<Set<PlanUse>> subsets() {
        List<Set<PlanUse>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(PlanUse.class)));
        for (PlanUse use : PlanUse.values()) {
            for (Set<PlanUse> without : List.copyOf(subsets)) {
                Set<PlanUse> with = EnumSet.of(use);
                with.addAll(without);
                subsets.add(with);
            }
        }
        return subsets;
    }

    private static Entry without(Entry entry, Fact<?> column) {
        Entry rest = Entry.of(entry.key().id());
        for (Fact<?> each : entry.answers().given().keySet()) {
            rest = each.equals(column) ? rest : copy(rest, entry, each);
        }
        return rest;
    }

    private static <T> Entry copy(Entry to, Entry from, Fact<T> column) {
        return to.with(column, from.find(column).orElseThrow());
    }

    private static <T> void copy(Situation.Builder to, Situation from, Fact<T> fact) {
        to.set(fact, from.find(fact).orElseThrow());
    }

    private static List<Duty.Kind> kinds(PlanCheck check) {
        return check.duties().orElseThrow().stream().map(Duty::kind).toList();
    }

    private static List<String> sections(PlanCheck check) {
        return check.sections().stream().map(Section::id).toList();
    }

    private static Section section(PlanCheck check, String id) {
        return check.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Section.Table table(PlanCheck check, String id) {
        return (Section.Table) section(check, id);
    }

    private static List<String> cautions(PlanCheck check) {
        return check.cautions().stream().map(Text::key).toList();
    }

    private static List<String> figures(PlanCheck check) {
        return check.figures().stream().map(figure -> figure.id().name()).toList();
    }

    private static Figure figure(PlanCheck check, FigureId id) {
        return check.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String term(PlanCheck check, String name) {
        return termOf(check, FigureId.of(name));
    }

    private static String termOf(PlanCheck check, FigureId id) {
        String key = ((FigureValue.Term) figure(check, id).value()).text().key();
        return Arrays.asList(key.split("\\.", -1)).get(3);
    }

    private static LocalDate day(PlanCheck check, FigureId id) {
        return ((FigureValue.Day) figure(check, id).value()).date();
    }

    private static int count(PlanCheck check, String name) {
        return ((FigureValue.Exact) figure(check, FigureId.of(name)).value())
                .quantity()
                .amount()
                .intValueExact();
    }

    private static FigureValue.Undefined undefined(PlanCheck check, String name) {
        return (FigureValue.Undefined) figure(check, FigureId.of(name)).value();
    }
}
