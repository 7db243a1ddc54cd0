// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Kind;

/**
 * A region for each answer that is listed, and one for the rest. Choices list all their answers; keys and
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
        if (kind instanceof Kind.Choice<?> choice) {
            return new ListedRegions(ofChoices(choice.choices()), false);
        }
        for (Test test : tests) {
            if (test instanceof Test.OneOf oneOf) {
                oneOf.values().forEach(value -> listed.putIfAbsent(value, listed.size()));
            }
        }
        return new ListedRegions(listed, true);
    }

    /** The places of all choices, in a map that finds them without hashing. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // choices of one enum
    private static Map<Object, Integer> ofChoices(List<? extends Enum<?>> choices) {
        EnumMap places = new EnumMap(choices.get(0).getDeclaringClass());
        choices.forEach(each -> places.put(each, places.size()));
        return places;
    }

    @Override
    int count() {
        return listed.size() + (hasRest ? 1 : 0);
    }

    @Override
    int of(Object answer) {
        Integer region = listed.get(answer);
        return region == null ? listed.size() : region;
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
