// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Money;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private static final String GOOD = "nl.leerwijzer.good";

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
    @SuppressWarnings("NullAway") // a broken plug-in is what is tested
    void aProviderThatReturnsNullCostsItselfOnly() {
        assertThat(onlyDiagnostic(() -> null).code()).isEqualTo(Code.RETURNED_NULL);
    }

    @Test
    void aPluginThatThrowsWhileItIsInspectedIsLeftOut() {
        Diagnostic diagnostic = onlyDiagnostic(() -> new StubIntervention("com.example.bad") {
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
        Diagnostic diagnostic = onlyDiagnostic(() -> new StubIntervention("com.example.bad") {
            @Override
            public List<Precondition> preconditions() {
                return null;
            }
        });

        assertThat(diagnostic.code()).isIn(Code.RETURNED_NULL, Code.THREW);
        assertThat(diagnostic.cause().arguments().toString()).contains("preconditions()");
    }

    @Test
    void rulesForPluginsAreKept() {
        Fact<Boolean> own = Fact.yesNo("com.example.bad", "own");
        List<StubIntervention> bad = List.of(
                new StubIntervention("com.example.bad").reads(Fact.yesNo("com.example.other", "theirs")),
                new StubIntervention("com.example.bad").reads(Fact.yesNo("organisation", "invented")),
                new StubIntervention("com.example.bad").reads(Fact.yesNo("organisation", "employees")),
                new StubIntervention("com.example.bad").reads(Fact.freeText("com.example.bad", "words")),
                new StubIntervention("com.example.bad").reads(Fact.yesNo("com.example.bad", "started")),
                new StubIntervention("com.example.bad")
                        .reads(Fact.yesNo("com.example.bad", "own").columnOf(Fact.list("com.example.other", "list"))),
                new StubIntervention("com.example.bad")
                        .relevantWhen(Condition.isYes(own))
                        .reads(Fact.wholeNumber("com.example.bad", "own", 1, 5)),
                new StubIntervention("com.example.bad").needs(Precondition.of("com.example.bad", "empty")),
                new StubIntervention("com.example.bad")
                        .needs(Precondition.of("com.example.bad", "same", part("a")))
                        .needs(Precondition.of("com.example.bad", "same", part("a"))),
                new StubIntervention("com.example.bad")
                        .needs(Precondition.of("com.example.bad", "twice", part("a"), part("a"))));

        for (StubIntervention each : bad) {
            StubIntervention outsider = new Outsider(each);
            assertThat(onlyDiagnostic(() -> outsider).code()).isEqualTo(Code.INVALID);
        }
    }

    private static Part part(String id) {
        return Part.required(nl.leerwijzer.core.intervention.Phase.BEFORE_START, id, Condition.all());
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
    void oursWinsAnIdFromAThirdParty() {
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
        assertThat(Guidance.discover().assess(Situation.unknown()).interventions())
                .isEmpty();
    }

    @Test
    void anInstrumentThatIsNotInstalledCannotBeUsed() {
        assertThatThrownBy(() -> StubSource.guidance(good()).use("com.example.none", Situation.unknown()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
