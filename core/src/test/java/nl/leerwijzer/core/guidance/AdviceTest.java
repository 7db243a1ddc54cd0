// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.guidance.Diagnostic.Phase;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final String ID = "com.example.stub";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Fact<Integer> PLACES = Fact.wholeNumber(ID, "places", 0, 100);
    private static final Fact<Boolean> RELEVANT = Fact.yesNo(ID, "relevant");
    private static final Fact<Boolean> UNDECLARED = Fact.yesNo(ID, "undeclared");

    private static Outcome empty() {
        return Outcome.builder(ID).summary("summary").build();
    }

    private static Outcome places(View view) {
        OutcomeBuilder builder = Outcome.builder(ID).summary("summary");
        Figure.Draft draft = Figure.of(ID, "places", Unit.PEOPLE);
        builder.add(view.find(PLACES).map(draft::value).orElseGet(() -> draft.missing(List.of(FactRef.of(PLACES)))));
        return builder.build();
    }

    private static Advice advise(StubIntervention stub, Situation situation) {
        return StubSource.guidance(stub).advise(situation);
    }

    private static InterventionAdvice only(Advice advice) {
        return advice.find(ID).orElseThrow();
    }

    @Test
    void anAdvisedInterventionWithAllFactsHasAFirmOutcome() {
        StubIntervention stub = new StubIntervention(ID).reads(PLACES).plan(AdviceTest::places);

        InterventionAdvice advice =
                only(advise(stub, Situation.builder().set(PLACES, 12).build()));

        assertThat(advice.firm()).isTrue();
        assertThat(advice.missing()).isEmpty();
        assertThat(advice.outcome()).isPresent();
    }

    @Test
    void aFigureThatWantsAFactMakesTheOutcomeProvisionalAndNamesTheFact() {
        StubIntervention stub = new StubIntervention(ID).reads(PLACES).plan(AdviceTest::places);

        InterventionAdvice advice = only(advise(stub, Situation.unknown()));

        assertThat(advice.firm()).isFalse();
        assertThat(advice.missing()).containsExactly(FactRef.of(PLACES));
    }

    @Test
    void anUndecidedInterventionHasAProvisionalOutcome() {
        StubIntervention stub = new StubIntervention(ID).relevantWhen(Condition.isYes(RELEVANT));

        InterventionAdvice advice = only(advise(stub, Situation.unknown()));

        assertThat(advice.assessment().standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(advice.outcome()).isPresent();
        assertThat(advice.firm()).isFalse();
    }

    @Test
    void whatIsNotRelevantHasNoOutcome() {
        StubIntervention stub = new StubIntervention(ID).relevantWhen(Condition.any());

        assertThat(only(advise(stub, Situation.unknown())).outcome()).isEmpty();
    }

    @Test
    void aPlanThatThrowsLosesItsOutcomeAndKeepsItsStanding() {
        StubIntervention stub = new StubIntervention(ID).plan(view -> {
            throw new IllegalStateException("a secret");
        });

        assertPlanFails(stub, Code.THREW);
    }

    @Test
    void aPlanThatRecursesForEverLosesItsOutcome() {
        StubIntervention stub = new StubIntervention(ID).plan(new Function<>() {
            @Override
            public Outcome apply(View view) {
                return deeper(view);
            }

            private Outcome deeper(View view) {
                return view.seed() == 1 ? empty() : deeper(view);
            }
        });

        assertPlanFails(stub, Code.THREW);
    }

    @Test
    @SuppressWarnings("NullAway") // a broken plug-in is what is tested
    void aPlanThatReturnsNullLosesItsOutcome() {
        assertPlanFails(new StubIntervention(ID).plan(view -> null), Code.RETURNED_NULL);
    }

    @Test
    void aPlanThatReadsAnUndeclaredFactIsReported() {
        assertPlanFails(
                new StubIntervention(ID).plan(view -> {
                    view.find(UNDECLARED);
                    return empty();
                }),
                Code.UNDECLARED_FACT);
    }

    @Test
    void catchingTheRefusalDoesNotHideIt() {
        assertPlanFails(
                new StubIntervention(ID).plan(view -> {
                    try {
                        view.doesNotApply(UNDECLARED);
                    } catch (IllegalStateException e) {
                        return empty();
                    }
                    return empty();
                }),
                Code.UNDECLARED_FACT);
    }

    @Test
    void throwingSomethingElseDoesNotHideTheRefusalEither() {
        assertPlanFails(
                new StubIntervention(ID).plan(view -> {
                    try {
                        view.find(UNDECLARED);
                    } catch (IllegalStateException e) {
                        throw new IllegalArgumentException("another fault");
                    }
                    return empty();
                }),
                Code.UNDECLARED_FACT);
    }

    @Test
    void aPlanIsToldWhatDoesNotApply() {
        Fact<Boolean> orNot = Fact.yesNo(ID, "or-not").orDoesNotApply(true);
        StubIntervention stub = new StubIntervention(ID)
                .reads(orNot)
                .plan(view -> Outcome.builder(ID)
                        .summary(view.doesNotApply(orNot) ? "does-not-apply" : "applies")
                        .build());

        assertThat(summary(stub, Situation.builder().setNotApplicable(orNot).build()))
                .isEqualTo("does-not-apply");
        assertThat(summary(stub, Situation.builder().set(orNot, true).build())).isEqualTo("applies");
    }

    private static String summary(StubIntervention stub, Situation situation) {
        return only(advise(stub, situation)).outcome().orElseThrow().summary().key();
    }

    @Test
    void aPlanMayNotReadATraitOfPeopleEvenWhenItDeclaresIt() {
        Situation situation = Situation.builder()
                .setEntries(Organisation.WORKFORCE, Entry.of("ops").with(Organisation.GROUP_AGE, AgeBand.FROM_55))
                .build();
        StubIntervention stub = new StubIntervention(ID)
                .reads(Organisation.WORKFORCE, Organisation.GROUP_AGE)
                .plan(view -> {
                    view.find(Organisation.WORKFORCE).orElseThrow().get(0).find(Organisation.GROUP_AGE);
                    return empty();
                });

        assertThat(advise(stub, situation).diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.UNDECLARED_FACT);
    }

    @Test
    void aPlanSeesTheColumnsThatItDeclaresAndNoOthers() {
        Situation situation = Situation.builder()
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("ops")
                                .with(Organisation.GROUP_HEADS, 12)
                                .with(Organisation.GROUP_LABEL, new Label("Ploeg 3")))
                .build();
        StubIntervention heads = new StubIntervention(ID)
                .reads(Organisation.WORKFORCE, Organisation.GROUP_HEADS)
                .plan(view -> {
                    Entry entry =
                            view.find(Organisation.WORKFORCE).orElseThrow().get(0);
                    assertThat(entry.find(Organisation.GROUP_HEADS)).contains(12);
                    return empty();
                });
        StubIntervention label = new StubIntervention(ID)
                .reads(Organisation.WORKFORCE, Organisation.GROUP_HEADS)
                .plan(view -> {
                    view.find(Organisation.WORKFORCE).orElseThrow().get(0).answers();
                    return empty();
                });

        assertThat(only(advise(heads, situation)).outcome()).isPresent();
        assertThat(only(advise(label, situation)).outcome()).isEmpty();
    }

    @Test
    void aPlanMayReadItsConditionsAndItsStart() {
        StubIntervention stub = new StubIntervention(ID)
                .relevantWhen(Condition.isYes(RELEVANT))
                .needs(Precondition.of(
                        ID,
                        "preparation",
                        Part.recommended(
                                nl.leerwijzer.core.intervention.Phase.WHILE_RUNNING,
                                "part",
                                Condition.atLeast(PLACES, 1))))
                .plan(view -> {
                    view.find(RELEVANT);
                    view.find(PLACES);
                    view.find(Fact.started(ID));
                    return empty();
                });

        assertThat(only(advise(stub, Situation.unknown())).outcome()).isPresent();
    }

    @Test
    void aSectionThatRefersToNoFigureIsReported() {
        assertPlanFails(
                new StubIntervention(ID)
                        .plan(view -> Outcome.builder(ID)
                                .summary("summary")
                                .table("table", List.of("heading"), List.of(List.of(Cell.of(FigureId.of("gone")))))
                                .build()),
                Code.THREW);
    }

    /** An outcome of an author's own type, which no builder has checked. */
    private record OwnOutcome(Text summary, List<Figure> figures, List<Section> sections, Effort effort, String type)
            implements Outcome {
        @Override
        public List<Text> cautions() {
            return List.of();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // a broken plug-in is what is tested
    void anOutcomeOfAnAuthorsOwnTypeMustBeWholeAndItsFiguresThere() {
        Text summary = Text.of(ID, "summary");
        Section toNowhere = new Section.Chart(
                "chart",
                Text.of(ID, "section.chart.title"),
                List.of(new Section.Bar(Text.of(ID, "bar"), FigureId.of("gone"))));
        List<OwnOutcome> broken = List.of(
                new OwnOutcome(null, List.of(), List.of(), Effort.UNKNOWN, "own/1"),
                new OwnOutcome(summary, List.of(), List.of(), null, "own/1"),
                new OwnOutcome(summary, List.of(), List.of(), Effort.UNKNOWN, null),
                new OwnOutcome(summary, List.of(), List.of(toNowhere), Effort.UNKNOWN, "own/1"));

        for (OwnOutcome outcome : broken) {
            assertPlanFails(new StubIntervention(ID).plan(view -> outcome), Code.INVALID);
        }
        assertPlanFails(
                new StubIntervention(ID)
                        .plan(view -> new OwnOutcome(summary, null, List.of(), Effort.UNKNOWN, "own/1")),
                Code.THREW);
        OwnOutcome sound = new OwnOutcome(summary, List.of(), List.of(), Effort.UNKNOWN, "own/1");
        assertThat(only(advise(new StubIntervention(ID).plan(view -> sound), Situation.unknown()))
                        .outcome())
                .containsSame(sound);
    }

    private static void assertPlanFails(StubIntervention stub, Code code) {
        Guidance guidance = StubSource.guidance(stub, new StubIntervention("com.example.other") {});

        Advice advice = guidance.advise(Situation.unknown());

        assertThat(only(advice).outcome()).isEmpty();
        assertThat(only(advice).assessment().standing()).isEqualTo(Standing.ADVISED);
        assertThat(advice.diagnostics())
                .filteredOn(diagnostic -> diagnostic.phase() == Phase.PLANNING)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.code()).isEqualTo(code);
                    assertThat(diagnostic.plugin()).isEqualTo(ID);
                    assertThat(diagnostic.cause().arguments().toString()).doesNotContain("secret");
                });
        assertThat(advice.find("com.example.other").orElseThrow().outcome()).isPresent();
    }

    @Test
    void cautionsAndEvidenceAreSelectedByTraits() {
        TraitSelector older = TraitSelector.of(Organisation.WORKFORCE, Organisation.GROUP_AGE, Set.of(AgeBand.FROM_55));
        Caution always = Caution.of(ID, "always");
        Caution forOlder = Caution.of(ID, "older").relevantFor(older);
        Evidence aboutOlder = Evidence.of(ID, "older", Source.of("us", "us", Source.Standing.OURS))
                .relevantFor(older);
        StubIntervention stub = new StubIntervention(ID)
                .profile(profile -> profile.addCautions(always, forOlder).addEvidence(aboutOlder));

        assertThat(only(advise(stub, workforceOf(AgeBand.FROM_55))).cautions()).containsExactly(always, forOlder);
        assertThat(only(advise(stub, workforceOf(AgeBand.FROM_55))).evidence()).containsExactly(aboutOlder);
        assertThat(only(advise(stub, workforceOf(AgeBand.UNDER_25))).cautions()).containsExactly(always);
        assertThat(only(advise(stub, workforceOf(AgeBand.UNDER_25))).evidence()).isEmpty();
        assertThat(only(advise(stub, Situation.unknown())).cautions()).containsExactly(always, forOlder);
    }

    private static Situation workforceOf(AgeBand age) {
        return Situation.builder()
                .setEntries(Organisation.WORKFORCE, Entry.of("ops").with(Organisation.GROUP_AGE, age))
                .build();
    }

    @Test
    void linksAreResolvedAgainstWhatIsInstalled() {
        Text why = Text.of(ID, "why");
        StubIntervention from = new StubIntervention(ID)
                .profile(profile -> profile.addThemes(Theme.TALKS)
                        .addSeeAlso(Reference.to("backing", why))
                        .addSeeAlso(Reference.to(Audience.EMPLOYER, Theme.TALKS, why)))
                .plan(view -> Outcome.builder(ID)
                        .summary("summary")
                        .reference(Reference.to("com.example.other", why))
                        .build());
        StubIntervention employer = new StubIntervention("com.example.employer")
                .audience(Audience.EMPLOYER)
                .profile(profile -> profile.addThemes(Theme.TALKS));
        Guidance guidance = Guidance.builder()
                .plugins(new StubSource()
                        .and("a", () -> from)
                        .and("b", () -> new StubIntervention("com.example.other") {})
                        .and("c", () -> new Renamed(employer)))
                .build();

        List<Link> links = guidance.advise(Situation.unknown()).links();

        assertThat(links)
                .extracting(Link::to)
                .containsExactly(List.of(), List.of("com.example.employer"), List.of("com.example.other"));
        assertThat(links).extracting(Link::from).containsOnly(ID);
    }

    private static final class Renamed extends StubIntervention {
        Renamed(StubIntervention inner) {
            super(inner.profile().id());
            audience(inner.profile().audience());
            profile(profile -> profile.addAllThemes(inner.profile().themes()));
        }
    }

    @Test
    void whatRestsOnEstimatesOrIsStaleIsListed() {
        Entry entry = Entry.of(
                new Key("ops"),
                AnswerSheet.empty().with(Organisation.GROUP_HEADS, 12, Provenance.from(Origin.ESTIMATE)));
        Situation situation = Situation.builder()
                .asOf(TODAY)
                .set(Organisation.EMPLOYEES, 40, Provenance.from(Origin.HR_SYSTEM, TODAY.minusMonths(12)))
                .set(
                        PLACES,
                        3,
                        Provenance.from(Origin.SURVEY, TODAY.minusMonths(12).minusDays(1)))
                .set(Organisation.WORKFORCE, List.of(entry), Provenance.from(Origin.ESTIMATE))
                .build();

        Advice advice = advise(new StubIntervention(ID).reads(PLACES), situation);

        assertThat(advice.estimates())
                .containsExactly(FactRef.of(Organisation.WORKFORCE), FactRef.of(Organisation.GROUP_HEADS, 1));
        assertThat(advice.stale()).containsExactly(FactRef.of(PLACES));
        assertThat(advise(
                                new StubIntervention(ID).reads(PLACES),
                                Situation.builder()
                                        .set(PLACES, 3, Provenance.from(Origin.SURVEY, TODAY.minusYears(9)))
                                        .build())
                        .stale())
                .isEmpty();
    }

    @Test
    void estimatesAreListedByFactAndThenByEntry() {
        Provenance estimated = Provenance.from(Origin.ESTIMATE);
        AnswerSheet group = AnswerSheet.empty()
                .with(Organisation.GROUP_HEADS, 12, estimated)
                .with(Organisation.GROUP_FTE, new BigDecimal("9.5"), estimated);
        Situation situation = Situation.builder()
                .set(
                        Organisation.WORKFORCE,
                        List.of(Entry.of(new Key("ops"), group), Entry.of(new Key("office"), group)),
                        Provenance.NONE)
                .set(Organisation.EMPLOYEES, 24, estimated)
                .set(PLACES, 3, estimated)
                .build();

        Advice advice = advise(new StubIntervention(ID).reads(PLACES), situation);

        assertThat(advice.estimates())
                .containsExactly(
                        FactRef.of(PLACES),
                        FactRef.of(Organisation.EMPLOYEES),
                        FactRef.of(Organisation.GROUP_FTE, 1),
                        FactRef.of(Organisation.GROUP_FTE, 2),
                        FactRef.of(Organisation.GROUP_HEADS, 1),
                        FactRef.of(Organisation.GROUP_HEADS, 2));
    }

    @Test
    void anInstrumentGetsItsDocumentAndGivesAnOutcome() {
        StubSource source = new StubSource()
                .andInstrument(
                        "instrument", () -> new StubInstrument(ID).reads(PLACES).use(AdviceTest::places));
        Guidance guidance = Guidance.builder().plugins(source).build();

        InstrumentResult known =
                guidance.use(ID, Situation.builder().set(PLACES, 3).build());
        InstrumentResult unknown = guidance.use(ID, Situation.unknown());

        assertThat(known.outcome().map(Outcome::figures))
                .hasValueSatisfying(figures -> assertThat(figures).hasSize(1));
        assertThat(known.missing()).isEmpty();
        assertThat(unknown.missing()).containsExactly(FactRef.of(PLACES));
    }

    @Test
    void anInstrumentThatThrowsGivesADiagnostic() {
        StubSource source = new StubSource()
                .andInstrument(
                        "instrument",
                        () -> new StubInstrument(ID).use(view -> {
                            view.find(UNDECLARED);
                            return empty();
                        }));

        InstrumentResult result = Guidance.builder().plugins(source).build().use(ID, Situation.unknown());

        assertThat(result.outcome()).isEqualTo(Optional.empty());
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.phase() == Phase.USE)
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNDECLARED_FACT);
    }

    @Test
    void aSituationThatHoldsWhatOnlyAnInstrumentReadsIsRefused() {
        Guidance guidance = Guidance.builder()
                .plugins(new StubSource().andInstrument("instrument", () -> new StubInstrument(ID).reads(PLACES)))
                .build();
        Situation situation = Situation.builder().set(PLACES, 3).build();

        assertThatThrownBy(() -> guidance.advise(situation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ID);
    }
}
