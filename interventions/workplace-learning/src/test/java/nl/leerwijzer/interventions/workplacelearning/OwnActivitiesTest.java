// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.situation.SituationFault;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind;
import nl.leerwijzer.interventions.workplacelearning.schedule.Confidence;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import nl.leerwijzer.interventions.workplacelearning.schedule.SafetyDemand;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class OwnActivitiesTest {
    /** A care team of thirteen in two shifts, the same as in the example of a care organisation. */
    private static final Situation CARE_TEAM = Situation.builder()
            .set(WorkplaceFacts.DOUBT_IN_OWN_ABILITY, true)
            .set(WorkplaceFacts.SAFETY_RESPONDENTS, 11)
            .set(WorkplaceFacts.SAFETY_ITEMS, Filled.scale("5.6"))
            .set(WorkplaceFacts.MINUTES_RELEASED, 45)
            .set(WorkplaceFacts.COACH_HOURS, BigDecimal.valueOf(4))
            .set(WorkplaceFacts.TEAM_SIZE, 13)
            .set(WorkplaceFacts.SHIFTS, 2)
            .set(WorkplaceFacts.ON_SITE, true)
            .set(WorkplaceFacts.CONFIDENCE, Confidence.MODERATE)
            .set(WorkplaceFacts.WEEKS, 10)
            .build();

    private static final Entry CLIENT_OF_THE_WEEK = Filled.labelled(
            Filled.teamTalk("client"),
            "client of the week",
            "At handover, talk about one client with whom it went well.");

    private final WorkplaceLearning intervention = new WorkplaceLearning();

    @Test
    void anActivityOfTheirOwnStandsInTheScheduleUnderItsOwnName() {
        WeekPlan plan = intervention.plan(with(CLIENT_OF_THE_WEEK));

        assertThat(plan.schedule().orElseThrow().activities())
                .filteredOn(activity -> activity.key().equals(new Key("client")))
                .singleElement()
                .satisfies(activity -> {
                    assertThat(activity.name().arguments()).containsValue(new Label("client of the week"));
                    assertThat(activity.how().key()).isEqualTo("own.how");
                    assertThat(activity.route()).isEqualTo(Route.INTERWEAVE);
                });
    }

    @Test
    void withoutANameItGoesByItsKeyAndItsKind() {
        Activity unnamed =
                OwnActivities.read(with(Filled.teamTalk("client"))).activities().get(0);

        assertThat(unnamed.name())
                .isEqualTo(Text.of(WorkplaceFacts.ID, "own.unnamed").with("key", new Key("client")));
        assertThat(unnamed.how().key()).isEqualTo("own.kind");
    }

    @Test
    void oneWithTheKeyOfAnActivityOfTheLibraryTakesItsPlace() {
        List<Activity> activities = OwnActivities.read(
                        with(Filled.teamTalk("day-start").with(WorkplaceFacts.ACTIVITY_MINUTES, 25)))
                .with(ActivityCatalogue.all());

        assertThat(activities).hasSameSizeAs(ActivityCatalogue.all());
        assertThat(activities)
                .filteredOn(activity -> activity.key().equals(new Key("day-start")))
                .singleElement()
                .extracting(Activity::minutes)
                .isEqualTo(25);
    }

    @Test
    void everyUnknownFieldThatMattersIsNamedAndThereIsNoScheduleUntilItIsKnown() {
        for (Fact<?> column : WorkplaceFacts.all()) {
            if (!column.list().equals(Optional.of(WorkplaceFacts.ACTIVITIES.id()))) {
                continue;
            }
            WeekPlan plan =
                    intervention.plan(with(Filled.teamTalk("first"), Filled.without(CLIENT_OF_THE_WEEK, column)));
            boolean onlyWords =
                    column.equals(WorkplaceFacts.ACTIVITY_LABEL) || column.equals(WorkplaceFacts.ACTIVITY_HOW);
            assertThat(plan.schedule().isPresent()).as(column.toString()).isEqualTo(onlyWords);
            Set<FactRef> missing = plan.figures().stream()
                    .map(figure -> figure.value())
                    .filter(FigureValue.Undefined.class::isInstance)
                    .flatMap(value -> ((FigureValue.Undefined) value).missing().stream())
                    .filter(ref -> ref.fact().list().isPresent())
                    .collect(toSet());
            assertThat(missing).isEqualTo(onlyWords ? Set.of() : Set.of(FactRef.of(column, 2)));
        }
    }

    @Test
    void namesChangeNoFigureAndNoWeek() {
        for (int seed = 0; seed < Samples.of(100); seed++) {
            Situation situation = new RandomSituations(seed, 5).next();
            List<Entry> renamed = new ArrayList<>();
            situation
                    .find(WorkplaceFacts.ACTIVITIES)
                    .orElse(List.of())
                    .forEach(entry -> renamed.add(Filled.labelled(entry, "Zzz " + renamed.size(), "Aaa.")));
            Situation other = situation.toBuilder()
                    .set(WorkplaceFacts.ACTIVITIES, renamed)
                    .build();

            WeekPlan before = intervention.plan(situation);
            WeekPlan after = intervention.plan(other);

            assertThat(after.figures()).isEqualTo(before.figures());
            assertThat(keys(after)).isEqualTo(keys(before));
        }
    }

    @Test
    void faultsAcrossTheFieldsOfAnEntryAreFoundAndNothingElseIs() {
        int entries = 0;
        Set<String> found = new HashSet<>();
        for (Entry group : choices(Entry.of("any"), WorkplaceFacts.ACTIVITY_GROUP, 1, 2, 3)) {
            for (Entry kind :
                    choices(group, WorkplaceFacts.ACTIVITY_KIND, ActivityKind.ASSIGNMENT, ActivityKind.OBSERVATION)) {
                for (Entry handover : choices(kind, WorkplaceFacts.ACTIVITY_HANDOVER, true, false)) {
                    for (Entry coach : choices(handover, WorkplaceFacts.ACTIVITY_COACH_MINUTES, 0, 20, 21)) {
                        for (Entry minutes : choices(coach, WorkplaceFacts.ACTIVITY_MINUTES, 20)) {
                            for (Entry safety : choices(
                                    minutes, WorkplaceFacts.ACTIVITY_SAFETY, SafetyDemand.SOME, SafetyDemand.MUCH)) {
                                for (Entry entry : choices(safety, WorkplaceFacts.ACTIVITY_NEEDS, 0, 1)) {
                                    Set<String> faults =
                                            Situation.builder()
                                                    .setEntries(WorkplaceFacts.ACTIVITIES, entry)
                                                    .faults()
                                                    .stream()
                                                    .map(SituationFault::code)
                                                    .collect(toSet());
                                    assertThat(faults).isEqualTo(expected(entry));
                                    found.addAll(faults);
                                    entries++;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(entries).isEqualTo(4 * 3 * 3 * 4 * 2 * 3 * 3);
        assertThat(found).hasSize(5);
    }

    /** The faults in plain Java, with a value that breaks nothing where one is unknown. */
    private static Set<String> expected(Entry entry) {
        int group = entry.find(WorkplaceFacts.ACTIVITY_GROUP).orElse(99);
        int coach = entry.find(WorkplaceFacts.ACTIVITY_COACH_MINUTES).orElse(0);
        int minutes = entry.find(WorkplaceFacts.ACTIVITY_MINUTES).orElse(999);
        int needs = entry.find(WorkplaceFacts.ACTIVITY_NEEDS).orElse(4);
        Set<String> faults = new HashSet<>();
        if (group == 2) {
            faults.add("group-of-two");
        }
        if (group == 1 && entry.find(WorkplaceFacts.ACTIVITY_KIND).equals(Optional.of(ActivityKind.OBSERVATION))) {
            faults.add("alone-together");
        }
        if (group == 1 && entry.find(WorkplaceFacts.ACTIVITY_HANDOVER).equals(Optional.of(true))) {
            faults.add("alone-handover");
        }
        if (coach > minutes) {
            faults.add("coach-longer");
        }
        if (needs == 0 && entry.find(WorkplaceFacts.ACTIVITY_SAFETY).equals(Optional.of(SafetyDemand.MUCH))) {
            faults.add("unsafe-beginning");
        }
        return faults;
    }

    /** The entry with a field unknown, and with each of these answers to it. */
    @SafeVarargs
    private static <T> List<Entry> choices(Entry entry, Fact<T> column, T... values) {
        List<Entry> entries = new ArrayList<>(List.of(entry));
        for (T value : values) {
            entries.add(entry.with(column, value));
        }
        return entries;
    }

    private static Situation with(Entry... activities) {
        return CARE_TEAM.toBuilder()
                .setEntries(WorkplaceFacts.ACTIVITIES, activities)
                .build();
    }

    private static List<List<Key>> keys(WeekPlan plan) {
        return plan.schedule().stream()
                .flatMap(schedule -> schedule.weeks().stream())
                .map(week -> week.activities().stream().map(Activity::key).toList())
                .toList();
    }
}
