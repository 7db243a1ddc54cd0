// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;

/** What groups are called where they are shown: by their label, or else by their key. */
final class GroupNames {
    /** A sentence with more names than this no longer reads as one. */
    private static final int MOST_NAMES = 6;

    private final Map<Key, Text> names = new HashMap<>();

    GroupNames(View situation) {
        for (Entry entry : situation.find(Organisation.WORKFORCE).orElse(List.of())) {
            Object name = entry.find(Organisation.GROUP_LABEL)
                    .<Object>map(label -> label)
                    .orElse(entry.key());
            names.put(entry.key(), Text.of(RoiByGroup.ID, "group").with("label", name));
        }
    }

    Text of(Key group) {
        return names.getOrDefault(group, Text.of(RoiByGroup.ID, "group").with("label", group));
    }

    /** The name between quotation marks, for a sentence: a name may hold a comma. */
    Text quoted(Key group) {
        return Text.of(RoiByGroup.ID, "group.quoted").with("label", of(group));
    }

    /** The quoted names of those groups of which something holds, in their order; of many the first and how many more. */
    List<Text> where(List<GroupCase> groups, Predicate<GroupCase> holds) {
        return listed(groups.stream().filter(holds).map(GroupCase::key).toList());
    }

    /** The quoted names of groups, in their order; of many the first and how many more. */
    List<Text> listed(List<Key> groups) {
        if (groups.size() <= MOST_NAMES) {
            return groups.stream().map(this::quoted).toList();
        }
        List<Text> names = new ArrayList<>();
        groups.stream().limit(MOST_NAMES - 1).map(this::quoted).forEach(names::add);
        names.add(Text.of(RoiByGroup.ID, "group.others").with("count", groups.size() - names.size()));
        return names;
    }
}
