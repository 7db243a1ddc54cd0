// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import nl.leerwijzer.interventions.workplacelearning.schedule.SafetyDemand;

/** Entries of the lists, filled in. */
final class Filled {
    private Filled() {}

    /** The seven statements, each of which counts for this much. */
    static List<Entry> scale(String countsFor) {
        BigDecimal counts = new BigDecimal(countsFor);
        return new ArrayList<>(Arrays.stream(SafetyItem.values())
                .map(item ->
                        item(item, (item.isReversed() ? BigDecimal.valueOf(8).subtract(counts) : counts).toString()))
                .toList());
    }

    /** One statement with its mean as it was answered. */
    static Entry item(SafetyItem item, String mean) {
        return Entry.of(item.name())
                .with(WorkplaceFacts.ITEM, item)
                .with(WorkplaceFacts.ITEM_MEAN, new BigDecimal(mean));
    }

    /** A short talk of the team, of which a group agrees what others must hear, with everything known but its name. */
    static Entry teamTalk(String key) {
        return Entry.of(key)
                .with(WorkplaceFacts.ACTIVITY_ROUTE, Route.INTERWEAVE)
                .with(WorkplaceFacts.ACTIVITY_KIND, ActivityKind.TEAM_TALK)
                .with(WorkplaceFacts.ACTIVITY_MINUTES, 10)
                .with(WorkplaceFacts.ACTIVITY_GROUP, 8)
                .with(WorkplaceFacts.ACTIVITY_COACH_MINUTES, 0)
                .with(WorkplaceFacts.ACTIVITY_ON_SITE, true)
                .with(WorkplaceFacts.ACTIVITY_HANDOVER, true)
                .with(WorkplaceFacts.ACTIVITY_SAFETY, SafetyDemand.NONE)
                .with(WorkplaceFacts.ACTIVITY_NEEDS, 0)
                .with(WorkplaceFacts.ACTIVITY_BUILDS, 1);
    }

    /** The same entry under other words. */
    static Entry labelled(Entry activity, String label, String how) {
        return activity.with(WorkplaceFacts.ACTIVITY_LABEL, new Label(label))
                .with(WorkplaceFacts.ACTIVITY_HOW, new Label(how));
    }

    /** The same entry, of which one field is unknown. */
    static Entry without(Entry entry, Fact<?> column) {
        return Entry.of(entry.key(), entry.answers().without(column));
    }
}
