// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDeveloping;
import nl.leerwijzer.interventions.roibygroup.calculation.Uncertainty;
import nl.leerwijzer.interventions.roibygroup.calculation.Utility;

/**
 * The case of a group with all that is worked out beside it.
 *
 * @param group the case
 * @param uncertainty how uncertain it is
 * @param notDeveloping the second scenario
 * @param utility the other road to what training is worth
 */
record GroupDetails(GroupCase group, Derived<Uncertainty> uncertainty, NotDeveloping notDeveloping, Utility utility) {

    /** Those of all groups, in the order given. */
    static List<GroupDetails> of(View situation, BusinessCases cases, int draws) {
        List<Entry> entries = situation.find(Organisation.WORKFORCE).orElse(List.of());
        List<GroupDetails> details = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            GroupCase group = cases.groups().get(index);
            Entry entry = entries.get(index);
            details.add(new GroupDetails(
                    group,
                    group.uncertainty(situation.seed(), draws),
                    NotDeveloping.of(situation, entry, index + 1, group),
                    Utility.of(situation, entry, index + 1, group)));
        }
        return details;
    }

    Key key() {
        return group.key();
    }
}
