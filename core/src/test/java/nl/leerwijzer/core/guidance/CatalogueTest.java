// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;

/** What is installed, as a host sees it. */
class CatalogueTest {
    private static final String ID = "com.example.stub";
    private static final Fact<List<Entry>> TEAMS = Fact.list(ID, "teams");
    private static final Fact<Integer> HEADS =
            Fact.wholeNumber(ID, "heads", 0, 99).columnOf(TEAMS);
    private static final EntryCheck NOT_EMPTY = new EntryCheck(
            ID,
            "not-empty",
            Set.of(HEADS),
            team -> team.find(HEADS).map(heads -> heads > 0).orElse(true));

    private final StubInstrument survey = new StubInstrument("com.example.survey")
            .use(view -> Outcome.builder("com.example.survey").summary("survey").build());
    private final StubInstrument checklist = new StubInstrument("com.example.checklist");

    private Guidance withInstruments(Intervention... interventions) {
        return Guidance.builder()
                .plugins(StubSource.with(interventions)
                        .andInstrument("Survey", () -> survey)
                        .andInstrument("Checklist", () -> checklist))
                .build();
    }

    private static StubIntervention option(String id, Audience audience, int option) {
        return new StubIntervention(id).audience(audience).profile(profile -> profile.option(option));
    }

    @Test
    void interventionsAreListedByAudienceThenAsTheGuideNumbersThemThenById() {
        Audience first = Audience.EMPLOYER;
        Audience second = Audience.EMPLOYEES;

        Guidance guidance = StubSource.guidance(
                new StubIntervention("com.example.a").audience(first),
                option("com.example.b", second, 1),
                option("com.example.c", first, 2),
                option("com.example.e", first, 1),
                option("com.example.d", first, 1));

        assertThat(guidance.catalogue().interventions())
                .extracting(intervention -> intervention.profile().id())
                .containsExactly("com.example.d", "com.example.e", "com.example.c", "com.example.a", "com.example.b");
    }

    @Test
    void instrumentsAreListedAndFoundById() {
        Catalogue catalogue = withInstruments(new StubIntervention(ID)).catalogue();

        assertThat(catalogue.instruments()).containsExactly(checklist, survey);
        assertThat(catalogue.instrument("com.example.survey")).containsSame(survey);
        assertThat(catalogue.instrument(ID)).isEmpty();
        assertThat(catalogue.namespaces())
                .containsExactly("com.example.checklist", ID, "com.example.survey", Organisation.ID);
    }

    @Test
    void theInstrumentThatIsMeantIsUsed() {
        InstrumentResult result = withInstruments().use("com.example.survey", Situation.unknown());

        assertThat(result.profile().id()).isEqualTo("com.example.survey");
        assertThat(result.outcome())
                .hasValueSatisfying(
                        outcome -> assertThat(outcome.summary().key()).isEqualTo("survey"));
    }

    @Test
    void whatAnInstrumentReadsIsListedWithTheListsOfItsColumnsFirst() {
        Fact<Boolean> own = Fact.yesNo("com.example.survey", "own");
        survey.reads(own, HEADS, Organisation.GROUP_HEADS, TEAMS);

        Catalogue catalogue =
                withInstruments(new StubIntervention(ID).reads(TEAMS, HEADS)).catalogue();

        assertThat(List.copyOf(catalogue.facts(survey)))
                .isEqualTo(List.of(own, TEAMS, HEADS, Organisation.WORKFORCE, Organisation.GROUP_HEADS));
        assertThat(catalogue.facts(checklist)).isEmpty();
    }

    @Test
    void factsOfAnInstrumentThatIsNotInstalledAreNotListed() {
        Catalogue catalogue = withInstruments().catalogue();
        Instrument sameIdOnly = new StubInstrument("com.example.survey");

        assertThatThrownBy(() -> catalogue.facts(sameIdOnly)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofTwoDeclarationsOfAListTheOneWithChecksCounts() {
        Fact<List<Entry>> checked = TEAMS.checkedBy(NOT_EMPTY);
        StubIntervention checkedByPlan = new StubIntervention(ID)
                .relevantWhen(Condition.sizeAtLeast(1, TEAMS))
                .reads(checked, HEADS);
        StubIntervention checkedByCondition = new StubIntervention(ID)
                .relevantWhen(Condition.sizeAtLeast(1, checked))
                .reads(TEAMS, HEADS);

        assertThat(checksOf(TEAMS, checkedByPlan)).containsExactly(NOT_EMPTY);
        assertThat(checksOf(TEAMS, checkedByCondition)).containsExactly(NOT_EMPTY);
    }

    @Test
    void anotherCheckOnAListOfTheOrganisationDoesNotReplaceItsOwn() {
        EntryCheck another = new EntryCheck(ID, "another", Set.of(Organisation.GROUP_HEADS), group -> true);
        Fact<List<Entry>> redeclared = Fact.list(Organisation.ID, "workforce").checkedBy(another);

        assertThat(checksOf(Organisation.WORKFORCE, new StubIntervention(ID).reads(redeclared)))
                .extracting(EntryCheck::id)
                .containsExactly("one-head");
    }

    private static List<EntryCheck> checksOf(Fact<List<Entry>> list, Intervention intervention) {
        return StubSource.guidance(intervention).catalogue().facts().stream()
                .filter(list::equals)
                .map(fact -> ((Kind.Entries) fact.kind()).checks())
                .findFirst()
                .orElseThrow();
    }
}
