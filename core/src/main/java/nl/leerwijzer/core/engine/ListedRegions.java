// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Kind;

/**
 * A region for each answer that is listed, and one for the rest. Yes/no and choices list all their answers; keys and
 * references those that a test names; the other kinds none, as only "does not apply" is tested on them.
 */
final class ListedRegions extends Regions {
    private final Map<Object, Integer> listed;
    private final boolean hasRest;

    private ListedRegions(Map<Object, Integer> listed, boolean hasRest) {
        this.listed = listed;
        this.hasRest = hasRest;
    }

    static ListedRegions of(Kind<?> kind, List<Test> tests) {
        Map<Object, Integer> listed = new LinkedHashMap<>();
        if (kind instanceof Kind.YesNo) {
            listed.put(false, 0);
            listed.put(true, 1);
            return new ListedRegions(listed, false);
        }
        if (kind instanceof Kind.Choice<?> choice) {
            choice.choices().forEach(each -> listed.put(each, listed.size()));
            return new ListedRegions(listed, false);
        }
        for (Test test : tests) {
            if (test instanceof Test.OneOf oneOf) {
                oneOf.values().forEach(value -> listed.putIfAbsent(value, listed.size()));
            }
        }
        return new ListedRegions(listed, true);
    }

    @Override
    int count() {
        return listed.size() + (hasRest ? 1 : 0);
    }

    @Override
    int of(Object answer) {
        return listed.getOrDefault(answer, listed.size());
    }

    @Override
    BitSet where(Test test) {
        BitSet where = new BitSet(count());
        if (test instanceof Test.OneOf oneOf) {
            oneOf.values().forEach(value -> where.set(of(value)));
        }
        return where;
    }
}
