// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;

/** What groups are called where they are shown: by their label, or else by their key. */
final class GroupNames {
    private final Map<Key, Text> names = new HashMap<>();

    GroupNames(View input) {
        for (Entry entry : input.find(Organisation.WORKFORCE).orElse(List.of())) {
            Object name = entry.find(Organisation.GROUP_LABEL)
                    .<Object>map(label -> label)
                    .orElse(entry.key());
            names.put(entry.key(), Text.of(RoiObjections.ID, "group").with("label", name));
        }
    }

    Text of(Key group) {
        return names.getOrDefault(group, Text.of(RoiObjections.ID, "group").with("label", group));
    }
}
