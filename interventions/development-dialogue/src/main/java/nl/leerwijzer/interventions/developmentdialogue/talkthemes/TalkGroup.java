// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import java.util.List;
import nl.leerwijzer.core.text.Text;

/**
 * A group as it is shown: one of the organisation's, or those that are too small put together.
 *
 * @param number its place among the groups that are shown, from 1
 * @param names what the groups in it are called, at least one
 * @param talks how many talks were held in it; at least the minimum
 */
public record TalkGroup(int number, List<Text> names, int talks) {
    public TalkGroup {
        names = List.copyOf(names);
    }

    /** Whether groups that are too small to show on their own were put together. */
    public boolean isPutTogether() {
        return names.size() > 1;
    }
}
