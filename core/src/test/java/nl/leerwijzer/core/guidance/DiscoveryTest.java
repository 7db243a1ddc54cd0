// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.example.OutsideIntervention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.guidance.Diagnostic.Phase;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiscoveryTest {
    private static final String GOOD = "nl.leerwijzer.good";
    private static final String BAD = "com.example.bad";
    private static final String WORDED = "com.example.worded";

    private static StubIntervention good() {
        return new StubIntervention(GOOD);
    }

    private static List<Diagnostic> soundness(Guidance guidance) {
        return guidance.catalogue().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() != Code.TEXT_MISSING)
                .toList();
    }

    private static Guidance withBad(Supplier<Intervention> bad) {
        StubSource source = StubSource.with(good()).and("com.example.Bad", bad);
        return Guidance.builder().plugins(source).build();
    }

    /** The bad plug-in gives this one diagnostic, and the good one is assessed as ever. */
    private static Diagnostic onlyDiagnostic(Supplier<Intervention> bad) {
        Guidance guidance = withBad(bad);
        Assessment assessment = guidance.assess(Situation.unknown());
        assertThat(assessment.interventions())
                .extracting(InterventionAssessment::id)
                .containsExactly(GOOD);
        assertThat(soundness(guidance)).hasSize(1);
        return soundness(guidance).get(0);
    }

    @Test
    void aPluginThatCannotBeLoadedCostsItselfOnly() {
        Diagnostic diagnostic = onlyDiagnostic(() -> {
            throw new NoClassDefFoundError("com/example/Gone");
        });

        assertThat(diagnostic.code()).isEqualTo(Code.NOT_LOADABLE);
        assertThat(diagnostic.plugin()).isEqualTo("com.example.Bad");
        assertThat(diagnostic.phase()).isEqualTo(Phase.DISCOVERY);
    }

    @Test
    void aPluginWhoseMakingRecursesForEverCostsItselfOnly() {
        Diagnostic diagnostic = onlyDiagnostic(() -> {
            throw new StackOverflowError();
        });

        assertThat(diagnostic.code()).isEqualTo(Code.NOT_LOADABLE);
        assertThat(diagnostic.cause().arguments().toString()).contains("StackOverflowError");
    }

    @Test
    void aFaultOfTheVirtualMachineItselfIsNotKeptFromTheHost() {
        StubIntervention breaking = new StubIntervention(BAD) {
            @Override
            public Condition relevance() {
                throw new InternalError("the virtual machine is broken");
            }
        };

        assertThatThrownBy(() -> withBad(() -> {
                    throw new InternalError("the virtual machine is broken");
                }))
                .isInstanceOf(InternalError.class);
        assertThatThrownBy(() -> withBad(() -> breaking)).isInstanceOf(InternalError.class);
    }

    @Test
    @SuppressWarnings("NullAway") // a broken plug-in is what is tested
    void aProviderThatReturnsNullCostsItselfOnly() {
        assertThat(onlyDiagnostic(() -> null).code()).isEqualTo(Code.RETURNED_NULL);
    }

    @Test
    void aPluginThatThrowsWhileItIsInspectedIsLeftOut() {
        Diagnostic diagnostic = onlyDiagnostic(() -> new StubIntervention(BAD) {
            @Override
            public Condition relevance() {
                throw new IllegalStateException("a secret");
            }
        });

        assertThat(diagnostic.code()).isEqualTo(Code.THREW);
        assertThat(diagnostic.cause().arguments().toString())
                .contains("relevance()", "IllegalStateException")
                .doesNotContain("a secret");
    }

    @Test
    @SuppressWarnings("NullAway") // a broken plug-in is what is tested
    void aMethodThatReturnsNullIsNamed() {
        Diagnostic diagnostic = onlyDiagnostic(() -> new StubIntervention(BAD) {
            @Override
            public List<Precondition> preconditions() {
                return null;
            }
        });

        assertThat(diagnostic.code()).isIn(Code.RETURNED_NULL, Code.THREW);
        assertThat(diagnostic.cause().arguments().toString()).contains("preconditions()");
    }

    private static StubIntervention reading(Fact<?>... facts) {
        return new StubIntervention(BAD).reads(facts);
    }

    /** What a diagnostic says, and a plug-in of which it says so. */
    private static List<Arguments> brokenRules() {
        Fact<Boolean> own = Fact.yesNo(BAD, "own");
        Fact<List<Entry>> ownAsList = Fact.list(BAD, "own");
        Fact<Integer> ownAsNumber = Fact.wholeNumber(BAD, "own", 1, 5);
        String noSuchList = "is a column of a list that is not there";
        return List.of(
                arguments("belongs to another namespace", reading(Fact.yesNo("com.example.other", "theirs"))),
                arguments("is no fact of the organisation", reading(Fact.yesNo("organisation", "invented"))),
                arguments("is declared otherwise than core does", reading(Fact.yesNo("organisation", "employees"))),
                arguments(
                        "is declared otherwise than core does",
                        reading(Fact.choice("organisation", "age-band", AgeBand.class)
                                .columnOf(Organisation.WORKFORCE))),
                arguments("is free text", reading(Fact.freeText(BAD, "words"))),
                arguments("is reserved for the date on which it starts", reading(Fact.yesNo(BAD, "started"))),
                arguments(noSuchList, reading(own.columnOf(Fact.list("com.example.other", "list")))),
                arguments(noSuchList, reading(own, Fact.yesNo(BAD, "column").columnOf(ownAsList))),
                arguments(noSuchList, reading(own.columnOf(Fact.list("organisation", "employees")))),
                arguments("is declared in two ways", reading(ownAsNumber).relevantWhen(Condition.isYes(own))),
                arguments(
                        "is declared in two ways",
                        reading(ownAsNumber).needs(Precondition.of(BAD, "any", part("a", Condition.isYes(own))))),
                arguments("the precondition empty has no parts", reading().needs(Precondition.of(BAD, "empty"))),
                arguments(
                        "two preconditions are called same",
                        reading()
                                .needs(Precondition.of(BAD, "same", part("a")))
                                .needs(Precondition.of(BAD, "same", part("a")))),
                arguments(
                        "two parts of the precondition twice have one id",
                        reading().needs(Precondition.of(BAD, "twice", part("a"), part("a")))));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void aPluginThatBreaksARuleIsLeftOutAndToldWhichOne(String rule, StubIntervention bad) {
        StubIntervention outsider = new Outsider(bad);

        Diagnostic diagnostic = onlyDiagnostic(() -> outsider);

        assertThat(diagnostic.code()).isEqualTo(Code.INVALID);
        assertThat(diagnostic.cause().arguments().toString()).contains(rule);
    }

    private static Part part(String id, Condition condition) {
        return Part.required(nl.leerwijzer.core.intervention.Phase.BEFORE_START, id, condition);
    }

    private static Part part(String id) {
        return part(id, Condition.all());
    }

    /** Passes everything on; its only use is to be another class than the stub. */
    private static final class Outsider extends StubIntervention {
        private final StubIntervention inner;

        Outsider(StubIntervention inner) {
            super(inner.profile().id());
            this.inner = inner;
        }

        @Override
        public Condition relevance() {
            return inner.relevance();
        }

        @Override
        public List<Precondition> preconditions() {
            return inner.preconditions();
        }

        @Override
        public Set<Fact<?>> facts() {
            return inner.facts();
        }
    }

    @Test
    void aThirdPartyNeedsAReversedDomain() {
        assertThat(onlyDiagnostic(() -> new OutsideIntervention("undotted")).code())
                .isEqualTo(Code.INVALID);
    }

    @Test
    void aThirdPartyCannotTakeAnIdOfOurs() {
        StubIntervention ours = new StubIntervention("ours");
        for (List<Intervention> order :
                List.of(List.<Intervention>of(ours, outside("ours")), List.<Intervention>of(outside("ours"), ours))) {
            Guidance guidance = StubSource.guidance(order.toArray(Intervention[]::new));

            assertThat(guidance.catalogue().intervention("ours")).containsSame(ours);
            assertThat(soundness(guidance)).hasSize(1);
        }
    }

    private static Intervention outside(String id) {
        return new OutsideIntervention(id);
    }

    @Test
    void reservedIdsAreRefused() {
        for (String reserved : List.of("organisation", "core", "json", "cli")) {
            assertThat(onlyDiagnostic(() -> new StubIntervention(reserved)).code())
                    .isEqualTo(Code.INVALID);
        }
    }

    @Test
    void anInstrumentKeepsTheRulesForIdsAndFactsToo() {
        StubSource source = StubSource.with(good())
                .andInstrument("Reserved", () -> new StubInstrument("core"))
                .andInstrument(
                        "Inventing",
                        () -> new StubInstrument("com.example.inventing")
                                .reads(Fact.yesNo("organisation", "invented")));

        Guidance guidance = Guidance.builder().plugins(source).build();

        assertThat(guidance.catalogue().instruments()).isEmpty();
        assertThat(soundness(guidance)).extracting(Diagnostic::code).containsExactly(Code.INVALID, Code.INVALID);
    }

    @Test
    void anInstrumentMayReadFreeTextAndFactsOfOthers() {
        Fact<List<Entry>> teams = Fact.list("com.example.other", "teams");
        StubInstrument instrument = new StubInstrument("com.example.survey")
                .reads(
                        Fact.freeText("com.example.survey", "remarks"),
                        teams,
                        Fact.yesNo("com.example.other", "trained").columnOf(teams));

        Guidance guidance = Guidance.builder()
                .plugins(StubSource.with(good()).andInstrument("Survey", () -> instrument))
                .build();

        assertThat(guidance.catalogue().instruments()).containsExactly(instrument);
        assertThat(soundness(guidance)).isEmpty();
    }

    @Test
    void ofTwoThirdPartiesWithOneIdNeitherIsInstalledWhateverTheOrderOfJars() {
        List<StubIntervention> plugins = new ArrayList<>(List.of(
                new StubIntervention("com.example.same") {}, new StubIntervention("com.example.same") {}, good()));
        Set<List<Diagnostic>> seen = new HashSet<>();
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(plugins, random);
            Guidance guidance = StubSource.guidance(plugins.toArray(Intervention[]::new));

            assertThat(guidance.catalogue().intervention("com.example.same")).isEmpty();
            assertThat(guidance.catalogue().intervention(GOOD)).isPresent();
            assertThat(soundness(guidance)).extracting(Diagnostic::code).containsExactly(Code.ID_TAKEN, Code.ID_TAKEN);
            seen.add(guidance.catalogue().diagnostics());
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void theSameClassFoundTwiceIsOnePlugin() {
        Guidance guidance = StubSource.guidance(good(), good());

        assertThat(guidance.catalogue().interventions()).hasSize(1);
        assertThat(soundness(guidance)).isEmpty();
    }

    @Test
    void anInterventionAndAnInstrumentCannotShareAnId() {
        StubSource source = StubSource.with(good(), new StubIntervention("com.example.both"))
                .andInstrument("com.example.Instrument", () -> new StubInstrument("com.example.both"));

        Guidance guidance = Guidance.builder().plugins(source).build();

        assertThat(guidance.catalogue().namespaces()).containsExactlyInAnyOrder("organisation", GOOD);
    }

    @Test
    void aSourceThatThrowsLeavesAnEmptyButWorkingGuidance() {
        PluginSource broken = mock(PluginSource.class);
        when(broken.interventions()).thenThrow(new IllegalStateException("no jars"));
        when(broken.instruments()).thenReturn(List.of());

        Guidance guidance = Guidance.builder().plugins(broken).build();

        assertThat(guidance.catalogue().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.THREW);
        assertThat(guidance.assess(Situation.unknown()).interventions()).isEmpty();
    }

    @Test
    void missingTextsAreReportedOncePerPlugin() {
        Guidance guidance = StubSource.guidance(good());

        assertThat(guidance.catalogue().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TEXT_MISSING);
    }

    private static List<Diagnostic> diagnostics(StubIntervention stub) {
        return StubSource.guidance(stub).catalogue().diagnostics();
    }

    private static StubIntervention worded() {
        return new StubIntervention(WORDED).relevantWhen(Condition.isYes(Fact.yesNo(WORDED, "ready")));
    }

    @Test
    void aPluginOwesItsOwnTextsOnlyAndNotThoseOfTheOrganisationsFacts() {
        assertThat(diagnostics(worded().reads(Organisation.EMPLOYEES))).isEmpty();
    }

    @Test
    void aMissingTextIsNamedWithItsLanguage() {
        StubIntervention inOneLanguage = worded().profile(profile -> profile.addMethod("talk"));
        StubIntervention inNone = worded().profile(profile -> profile.addMethod("practise"));

        assertThat(diagnostics(inOneLanguage))
                .singleElement()
                .satisfies(missing ->
                        assertThat(missing.cause().arguments().toString()).contains("method.talk (en)"));
        assertThat(diagnostics(inNone))
                .singleElement()
                .satisfies(missing ->
                        assertThat(missing.cause().arguments().toString()).contains("method.practise (nl)"));
    }

    @Test
    void missingTextsOfAnInstrumentAreReportedToo() {
        Guidance guidance = Guidance.builder()
                .plugins(new StubSource()
                        .andInstrument("Worded", () -> new StubInstrument(WORDED))
                        .andInstrument("Wordless", () -> new StubInstrument("com.example.wordless")))
                .build();

        assertThat(guidance.catalogue().diagnostics())
                .singleElement()
                .returns(Code.TEXT_MISSING, Diagnostic::code)
                .returns("com.example.wordless", Diagnostic::plugin);
    }

    @Test
    void factsAreListedWithCoreFirstAndListsBeforeTheirColumns() {
        Fact<List<Entry>> list = Fact.list("com.example.lists", "things");
        Fact<Money> price = Fact.money("com.example.lists", "price").columnOf(list);
        Fact<Money> cost = Fact.money("com.example.lists", "cost").columnOf(Organisation.WORKFORCE);

        Guidance guidance = StubSource.guidance(new StubIntervention("com.example.lists").reads(price, cost, list));

        List<Fact<?>> facts = List.copyOf(guidance.catalogue().facts());
        assertThat(facts).startsWith(Organisation.facts().toArray(Fact[]::new));
        assertThat(facts).containsSubsequence(Arrays.asList(list, price));
        assertThat(facts).contains(cost, Fact.started("com.example.lists"));
        assertThat(facts).doesNotHaveDuplicates();
        assertThat(facts.stream().filter(Organisation.WORKFORCE::equals).findFirst())
                .hasValueSatisfying(workforce -> assertThat(workforce.kind()).isEqualTo(Organisation.WORKFORCE.kind()));
    }

    @Test
    void aHostsWordingComesFirst() {
        Guidance guidance = Guidance.builder()
                .plugins(StubSource.with(good()))
                .texts((owner, key, language) -> java.util.Optional.of("first"))
                .texts((owner, key, language) ->
                        key.equals("title") ? java.util.Optional.of("second") : java.util.Optional.empty())
                .build();

        assertThat(guidance.catalogue().texts().render(Text.of(GOOD, "title"), Language.NL))
                .isEqualTo("second");
        assertThat(guidance.catalogue().texts().render(Text.of("core", "role.hr"), Language.NL))
                .isEqualTo("first");
    }

    @Test
    void aHostsContactIsKept() {
        nl.leerwijzer.core.intervention.Contact contact =
                new nl.leerwijzer.core.intervention.Contact("leren@example.com");

        Guidance guidance = Guidance.builder()
                .plugins(StubSource.with(good()))
                .contact(contact)
                .build();

        assertThat(guidance.catalogue().contact()).contains(contact);
    }

    @Test
    void discoverWorksWithoutAnyPluginOnThePath() {
        Guidance guidance = Guidance.discover();

        assertThat(guidance.assess(Situation.unknown()).interventions()).isEmpty();
        assertThat(guidance.catalogue().diagnostics()).isEmpty();
    }

    @Test
    void anInstrumentThatIsNotInstalledCannotBeUsed() {
        assertThatThrownBy(() -> StubSource.guidance(good()).use("com.example.none", Situation.unknown()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
