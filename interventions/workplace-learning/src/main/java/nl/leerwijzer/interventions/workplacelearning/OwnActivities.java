// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.interventions.workplacelearning.WorkplaceFacts.ID;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;

/**
 * The activities that an organisation or a third party adds to those of the library. One with the key of an activity of
 * the library takes its place.
 *
 * @param activities those of which enough is known
 * @param missing what is unknown of the others
 */
record OwnActivities(List<Activity> activities, List<FactRef> missing) {
    /** What makes an activity; what it is called, and how it is done in their own words, may be left out. */
    private static final List<Fact<?>> NEEDED = List.of(
            WorkplaceFacts.ACTIVITY_ROUTE,
            WorkplaceFacts.ACTIVITY_KIND,
            WorkplaceFacts.ACTIVITY_MINUTES,
            WorkplaceFacts.ACTIVITY_GROUP,
            WorkplaceFacts.ACTIVITY_COACH_MINUTES,
            WorkplaceFacts.ACTIVITY_ON_SITE,
            WorkplaceFacts.ACTIVITY_HANDOVER,
            WorkplaceFacts.ACTIVITY_SAFETY,
            WorkplaceFacts.ACTIVITY_NEEDS,
            WorkplaceFacts.ACTIVITY_BUILDS);

    static OwnActivities read(Answers situation) {
        List<Entry> entries = situation.find(WorkplaceFacts.ACTIVITIES).orElse(List.of());
        List<Activity> activities = new ArrayList<>();
        List<FactRef> missing = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int position = i + 1;
            List<FactRef> unanswered = NEEDED.stream()
                    .filter(column -> !entry.isAnswered(column))
                    .map(column -> FactRef.of(column, position))
                    .toList();
            missing.addAll(unanswered);
            if (unanswered.isEmpty()) {
                activities.add(activity(entry));
            }
        }
        return new OwnActivities(List.copyOf(activities), List.copyOf(missing));
    }

    /** These and those of the library, own ones first. */
    List<Activity> with(List<Activity> library) {
        Set<Key> own = new HashSet<>();
        activities.forEach(activity -> own.add(activity.key()));
        return Stream.concat(activities.stream(), library.stream().filter(activity -> !own.contains(activity.key())))
                .toList();
    }

    private static Activity activity(Entry entry) {
        return Activity.builder()
                .key(entry.key())
                .name(name(entry))
                .how(how(entry))
                .route(known(entry, WorkplaceFacts.ACTIVITY_ROUTE))
                .kind(known(entry, WorkplaceFacts.ACTIVITY_KIND))
                .minutes(known(entry, WorkplaceFacts.ACTIVITY_MINUTES))
                .largestGroup(known(entry, WorkplaceFacts.ACTIVITY_GROUP))
                .coachMinutes(known(entry, WorkplaceFacts.ACTIVITY_COACH_MINUTES))
                .onSite(known(entry, WorkplaceFacts.ACTIVITY_ON_SITE))
                .handover(known(entry, WorkplaceFacts.ACTIVITY_HANDOVER))
                .safety(known(entry, WorkplaceFacts.ACTIVITY_SAFETY))
                .confidenceNeeded(known(entry, WorkplaceFacts.ACTIVITY_NEEDS))
                .confidenceBuilt(known(entry, WorkplaceFacts.ACTIVITY_BUILDS))
                .build();
    }

    private static <T> T known(Entry entry, Fact<T> column) {
        return entry.find(column).orElseThrow();
    }

    private static Text name(Entry entry) {
        return entry.find(WorkplaceFacts.ACTIVITY_LABEL)
                .map(label -> Text.of(ID, "own.name").with("label", label))
                .orElseGet(() -> Text.of(ID, "own.unnamed").with("key", entry.key()));
    }

    /** In the words of the organisation, or else by the kind of activity that it is. */
    private static Text how(Entry entry) {
        return entry.find(WorkplaceFacts.ACTIVITY_HOW)
                .map(how -> Text.of(ID, "own.how").with("how", how))
                .orElseGet(() -> Text.of(ID, "own.kind")
                        .with("kind", WorkplaceFacts.ACTIVITY_KIND.choice(known(entry, WorkplaceFacts.ACTIVITY_KIND))));
    }
}
